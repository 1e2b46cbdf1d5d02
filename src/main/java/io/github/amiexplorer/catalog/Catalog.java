package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.file.SectionFile;
import io.github.amiexplorer.catalog.file.SectionWriter;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.model.batch.ImageBatch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The images known locally, as columns: texts that many images share are kept once, ids and times
 * are numbers, and what images have in common is kept once too. Thread-safe: a search sees one
 * consistent state, writers never stop readers.
 */
public final class Catalog {
  private final Chores chores = new Chores();
  private final Codes codes;
  private final Answering answering;
  private final AtomicReference<@Nullable Runnable> onUnreadable = new AtomicReference<>();
  private volatile Snapshot snapshot = Snapshot.EMPTY;

  /** An empty catalogue that keeps everything on the heap. */
  public Catalog() {
    this(null);
  }

  /**
   * An empty catalogue.
   *
   * @param scratch where files may be that hold what no search reads and that vanish with the
   *     process; {@code null} for the heap
   */
  public Catalog(@Nullable Path scratch) {
    codes = new Codes(new ColdBytes(scratch), page -> chores.whenQuiet(page::index));
    answering = new Answering(codes, chores, () -> snapshot, this::unreadable);
  }

  /**
   * A listing begins: what an earlier one left unfinished gives way to its first rows. Rows shown
   * so far stay until {@link #complete}.
   */
  public void begin(Scope scope, Region region) {
    change(scope, region, list -> list.begun(codes));
  }

  /** Adds a page of a running listing; its rows are searchable when this returns. */
  public void append(Scope scope, ImageBatch page) {
    long start = System.nanoTime();
    Segment segment = SegmentBuilder.of(page, codes);
    change(scope, page.region(), list -> list.withPage(segment, codes));
    chores.wrote(System.nanoTime() - start);
  }

  /** The same with images that are objects. */
  public void append(Scope scope, Region region, List<Image> page) {
    append(scope, ImageBatch.of(region, page));
  }

  /** The running listing is complete: its pages replace the older list in one step. */
  public void complete(Scope scope, Region region, Instant asOf) {
    change(scope, region, list -> list.completed(asOf, codes));
  }

  /** The running listing ended early: an older complete list stays, else the pages stay. */
  public void abandon(Scope scope, Region region) {
    change(scope, region, RegionList::abandoned);
  }

  /**
   * Single images as the cloud describes them now: they change in every list that has them, in one
   * step. Those that no list has join the list of {@code scope}.
   */
  public synchronized void put(Scope scope, Region region, List<Image> images) {
    Snapshot next = snapshot;
    Set<Image> homeless = new LinkedHashSet<>(images);
    for (Map.Entry<String, RegionList> each : next.lists(region).entrySet()) {
      List<Image> known = images.stream().filter(image -> each.getValue().has(image.id())).toList();
      next = with(next, each.getKey(), region, known);
      known.forEach(homeless::remove);
    }
    snapshot = with(next, scope.key(), region, List.copyOf(homeless));
  }

  private Snapshot with(Snapshot now, String scopeKey, Region region, List<Image> images) {
    if (images.isEmpty()) {
      return now;
    }
    Segment segment = SegmentBuilder.of(ImageBatch.of(region, images), codes);
    List<String> ids = images.stream().map(Image::id).toList();
    return now.with(region, scopeKey, list -> list.with(segment, ids, codes));
  }

  /** Images that are gone leave every list, in one step. */
  public synchronized void remove(Region region, Collection<String> ids) {
    Snapshot next = snapshot;
    for (Map.Entry<String, RegionList> each : next.lists(region).entrySet()) {
      if (ids.stream().anyMatch(each.getValue()::has)) {
        next = next.with(region, each.getKey(), list -> list.without(ids));
      }
    }
    snapshot = next;
  }

  private synchronized void change(Scope scope, Region region, UnaryOperator<RegionList> how) {
    snapshot = snapshot.with(region, scope.key(), how);
  }

  /**
   * Saves every complete list in one file: written aside, checked, and moved into place, so that
   * {@code file} is the older or the newer one whatever happens. Blocks; others read and write
   * meanwhile.
   *
   * @param about names the connection; not a secret
   * @return the size of the file, bytes
   * @throws IOException where it could not be written; {@code file} is as it was then
   */
  public long save(Path file, String about) throws IOException {
    try {
      List<CatalogWriter.Entry> entries = CatalogWriter.entries(snapshot, codes);
      return SectionWriter.write(
          file, sections -> new CatalogWriter(sections, about).write(entries, codes));
    } catch (InternalError | RuntimeException gone) {
      throw new IOException("What is to be saved cannot be read any more", gone);
    }
  }

