package io.github.amiexplorer.catalog;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The images known locally, kept as one list a (scope, Region). Thread-safe: a search sees one
 * consistent state, writers never stop readers.
 */
public final class Catalog {
  /** Adds a page of a running listing; its rows are searchable when this returns. */
  public void append(Scope scope, Region region, List<Image> page) {
    throw new UnsupportedOperationException();
  }

  /** The running listing is complete: its pages replace the older list in one step. */
  public void complete(Scope scope, Region region, Instant asOf) {
    throw new UnsupportedOperationException();
  }

  /** The running listing ended early: an older complete list stays, else the pages stay. */
  public void abandon(Scope scope, Region region) {
    throw new UnsupportedOperationException();
  }

  /** Changes with every write. */
  public long version() {
    throw new UnsupportedOperationException();
  }

  /** The image, or {@code null} where it is not known. */
  public @Nullable Image find(ImageKey key) {
    throw new UnsupportedOperationException();
  }

  /** How many images the scope holds, over all Regions; each image counted once. */
  public int count(Scope scope) {
    throw new UnsupportedOperationException();
  }

  /**
   * Answers a question from one consistent state.
   *
   * @param stop asked now and then; a stopped search throws CancellationException
   */
  public Answer search(Question question, BooleanSupplier stop) {
    throw new UnsupportedOperationException();
  }
}
