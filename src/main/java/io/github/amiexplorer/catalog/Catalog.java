package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.Candidate;
import io.github.amiexplorer.catalog.query.FilterContext;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The images known locally, kept as one list a (scope, Region). Thread-safe: a search sees one
 * consistent state, writers never stop readers. A population once brought into an order is kept, so
 * that each further question about it is one pass over it.
 */
public final class Catalog {
  private static final int ORDERS_KEPT = 4;

  private final Dictionaries dictionaries = Dictionaries.empty();
  private final LinkedHashMap<Ordered, Entry[]> ordered = new LinkedHashMap<>();
  private volatile Lists lists = Lists.EMPTY;

  /** An empty catalogue. */
  public Catalog() {}

  private record Ordered(
      long version,
      Scope scope,
      Set<Region> regions,
      List<SortOrder> order,
      @Nullable String accountId) {}

  /**
   * A listing begins: what an earlier one left unfinished gives way to its first rows. Rows shown
   * so far stay until {@link #complete}.
   */
  public void begin(Scope scope, Region region) {
    change(scope, region, RegionList::begun);
  }

  /** Adds a page of a running listing; its rows are searchable when this returns. */
  public void append(Scope scope, Region region, List<Image> page) {
    List<Entry> entries = new ArrayList<>(page.size());
    for (Image image : page) {
      entries.add(new Entry(new Candidate(image), dictionaries));
    }
    change(scope, region, list -> list.withPage(entries));
  }

  /** The running listing is complete: its pages replace the older list in one step. */
  public void complete(Scope scope, Region region, Instant asOf) {
    change(scope, region, list -> list.completed(asOf));
  }

  /** The running listing ended early: an older complete list stays, else the pages stay. */
  public void abandon(Scope scope, Region region) {
    change(scope, region, RegionList::abandoned);
  }

  private synchronized void change(Scope scope, Region region, UnaryOperator<RegionList> how) {
    lists = lists.with(region, scope.key(), how);
  }

  /** Changes with every write. */
  public long version() {
    return lists.version();
  }

  /** The image, or {@code null} where it is not known. */
  public @Nullable Image find(ImageKey key) {
    Entry entry = lists.union(key.region()).get(key.id());
    return entry == null ? null : entry.image();
  }

  /** The images of the list of {@code scope} in {@code region} as it stands. */
  public List<Image> list(Scope scope, Region region) {
    return lists.list(region, scope.key()).stream().map(Entry::image).toList();
  }

  /** How many images the scope holds, over all Regions; each image counted once. */
  public int count(Scope scope) {
    Lists now = lists;
    int count = 0;
    for (Region region : now.regions()) {
      for (Entry _ : now.entries(region, scope)) {
        count++;
      }
    }
    return count;
  }

  /**
   * Answers a question from one consistent state.
   *
   * @param stop asked now and then; a stopped search throws CancellationException
   */
  public Answer search(Question question, BooleanSupplier stop) {
    long start = System.nanoTime();
    Entry[] entries = population(question);
    Set<ImageKey> only = question.only();
    FilterContext context =
        new FilterContext(question.now(), question.accountId(), question.favourites());
    if (only != null) {
      entries =
          Arrays.stream(entries)
              .filter(each -> only.contains(each.image().key()))
              .toArray(Entry[]::new);
    }
    FacetCounts counts = new FacetCounts(dictionaries, context);
    Entry[] found = new Search(question.filter().terms(), context).run(entries, counts, stop);
    return new Answer(
        new EntryRows(found),
        entries.length,
        counts.values(),
        counts.regionCount(),
        (System.nanoTime() - start) / 1_000);
  }

  private Entry[] population(Question question) {
    Lists now = lists;
    Ordered key =
        new Ordered(
            now.version(),
            question.scope(),
            question.regions(),
            question.order(),
            question.accountId());
    synchronized (ordered) {
      Entry[] known = ordered.get(key);
      if (known != null) {
        return known;
      }
    }
    List<Entry> all = new ArrayList<>();
    for (Region region : now.regions()) {
      if (question.regions().isEmpty() || question.regions().contains(region)) {
        now.entries(region, question.scope()).forEach(all::add);
      }
    }
    Entry[] entries = all.toArray(Entry[]::new);
    Arrays.sort(entries, Orders.of(question.order(), question.accountId()));
    synchronized (ordered) {
      ordered.keySet().removeIf(each -> each.version() != now.version());
      if (ordered.size() >= ORDERS_KEPT) {
        ordered.pollFirstEntry();
      }
      ordered.put(key, entries);
    }
    return entries;
  }
}
