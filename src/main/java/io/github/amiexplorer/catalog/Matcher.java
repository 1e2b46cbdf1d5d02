package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.Candidate;
import io.github.amiexplorer.catalog.query.Condition;
import io.github.amiexplorer.catalog.query.CreatedWithin;
import io.github.amiexplorer.catalog.query.FilterContext;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.OperatingSystem;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Answers conditions for all rows of a part at once. What a condition reads of an image decides how
 * often it is asked: once a shape, once a text, once a Region, or once a row. Prepared on one
 * thread, then used by several.
 */
final class Matcher {
  private static final int STOP_EACH = 0x3FF;
  private static final int FEW = 16;

  private final Codebook book;
  private final Words words;
  private final FilterContext context;
  private final BooleanSupplier stop;

  Matcher(Codebook book, Words words, FilterContext context, BooleanSupplier stop) {
    this.book = book;
    this.words = words;
    this.context = context;
    this.stop = stop;
  }

  /** A condition with everything that can be answered before rows are looked at. */
  sealed interface Prepared {
    /** By owner. */
    record ByOwner(boolean[] hits) implements Prepared {}

    /** By kind. */
    record ByKind(boolean[] hits) implements Prepared {}

    /** By text. */
    record ByText(long[] hits) implements Prepared {}

    /** A word: in the texts, in what is said about owners, or in the id. */
    record ByWord(String word, long[] textHits, boolean @Nullable [] ownerHits, @Nullable IdWord id)
        implements Prepared {}

    /** By the time of creation. */
    record ByCreation(List<CreatedWithin.Span> spans) implements Prepared {}

    /** By row. */
    record ByRow(Condition condition, Condition.Reads reads) implements Prepared {}

    /** Joined. */
    record Every(List<Prepared> parts) implements Prepared {}

    /** Joined. */
    record Some(List<Prepared> parts) implements Prepared {}

    /** Turned round. */
    record Not(Prepared of) implements Prepared {}
  }

  Prepared prepare(Condition condition) {
    return switch (condition) {
      case Condition.Word word -> word(word.word());
      case Condition.Every every ->
          new Prepared.Every(every.parts().stream().map(this::prepare).toList());
      case Condition.Some some ->
          new Prepared.Some(some.parts().stream().map(this::prepare).toList());
      case Condition.Not not -> new Prepared.Not(prepare(not.of()));
      case CreatedWithin created -> new Prepared.ByCreation(created.spans(context));
      default ->
          switch (condition.reads()) {
            case OWNER -> owners(each -> condition.test(each.candidate(), context));
            case KIND -> kinds(condition);
            case TEXT -> new Prepared.ByText(texts(condition));
            case TIMES, KEY, REGION, ALL -> new Prepared.ByRow(condition, condition.reads());
          };
    };
  }

  /** Which owners pass. */
  Prepared owners(Predicate<Owner> question) {
    Owner[] owners = book.owners();
    boolean[] hits = new boolean[owners.length];
    for (int at = 0; at < hits.length; at++) {
      hits[at] = question.test(owners[at]);
    }
    return new Prepared.ByOwner(hits);
  }

  private Prepared kinds(Condition condition) {
    Kind[] kinds = book.kinds();
    boolean[] hits = new boolean[kinds.length];
    for (int at = 0; at < hits.length; at++) {
      hits[at] = condition.test(kinds[at].candidate(), context);
    }
    return new Prepared.ByKind(hits);
  }

  private Prepared word(String word) {
    Owner[] owners = book.owners();
    boolean[] hits = null;
    for (int at = 0; at < owners.length; at++) {
      if (owners[at].words().contains(word)) {
        hits = hits == null ? new boolean[owners.length] : hits;
        hits[at] = true;
      }
    }
    return new Prepared.ByWord(word, words.texts(word, book.texts(), stop), hits, IdWord.of(word));
  }

  private long[] texts(Condition condition) {
    Texts.State texts = book.texts();
    long[] hits = Bits.none(texts.count());
    for (int code = 0; code < texts.count(); code++) {
      if ((code & STOP_EACH) == 0 && stop.getAsBoolean()) {
        throw new CancellationException();
      }
      ByteSource source = texts.at(code);
      Image image =
          Image.builder(Kind.NOWHERE, "")
              .name(source.text())
              .description(source.text())
              .tags(Texts.State.tags(source))
              .build();
      if (condition.test(new Candidate(image, OperatingSystem.UNKNOWN), context)) {
        Bits.set(hits, code);
      }
    }
    return hits;
  }

  /** About how many of a thousand rows pass; what is dear to ask is over a thousand. */
  int share(Prepared prepared) {
    return switch (prepared) {
      case Prepared.ByCreation created -> 0;
      case Prepared.ByText(long[] hits) -> share(hits);
      case Prepared.ByWord word ->
          word.id() != null && word.id().isAll()
              ? 1_000
              : Math.min(1_000, share(word.textHits()) + (word.ownerHits() == null ? 0 : 100));
      case Prepared.ByOwner owner -> 100;
      case Prepared.ByKind kind -> 300;
      case Prepared.ByRow row -> 1_001;
      case Prepared.Every(List<Prepared> parts) ->
          parts.stream().mapToInt(this::share).max().orElse(0);
      case Prepared.Some(List<Prepared> parts) ->
          parts.stream().mapToInt(this::share).max().orElse(0);
      case Prepared.Not(Prepared of) -> Math.max(900, share(of));
    };
  }

