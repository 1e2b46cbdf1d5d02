package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.ui.workspace.Workspace;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which population is chosen, and how many images each holds. */
final class ScopeListModel {
  private final Workspace workspace;
  private final ReadOnlyObjectWrapper<@Nullable ScopeEntry> chosen = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Map<ScopeEntry, Integer>> counts =
      new SimpleObjectProperty<>(Map.of());

  ScopeListModel(Workspace workspace) {
    this.workspace = workspace;
    workspace.scopeProperty().addListener((property, before, now) -> follow());
    workspace.favouritesOnlyProperty().addListener((property, before, now) -> follow());
    follow();
  }

  /** The line that is marked; {@code null} where the scope has none, such as one account. */
  ReadOnlyObjectProperty<@Nullable ScopeEntry> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Images of each scope that is known; the others are left out. */
  ObjectProperty<Map<ScopeEntry, Integer>> countsProperty() {
    return counts;
  }

  /** Chooses a population; one of Community keeps its bounds where it is chosen already. */
  void choose(ScopeEntry entry) {
    workspace.favouritesOnlyProperty().set(entry == ScopeEntry.FAVOURITES);
    if (!entry.scope().key().equals(workspace.scopeProperty().get().key())) {
      workspace.scopeProperty().set(entry.scope());
    }
  }

  private void follow() {
    chosen.set(entryNow());
  }

  private @Nullable ScopeEntry entryNow() {
    if (workspace.favouritesOnlyProperty().get()) {
      return ScopeEntry.FAVOURITES;
    }
    for (ScopeEntry entry : ScopeEntry.values()) {
      if (entry.covers(workspace.scopeProperty().get())) {
        return entry;
      }
    }
    return null;
  }
}
