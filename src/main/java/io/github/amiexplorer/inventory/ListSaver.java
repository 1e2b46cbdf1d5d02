package io.github.amiexplorer.inventory;

import io.github.amiexplorer.catalog.file.CatalogFolder;
import io.github.amiexplorer.catalog.file.SavedList;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps complete lists on disk and brings them back. A full disk costs the next start's speed. */
public final class ListSaver {
  private static final Logger LOG = LoggerFactory.getLogger(ListSaver.class);

  private final CatalogFolder folder;
  private final String connection;

  /** For one connection; {@code connection} names account and endpoint. */
  public ListSaver(CatalogFolder folder, String connection) {
    this.folder = folder;
    this.connection = connection;
  }

  void save(Scope scope, Region region, Instant asOf, List<Image> images) {
    try {
      folder.save(connection, new SavedList(scope.key(), region, asOf, images));
    } catch (UncheckedIOException full) {
      LOG.warn("The list of {} in {} was not saved: {}", scope.key(), region, full.getMessage());
    }
  }

  List<SavedList> load() {
    CatalogFolder.Opened opened = folder.open(connection);
    opened.setAside().forEach(file -> LOG.warn("Saved list {} was unreadable, set aside", file));
    return opened.lists();
  }
}