  /**
   * Takes over the lists of a file that {@link #save} wrote; the catalogue must be empty.
   *
   * @throws IOException where the file is not as it was written, or about something else; the
   *     catalogue is not to be used any more then
   */
  public List<SavedList> open(Path file, String about) throws IOException {
    List<CatalogWriter.Entry> entries;
    try (SectionFile sections = SectionFile.open(file)) {
      entries = new CatalogReader(sections).read(about, codes);
    } catch (InternalError | RuntimeException broken) {
      throw new IOException("Not a saved catalogue", broken);
    }
    answering.opened(codes.texts().state().pages());
    synchronized (this) {
      for (CatalogWriter.Entry each : entries) {
        RegionList list = new RegionList(Part.of(each.segment()), null, each.asOf());
        snapshot = snapshot.with(each.region(), each.scopeKey(), empty -> list);
      }
    }
    return entries.stream()
        .map(
            each ->
                new SavedList(each.scopeKey(), each.region(), each.asOf(), each.segment().size()))
        .toList();
  }

  /**
   * Tells once, at the first {@link UnreadableImagesException}: opened again, a file that is not
   * whole any more is refused.
   *
   * @param listener called from any thread
   */
  public void onUnreadable(Runnable listener) {
    onUnreadable.set(listener);
  }

  private void unreadable() {
    Runnable listener = onUnreadable.getAndSet(null);
    if (listener != null) {
      listener.run();
    }
  }

  /** Takes over a list of another catalogue where it is the newer one; blocks. */
  public void takeNewer(Catalog other, Scope scope, Region region) {
    Instant theirs = other.asOf(scope, region);
    Instant mine = asOf(scope, region);
    if (theirs == null || (mine != null && !mine.isBefore(theirs))) {
      return;
    }
    Part rows = Part.of(SegmentBuilder.of(ImageBatch.of(region, other.list(scope, region)), codes));
    change(scope, region, list -> list.isOlderThan(theirs) ? list.with(rows, theirs) : list);
  }

  private @Nullable Instant asOf(Scope scope, Region region) {
    RegionList list = snapshot.lists(region).get(scope.key());
    return list == null ? null : list.asOf();
  }

  /** Changes with every write. */
  public long version() {
    return snapshot.version();
  }

  /**
   * The image, or {@code null} where it is not known.
   *
   * @throws UnreadableImagesException where a saved file does not say it any more
   */
  public @Nullable Image find(ImageKey key) {
    try {
      return known(key);
    } catch (UnreadableImagesException gone) {
      unreadable();
      throw gone;
    }
  }

  private @Nullable Image known(ImageKey key) {
    Snapshot.RegionParts here = snapshot.parts().get(key.region());
    if (here != null) {
      for (Part part : here.union()) {
        int row = part.find(key.id());
        if (row >= 0) {
          return part.segment().image(row, codes.book());
        }
      }
    }
    return null;
  }

  /**
   * The images of the list of {@code scope} in {@code region} as it stands, made when asked for.
   */
  public List<Image> list(Scope scope, Region region) {
    return new ListedImages(snapshot.list(region, scope.key()), codes.book());
  }

  /** How many images the list of {@code scope} in {@code region} has. */
  public int count(Scope scope, Region region) {
    return snapshot.list(region, scope.key()).stream().mapToInt(Part::visible).sum();
  }

  /** How many images the scope holds, over all Regions; each image counted once. */
  public int count(Scope scope) {
    Snapshot now = snapshot;
    Predicate<Image> filter = Snapshot.filter(scope);
    Codebook book = codes.book();
    int count = 0;
    for (Region region : now.parts().keySet()) {
      for (Part part : now.parts(region, scope)) {
        count += filter == null ? part.visible() : part.count(filter, book);
      }
    }
    return count;
  }

  /**
   * Answers a question from one consistent state.
   *
   * @param stop asked now and then; a stopped search throws CancellationException
   * @throws io.github.amiexplorer.catalog.query.CostlyPatternException where a regular expression
   *     would take too long
   * @throws UnreadableImagesException where a saved file does not say any more what is asked for
   */
  public Answer search(Question question, BooleanSupplier stop) {
    try {
      return answering.answer(question, snapshot, stop);
    } catch (UnreadableImagesException gone) {
      unreadable();
      throw gone;
    }
  }

  /** Ends what is made ready beside searches: nobody asks this catalogue any more. */
  public void stop() {
    chores.stop();
  }

  /** Waits for what is made ready beside searches, so that they can be measured at their best. */
  void awaitChores() throws InterruptedException {
    chores.await();
  }
}
