package io.github.amiexplorer.ui.workspace;

import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.cloud.CallerIdentity.Caller;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.inventory.Inventory;
import org.jspecify.annotations.Nullable;

/**
 * The connection the window shows, with what belongs to it alone.
 *
 * @param label the name shown in the connection chip
 * @param caller who we are, or {@code null} until the cloud said so
 */
public record OpenConnection(
    String label,
    CloudSession session,
    Catalog catalog,
    Inventory inventory,
    @Nullable Caller caller) {
  /** Names the connection over restarts, without secrets; a sandbox is another at each start. */
  public String key() {
    ConnectionChoice choice = session.choice();
    return choice.kind() + " " + choice.profile() + "@" + choice.endpoint();
  }
}