  private int share(long[] textHits) {
    return (int) (1_000L * Bits.count(textHits) / Math.max(1, book.texts().count()));
  }

  /** The rows of {@code part} that pass, of those that are asked for. */
  long[] rows(Prepared prepared, Part part, long[] asked) {
    Segment segment = part.segment();
    return switch (prepared) {
      case Prepared.ByOwner(boolean[] hits) -> byCode(hits, segment.owners(), asked);
      case Prepared.ByKind(boolean[] hits) -> byCode(hits, segment.kinds(), asked);
      case Prepared.ByText(long[] hits) -> byText(hits, segment, asked);
      case Prepared.ByWord word -> byWord(word, segment, asked);
      case Prepared.ByCreation(List<CreatedWithin.Span> spans) -> segment.createdWithin(spans);
      case Prepared.ByRow(Condition condition, Condition.Reads reads) ->
          byRow(condition, reads, segment, asked);
      case Prepared.Every(List<Prepared> parts) -> {
        long[] all = asked.clone();
        parts.forEach(each -> Bits.and(all, rows(each, part, all)));
        yield all;
      }
      case Prepared.Some(List<Prepared> parts) -> {
        long[] any = Bits.none(segment.size());
        parts.forEach(each -> Bits.or(any, rows(each, part, asked)));
        yield any;
      }
      case Prepared.Not(Prepared of) -> {
        long[] other = Bits.all(segment.size());
        Bits.andNot(other, rows(of, part, asked));
        yield other;
      }
    };
  }

  /** Where few rows are asked for, each is looked at; else all of a word of bits at once. */
  private static long[] byCode(boolean[] hits, int[] codes, long[] asked) {
    long[] rows = new long[asked.length];
    for (int word = 0; word < rows.length; word++) {
      long wanted = asked[word];
      int first = word << 6;
      int count = Math.min(64, codes.length - first);
      long bits = 0;
      if (Long.bitCount(wanted) < FEW) {
        for (long left = wanted; left != 0; left &= left - 1) {
          bits |= hits[codes[first + Long.numberOfTrailingZeros(left)]] ? left & -left : 0;
        }
      } else {
        for (int at = 0; at < count; at++) {
          bits |= (hits[codes[first + at]] ? 1L : 0L) << at;
        }
      }
      rows[word] = bits;
    }
    return rows;
  }

  private static long[] byText(long[] hits, Segment segment, long[] asked) {
    long[] rows = new long[asked.length];
    int[] codes = segment.texts();
    for (int word = 0; word < rows.length; word++) {
      long wanted = asked[word];
      int first = word << 6;
      int count = Math.min(64, segment.size() - first);
      long bits = 0;
      if (Long.bitCount(wanted) < FEW) {
        for (long left = wanted; left != 0; left &= left - 1) {
          bits |=
              Bits.has(hits, codes[first + Long.numberOfTrailingZeros(left)]) ? left & -left : 0;
        }
      } else {
        for (int at = 0; at < count; at++) {
          int code = codes[first + at];
          bits |= (hits[code >>> 6] >>> code & 1) << at;
        }
      }
      rows[word] = bits;
    }
    return rows;
  }

  private static long[] byWord(Prepared.ByWord word, Segment segment, long[] asked) {
    IdWord id = word.id();
    if (id != null && id.isAll() && !segment.odd()) {
      return Bits.all(segment.size());
    }
    long[] rows = byText(word.textHits(), segment, asked);
    if (word.ownerHits() != null) {
      Bits.or(rows, byCode(word.ownerHits(), segment.owners(), asked));
    }
    if (id != null) {
      id.find(segment, asked, rows);
    }
    for (int row = 0; segment.odd() && row < segment.size(); row++) {
      if (segment.leads()[row] == PackedId.NONE
          && Candidate.fold(segment.id(row)).contains(word.word())) {
        Bits.set(rows, row);
      }
    }
    return rows;
  }

  private long[] byRow(Condition condition, Condition.Reads reads, Segment segment, long[] asked) {
    long[] rows = Bits.none(segment.size());
    if (reads == Condition.Reads.REGION) {
      Image image = Image.builder(segment.region(), "").build();
      return condition.test(new Candidate(image, OperatingSystem.UNKNOWN), context)
          ? Bits.all(segment.size())
          : rows;
    }
    Candidate times = Candidate.ofTimes();
    int looked = 0;
    for (int word = 0; word < asked.length; word++) {
      for (long left = asked[word]; left != 0; left &= left - 1) {
        if ((++looked & STOP_EACH) == 0 && stop.getAsBoolean()) {
          throw new CancellationException();
        }
        int row = (word << 6) + Long.numberOfTrailingZeros(left);
        if (condition.test(candidate(reads, segment, row, times), context)) {
          Bits.set(rows, row);
        }
      }
    }
    return rows;
  }

  private Candidate candidate(Condition.Reads reads, Segment segment, int row, Candidate times) {
    return switch (reads) {
      case TIMES -> {
        times.times(
            segment.created()[row], segment.deprecatesMillis(row), segment.launchedMillis(row));
        yield times;
      }
      case KEY ->
          new Candidate(
              Image.builder(segment.region(), segment.id(row)).build(), OperatingSystem.UNKNOWN);
      default -> {
        Image image = segment.image(row, book);
        yield new Candidate(image, book.kinds()[segment.kinds()[row]].candidate().system());
      }
    };
  }
}
