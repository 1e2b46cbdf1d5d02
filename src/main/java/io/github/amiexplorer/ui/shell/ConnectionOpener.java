package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.cloud.CloudConnector.Profile;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.inventory.Inventory.Found;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import java.util.List;

/** Opens connections with everything that belongs to one. Implementations block. */
public interface ConnectionOpener {
  /**
   * Opens a connection; the sandbox is started where it is chosen and does not run yet. Makes no
   * call to an account.
   */
  OpenConnection open(ConnectionChoice choice);

  /** The profiles in the AWS configuration files; makes no call. */
  List<Profile> profiles();

  /**
   * Asks every Region for images by their ids, deprecated and disabled ones too. What is found is
   * in the catalogue afterwards; Regions that could not be asked are named.
   */
  Found lookUp(OpenConnection open, List<String> ids);

  /** Forgets the lists saved on disk, of every connection. */
  void clearSavedLists();
}
