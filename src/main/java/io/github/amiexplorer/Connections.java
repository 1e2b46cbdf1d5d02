package io.github.amiexplorer;

import io.github.amiexplorer.cloud.CloudConnector.Profile;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.settings.DataFolder;
import io.github.amiexplorer.ui.shell.ConnectionOpener;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import java.util.List;

/** Opens sessions with their catalogue and inventory; carries the sandbox. Thread-safe. */
final class Connections implements ConnectionOpener, AutoCloseable {
  private final DataFolder folder;

  Connections(DataFolder folder) {
    this.folder = folder;
  }

  @Override
  public OpenConnection open(ConnectionChoice choice) {
    throw new UnsupportedOperationException("No cloud adapter yet for " + folder.path());
  }

  @Override
  public List<Profile> profiles() {
    return List.of();
  }

  @Override
  public List<Image> lookUp(OpenConnection open, List<String> ids) {
    return List.of();
  }

  @Override
  public void clearSavedLists() {}

  @Override
  public void close() {}
}
