package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.settings.Preferences;
import io.github.amiexplorer.ui.i18n.Formats;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.time.Clock;
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
}
