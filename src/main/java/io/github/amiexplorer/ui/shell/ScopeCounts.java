package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.settings.Preferences;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts the images of the scopes. For the FX thread only. */
final class ScopeCounts {
  private final Workspace workspace;
  private final Background background;
  private final Preferences preferences;
  private final ShellModels models;
  private boolean counting;
  private boolean countAgain;
  private int favourites;

  /** Counts anew when the favourites change. */
  ScopeCounts(
      Workspace workspace, Background background, Preferences preferences, ShellModels models) {
    this.workspace = workspace;
    this.background = background;
    this.preferences = preferences;
    this.models = models;
    favourites = preferences.favourites().size();
    preferences.onChange(() -> background.onFxThread(this::changed));
  }

  private void changed() {
    if (favourites != preferences.favourites().size()) {
      count();
    }
  }

  /** Counts off the FX thread, one count at a time; a change meanwhile counts once more. */
  void count() {
    OpenConnection open = workspace.connectionProperty().get();
    if (open == null) {
      return;
    }
    if (counting) {
      countAgain = true;
      return;
    }
    counting = true;
    favourites = preferences.favourites().size();
    Catalog catalog = open.catalog();
    Set<String> known = new HashSet<>();
    workspace.inventoryProperty().get().listings().forEach(each -> known.add(each.scope().key()));
    background
        .call(() -> counted(catalog, known))
        .onSuccess(
            counts -> {
              models.scopes().countsProperty().set(counts);
              Integer all = counts.get(ScopeEntry.ALL);
              models.status().imagesProperty().set(all == null ? 0 : all);
            })
        .onFinally(
            () -> {
              counting = false;
              if (countAgain) {
                countAgain = false;
                count();
              }
            })
        .start("shell.count");
  }

  private Map<ScopeEntry, Integer> counted(Catalog catalog, Set<String> known) {
    Map<ScopeEntry, Integer> counts = new EnumMap<>(ScopeEntry.class);
    for (ScopeEntry entry : ScopeEntry.values()) {
      if (entry == ScopeEntry.FAVOURITES) {
        counts.put(entry, preferences.favourites().size());
      } else if (entry == ScopeEntry.ALL || known.contains(entry.scope().key())) {
        counts.put(entry, catalog.count(entry.scope()));
      }
    }
    return counts;
  }
}
