package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.inventory.Inventory.Found;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.util.List;
import java.util.stream.Collectors;

/** Looks for images by their ids in every Region. For the FX thread only. */
final class ImageLookUp {
  private final Workspace workspace;
  private final Background background;
  private final ConnectionOpener opener;
  private final Words words;
  private final Notices notices;
  private final Refusals refusals;

  ImageLookUp(
      Workspace workspace,
      Background background,
      ConnectionOpener opener,
      Words words,
      Notices notices,
      Refusals refusals) {
    this.workspace = workspace;
    this.background = background;
    this.opener = opener;
    this.words = words;
    this.notices = notices;
    this.refusals = refusals;
  }

  /** Asks, and shows the first that is found. */
  void lookUp(List<String> ids) {
    OpenConnection open = workspace.connectionProperty().get();
    if (open == null) {
      return;
    }
    background
        .call(() -> opener.lookUp(open, ids))
        .onSuccess(found -> found(ids, found))
        .onFailure(problem -> refusals.tell(open.session().choice(), problem))
        .start("shell.look-up");
  }

  private void found(List<String> ids, Found found) {
    String unasked =
        found.failures().isEmpty()
            ? ""
            : words.text(
                "shell.look-up.unasked",
                found.failures().size(),
                found.failures().stream()
                    .map(each -> String.valueOf(each.origin().region()))
                    .limit(5)
                    .collect(Collectors.joining(", ")));
    if (found.images().isEmpty()) {
      notices.show(
          "fth-search",
          "warning",
          words.text("shell.look-up.none", ids.getFirst()),
          unasked.isEmpty() ? words.text("shell.look-up.none.text") : unasked);
      return;
    }
    notices.show(
        "fth-check-circle",
        "success",
        words.text("shell.look-up.found", found.images().size()),
        unasked);
    workspace.shownProperty().set(found.images().getFirst());
    workspace.detailOpenProperty().set(true);
  }
}
