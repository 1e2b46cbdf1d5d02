package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.insight.Check;
import io.github.amiexplorer.insight.Checks;
import io.github.amiexplorer.insight.CostSheet;
import io.github.amiexplorer.insight.Lineage;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.settings.Preferences;
import io.github.amiexplorer.ui.i18n.Formats;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every tab needs. */
record Context(
    Workspace workspace,
    Words words,
    Formats formats,
    Preferences preferences,
    Clock clock,
    DetailModel model,
    DetailController controller) {
  /** The caller's account, or {@code null} while unknown. */
  @Nullable String accountId() {
    OpenConnection open = workspace.connectionProperty().get();
    return open == null || open.caller() == null ? null : open.caller().accountId();
  }

  /** What the image and its known copies cost at most. */
  CostSheet costs(Image image) {
    Lineage lineage = model.lineageProperty().get();
    return CostSheet.of(
        image, lineage == null ? List.of() : lineage.allCopies(), model.storedBytes());
  }

  /** What there is to check about the image, worst first. */
  List<Check> checks(Image image) {
    return Checks.of(image, accountId(), clock.instant());
  }
}
