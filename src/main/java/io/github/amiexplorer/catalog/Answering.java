package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.Effort;
import io.github.amiexplorer.catalog.query.FilterContext;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions about a state of the catalogue, each on the thread that asks, and has made
 * ready beside them what makes the next ones faster. Thread-safe.
 */
final class Answering {
  /** A window with its first answer is painted by then. */
  private static final long REST_MILLIS = 1_000;

  private final Codes codes;
  private final Chores chores;
  private final Supplier<Snapshot> current;
  private final Runnable onUnreadable;
  private final Words words = new Words();
  private final TextRanks ranks = new TextRanks();
  private final AtomicReference<@Nullable FoundRows> latest = new AtomicReference<>();
  private final AtomicReference<TextPage[]> opened = new AtomicReference<>(new TextPage[0]);
  private volatile @Nullable Counted counted;

  /** The census of one state. */
  private record Counted(Snapshot snapshot, Census census) {}

  /**
   * With nothing made ready.
   *
   * @param current the state that is asked about next
   * @param onUnreadable called where rows of an answer cannot be read any more
   */
  Answering(Codes codes, Chores chores, Supplier<Snapshot> current, Runnable onUnreadable) {
    this.codes = codes;
    this.chores = chores;
    this.current = current;
    this.onUnreadable = onUnreadable;
  }

  /** Pages of texts that were saved, to be indexed after the first answer. */
  void opened(TextPage[] pages) {
    opened.set(pages);
  }

  /** See {@link Catalog#search}. */
  Answer answer(Question question, Snapshot now, BooleanSupplier stop) {
    long start = System.nanoTime();
    indexOpened();
    Codebook book = codes.book();
    FilterContext context =
        new FilterContext(
            question.now(), question.accountId(), question.favourites(), new Effort(stop));
    List<Part> parts = parts(question, now);
    boolean all = question.regions().isEmpty() && Snapshot.isOfAllLists(question.scope());
    boolean odd = parts.stream().anyMatch(each -> each.segment().odd());
    Preparation preparation = new Preparation(book, words, context, odd, stop);
    Predicate<Image> filter = Snapshot.filter(question.scope());
    Search.Result result =
        new Search(
                preparation,
                book,
                context,
                stop,
                filter == null ? null : preparation.owners(each -> filter.test(each.image())),
                question.filter().terms(),
                all ? census(now, book, parts) : null)
            .run(parts, question.only());
    Orders orders = new Orders(book, ranks, now.parts().keySet(), question.accountId());
    FoundRows rows = new FoundRows(result.found(), book, ranks(question, orders), onUnreadable);
    prepare(rows);
    return new Answer(
        rows,
        result.total(),
        new FacetLists(book, result.counts(), question.accountId()).values(),
        result.regions(),
        (System.nanoTime() - start) / 1_000);
  }

  private static List<Part> parts(Question question, Snapshot now) {
    List<Part> parts = new ArrayList<>();
    for (Region region : now.parts().keySet()) {
      if (question.regions().isEmpty() || question.regions().contains(region)) {
        parts.addAll(now.parts(region, question.scope()));
      }
    }
    return parts;
  }

  /** The census of a state where there is one already; else it is made for the next questions. */
  private @Nullable Census census(Snapshot now, Codebook book, List<Part> parts) {
    Counted known = counted;
    if (known != null && known.snapshot() == now && known.census().isOf(book)) {
      return known.census();
    }
    chores.later(
        () -> {
          Codebook here = codes.book();
          Counted made = counted;
          boolean isMade = made != null && made.snapshot() == now && made.census().isOf(here);
          if (current.get() == now && !isMade) {
            counted = new Counted(now, Census.of(parts, here));
          }
        });
    return null;
  }

  private static List<Orders.Rank> ranks(Question question, Orders orders) {
    return Orders.isNewestFirst(question.order())
        ? List.of()
        : question.order().stream().flatMap(each -> orders.of(each).stream()).toList();
  }

  /**
   * Not at once: the first answer of a saved catalogue has the processor for itself, and so has the
   * window that shows it. Chores that its questions leave come later too.
   */
  private void indexOpened() {
    TextPage[] pages = opened.getAndSet(new TextPage[0]);
    if (pages.length > 0) {
      chores.rest(REST_MILLIS);
    }
    for (TextPage page : pages) {
      chores.whenQuiet(page::index);
    }
  }

  /** Works the order of the newest answer out, unless another one comes first. */
  private void prepare(FoundRows rows) {
    latest.set(rows);
    if (!rows.isComplete()) {
      chores.later(
          () -> {
            if (latest.get() == rows) {
              rows.complete();
            }
          });
    }
  }
}
