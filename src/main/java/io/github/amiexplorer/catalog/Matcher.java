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
import java.util.function.IntPredicate;

/** Answers prepared conditions for all rows of a part at once. Thread-safe. */
final class Matcher {
  private static final int STOP_EACH = 0x3FF;
  private static final int FEW = 16;

  private final Codebook book;
  private final FilterContext context;
  private final BooleanSupplier stop;

  Matcher(Codebook book, FilterContext context, BooleanSupplier stop) {
    this.book = book;
    this.context = context;
    this.stop = stop;
  }

  /** The rows of {@code part} that pass, of those that are asked for. */
  long[] rows(Prepared prepared, Part part, long[] asked) {
    Segment segment = part.segment();
    return switch (prepared) {
      case Prepared.ByCode(long[] hits) -> byCode(hits, segment, asked);
      case Prepared.ByWord word -> byWord(word, segment, asked);
      case Prepared.ByCreation(List<CreatedWithin.Span> spans) -> {
        long[] rows = segment.createdWithin(spans);
        Bits.and(rows, asked);
        yield rows;
      }
      case Prepared.ByRow(Condition condition, Condition.Reads reads) ->
          byRow(condition, reads, segment, asked);
      case Prepared.Every(List<Prepared> parts) -> {
        long[] all = asked.clone();
        parts.forEach(each -> Bits.and(all, rows(each, part, all)));
        yield all;
      }
      case Prepared.Some(List<Prepared> parts) -> {
        long[] any = Bits.none(segment.size());
        long[] left = asked.clone();
        for (Prepared each : parts) {
          long[] more = rows(each, part, left);
          Bits.or(any, more);
          Bits.andNot(left, more);
        }
        yield any;
      }
      case Prepared.Not(Prepared of) -> {
        long[] other = asked.clone();
        Bits.andNot(other, rows(of, part, asked));
        yield other;
      }
    };
  }

  /** The rows that have all words, of those that do not have all of them by their codes alone. */
  long[] byId(List<Prepared.ByWord> words, Part part, long[] asked) {
    long[] rows = asked;
    if (words.size() == 1) {
      rows = Bits.none(part.segment().size());
      byId(words.getFirst(), part.segment(), asked, rows);
      return rows;
    }
    for (Prepared.ByWord each : words) {
      rows = byWord(each, part.segment(), rows);
    }
    return rows;
  }

  /** Where few rows are asked for, each is looked at; else all of a word of bits at once. */
  static long[] byCode(long[] hits, Segment segment, long[] asked) {
    long[] rows = new long[asked.length];
    int[] codes = segment.texts();
    for (int word = 0; word < rows.length; word++) {
      long wanted = asked[word];
      int first = word << 6;
      int count = Math.min(64, segment.size() - first);
      long bits = 0;
      if (Long.bitCount(wanted) < FEW) {
        for (long left = wanted; left != 0; left &= left - 1) {
          int code = codes[first + Long.numberOfTrailingZeros(left)];
          bits |= (hits[code >>> 6] >>> code & 1) != 0 ? left & -left : 0;
        }
      } else {
        for (int at = 0; at < count; at++) {
          int code = codes[first + at];
          bits |= (hits[code >>> 6] >>> code & 1) << at;
        }
      }
      rows[word] = bits & wanted;
    }
    return rows;
  }

  private static long[] byWord(Prepared.ByWord word, Segment segment, long[] asked) {
    long[] rows = byCode(word.hits(), segment, asked);
    byId(word, segment, asked, rows);
    return rows;
  }

  private static void byId(Prepared.ByWord word, Segment segment, long[] asked, long[] rows) {
    if (word.id() != null) {
      word.id().find(segment, asked, rows);
    }
    if (segment.odd()) {
      for (int row = 0; row < segment.size(); row++) {
        if (segment.leads()[row] == PackedId.NONE
            && Bits.has(asked, row)
            && Candidate.fold(segment.id(row)).contains(word.word())) {
          Bits.set(rows, row);
        }
      }
    }
  }

  private long[] byRow(Condition condition, Condition.Reads reads, Segment segment, long[] asked) {
    long[] rows = Bits.none(segment.size());
    if (reads == Condition.Reads.REGION) {
      return test(condition, bare(segment, "")) ? asked.clone() : rows;
    }
    IntPredicate question = question(condition, reads, segment);
    int looked = 0;
    for (int word = 0; word < asked.length; word++) {
      for (long left = asked[word]; left != 0; left &= left - 1) {
        if ((++looked & STOP_EACH) == 0 && stop.getAsBoolean()) {
          throw new CancellationException();
        }
        int row = (word << 6) + Long.numberOfTrailingZeros(left);
        if (question.test(row)) {
          Bits.set(rows, row);
        }
      }
    }
    return rows;
  }

  /** Whether a row passes, for one thread; no more is read of the row than is needed. */
  private IntPredicate question(Condition condition, Condition.Reads reads, Segment segment) {
    return switch (reads) {
      case TIMES -> {
        Candidate times = Candidate.ofTimes();
        yield row -> {
          times.times(
              segment.created()[row], segment.deprecatesMillis(row), segment.launchedMillis(row));
          return test(condition, times);
        };
      }
      case KEY -> row -> test(condition, bare(segment, segment.id(row)));
      case ORIGIN -> {
        boolean none = test(condition, bare(segment, ""));
        yield row -> segment.hasOrigin(row) ? test(condition, segment.own(row, book)) : none;
      }
      case OWN -> row -> test(condition, segment.own(row, book));
      default ->
          row ->
              test(
                  condition,
                  new Candidate(
                      segment.image(row, book),
                      book.kinds()[segment.kinds()[row]].candidate().system()));
    };
  }

  private static Image bare(Segment segment, String id) {
    return Image.builder(segment.region(), id).build();
  }

  private boolean test(Condition condition, Image image) {
    return test(condition, new Candidate(image, OperatingSystem.UNKNOWN));
  }

  private boolean test(Condition condition, Candidate candidate) {
    return condition.test(candidate, context);
  }
}
