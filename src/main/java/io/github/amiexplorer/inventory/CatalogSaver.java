package io.github.amiexplorer.inventory;

import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.catalog.SavedList;
import io.github.amiexplorer.catalog.UnreadableImagesException;
import io.github.amiexplorer.model.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the catalogue of one connection on disk and brings it back. Saving takes at most a tenth of
 * the time; a full disk costs the speed of the next start, never what was saved before. Another
 * running instance that saved newer lists of the same connection is listened to, not overwritten.
 * Thread-safe.
 */
public final class CatalogSaver implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CatalogSaver.class);
  private static final long SOONEST_MILLIS = 3_000;
  private static final int SHARE_OF_TIME = 10;

  /** There may be room again by then. */
  private static final long AGAIN_MILLIS = 30_000;

  private final Path file;
  private final String connection;
  private final ScheduledExecutorService timer;
  private final Catalog catalog;
  private final List<SavedList> opened;
  private final @Nullable Path setAside;
  private @Nullable Stamp seen;
  private @Nullable String trouble;
  private Consumer<String> onTrouble = reason -> {};
  private @Nullable ScheduledFuture<?> waiting;
  private long delayMillis = SOONEST_MILLIS;

  /** What tells one state of the file from another. */
  private record Stamp(@Nullable Object key, long modified, long size) {}

  private CatalogSaver(Path folder, String connection, @Nullable String trouble) {
    this.trouble = trouble;
    file = folder.resolve(FileNames.of(connection) + ".catalog");
    this.connection = connection;
    timer =
        Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("save-catalogue").unstarted(task));
    seen = stamp();
    Catalog found = new Catalog(folder);
    List<SavedList> lists = List.of();
    Path bad = null;
    try {
      lists = found.open(file, connection);
    } catch (NoSuchFileException none) {
      LOG.debug("Nothing saved for this connection");
    } catch (IOException unreadable) {
      found = new Catalog(folder);
      bad = Files.exists(file) ? asideOf(unreadable) : null;
    }
    catalog = found;
    opened = lists;
    setAside = bad;
  }

  /**
   * Opens what was saved for a connection; blocks. A file that is not as it was written is set
   * aside.
   *
   * @param folder is made where it is missing
   * @param connection names account and endpoint; not a secret
   */
  public static CatalogSaver open(Path folder, String connection) {
    String trouble = null;
    try {
      Files.createDirectories(folder);
    } catch (IOException readOnly) {
      LOG.warn("Nothing will be saved: {}", readOnly.toString());
      trouble = readOnly.toString();
    }
    FileNames.removeLeftovers(folder);
    return new CatalogSaver(folder, connection, trouble);
  }

  /** Forgets what was saved of every connection; blocks. */
  public static void clear(Path folder) {
    if (Files.isDirectory(folder)) {
      try {
        FileNames.clear(folder);
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    }
  }

  private Path asideOf(IOException why) {
    Path aside = file.resolveSibling(file.getFileName() + ".bad");
    LOG.warn("The saved catalogue {} is set aside: {}", file.getFileName(), why.getMessage());
    try {
      return Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException stays) {
      LOG.warn("It could not be moved: {}", stays.toString());
      return file;
    }
  }

  /** The catalogue, with what was saved. */
  public Catalog catalog() {
    return catalog;
  }

  /** The lists that were saved. */
  public List<SavedList> opened() {
    return opened;
  }

  /** Where the file is now that could not be read, or {@code null} where all was well. */
  public @Nullable Path setAside() {
    return setAside;
  }

  /**
   * Tells why nothing can be saved: once when that begins, and at once where it is so already.
   *
   * @param listener called from any thread
   */
  public void onTrouble(Consumer<String> listener) {
    String known;
    synchronized (this) {
      onTrouble = listener;
      known = trouble;
    }
    if (known != null) {
      listener.accept(known);
    }
  }

  /** A list is complete: saves soon, several lists together. Returns at once. */
  public synchronized void changed() {
    if (waiting == null && !timer.isShutdown()) {
      waiting = timer.schedule(this::save, delayMillis, TimeUnit.MILLISECONDS);
    }
  }

  private void save() {
    synchronized (this) {
      waiting = null;
    }
    long start = System.nanoTime();
    String problem = null;
    try (SaveLock _ = SaveLock.of(file)) {
      takeNewer();
      long size = catalog.save(file, connection);
      seen = stamp();
      LOG.debug("Saved the catalogue, {} bytes", size);
    } catch (IOException | RuntimeException full) {
      LOG.warn("The catalogue was not saved: {}", full.toString());
      problem = full.toString();
    }
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    ended(problem, Math.max(SOONEST_MILLIS, millis * SHARE_OF_TIME));
  }

  /** What could not be saved is tried again after a while; that is said once. */
  private void ended(@Nullable String problem, long nextMillis) {
    boolean isNew;
    synchronized (this) {
      isNew = trouble == null;
      trouble = problem;
      delayMillis = problem == null ? nextMillis : Math.max(nextMillis, AGAIN_MILLIS);
      if (problem != null) {
        changed();
      }
    }
    if (problem != null && isNew) {
      onTrouble.accept(problem);
    }
  }

  /** Lists that another instance saved since; what it wrote is not lost by our writing. */
  private void takeNewer() {
    Stamp now = stamp();
    if (now == null || now.equals(seen)) {
      return;
    }
    Catalog other = new Catalog(file.getParent());
    try {
      for (SavedList each : other.open(file, connection)) {
        Scope scope = Scopes.ofKey(each.scopeKey());
        if (scope != null) {
          catalog.takeNewer(other, scope, each.region());
        }
      }
    } catch (IOException | UnreadableImagesException unreadable) {
      LOG.warn("What another instance saved is unreadable: {}", unreadable.getMessage());
    }
  }

  private @Nullable Stamp stamp() {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(now.fileKey(), now.lastModifiedTime().toMillis(), now.size());
    } catch (IOException none) {
      return null;
    }
  }

  /** Saves what is not saved yet and ends; blocks. */
  @Override
  public void close() {
    boolean unsaved;
    synchronized (this) {
      unsaved = waiting != null;
      if (waiting != null) {
        waiting.cancel(false);
      }
    }
    // A save that runs is let end: interrupted, it would leave out what it was there for.
    timer.shutdown();
    try {
      timer.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
      return;
    }
    if (unsaved) {
      save();
    }
  }
}
