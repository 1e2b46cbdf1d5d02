package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.Candidate;
import io.github.amiexplorer.catalog.query.Condition;
import io.github.amiexplorer.catalog.query.CreatedWithin;
import io.github.amiexplorer.catalog.query.FilterContext;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.OperatingSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Prepares conditions: what a condition reads of an image decides how often it is asked. Once an
 * owner, a kind or a text, where it reads only that, and then it is known for every code; once a
 * row else. Answers by code are joined at once. For one question and thread.
 */
final class Preparation {
  private static final int STOP_EACH = 0x3FF;

  /** Asking so few texts is not worth a second thread. */
  private static final int FEW_TEXTS = 4_096;

  private final Codebook book;
  private final Words words;
  private final FilterContext context;
  private final boolean odd;
  private final BooleanSupplier stop;

  /**
   * Prepares for one question.
   *
   * @param odd whether some images have ids that are none that can be packed
   */
  Preparation(
      Codebook book, Words words, FilterContext context, boolean odd, BooleanSupplier stop) {
    this.book = book;
    this.words = words;
    this.context = context;
    this.odd = odd;
    this.stop = stop;
  }

  /** What can be answered, answered. */
  Prepared of(Condition condition) {
    return switch (condition) {
      case Condition.Word word -> word(word.word());
      case Condition.Every every -> joined(every.parts(), Bits::and, Prepared.Every::new);
      case Condition.Some some -> joined(some.parts(), Bits::or, Prepared.Some::new);
      case Condition.Not not -> not(of(not.of()));
      case CreatedWithin created -> new Prepared.ByCreation(created.spans(context));
      default ->
          switch (condition.reads()) {
            case OWNER -> owners(each -> condition.test(each.candidate(), context));
            case KIND -> kinds(condition);
            case TEXT -> new Prepared.ByCode(texts(condition));
            case TIMES, KEY, REGION, ORIGIN, OWN, ALL ->
                new Prepared.ByRow(condition, condition.reads());
          };
    };
  }

  /** What codes decide is joined into one answer by code, before what is asked more often. */
  private Prepared joined(
      List<Condition> conditions,
      BiConsumer<long[], long[]> join,
      Function<List<Prepared>, Prepared> of) {
    List<Prepared> others = new ArrayList<>();
    long[] codes = null;
    for (Condition each : conditions) {
      Prepared prepared = of(each);
      if (prepared instanceof Prepared.ByCode(long[] hits)) {
        codes = codes == null ? hits.clone() : codes;
        join.accept(codes, hits);
      } else {
        others.add(prepared);
      }
    }
    if (codes != null) {
      others.addFirst(new Prepared.ByCode(codes));
    }
    return others.size() == 1 ? others.getFirst() : of.apply(others);
  }

  private Prepared not(Prepared of) {
    if (of instanceof Prepared.ByCode(long[] hits)) {
      long[] codes = Bits.all(book.texts().count());
      Bits.andNot(codes, hits);
      return new Prepared.ByCode(codes);
    }
    return new Prepared.Not(of);
  }

  /** Which owners pass. */
  Prepared.ByCode owners(Predicate<Owner> question) {
    return new Prepared.ByCode(byNumber(hits(question), book.texts().owners()));
  }

  private boolean[] hits(Predicate<Owner> question) {
    Owner[] owners = book.owners();
    boolean[] hits = new boolean[owners.length];
    for (int at = 0; at < hits.length; at++) {
      hits[at] = question.test(owners[at]);
    }
    return hits;
  }

  private Prepared kinds(Condition condition) {
    Kind[] kinds = book.kinds();
    boolean[] hits = new boolean[kinds.length];
    for (int at = 0; at < hits.length; at++) {
      hits[at] = condition.test(kinds[at].candidate(), context);
    }
    return new Prepared.ByCode(byNumber(hits, book.texts().kinds()));
  }

  /** The codes whose number is a hit. */
  private long[] byNumber(boolean[] hits, int[] numbers) {
    int count = book.texts().count();
    long[] codes = Bits.none(count);
    Halves.words(
        codes.length,
        (from, to) -> {
          for (int word = from; word < to; word++) {
            int first = word << 6;
            int last = Math.min(64, count - first);
            long bits = 0;
            for (int at = 0; at < last; at++) {
              bits |= (hits[numbers[first + at]] ? 1L : 0L) << at;
            }
            codes[word] = bits;
          }
        });
    return codes;
  }

  private Prepared word(String word) {
    long[] hits = words.texts(word, book.texts(), stop);
    boolean[] owners = hits(each -> each.words().contains(word));
    if (any(owners)) {
      long[] more = byNumber(owners, book.texts().owners());
      Bits.or(more, hits);
      hits = more;
    }
    IdWord id = IdWord.of(word);
    if (id == null && !odd) {
      return new Prepared.ByCode(hits);
    }
    return id != null && id.isAll() && !odd
        ? new Prepared.ByCode(Bits.all(book.texts().count()))
        : new Prepared.ByWord(word, hits, id);
  }

  private static boolean any(boolean[] hits) {
    for (boolean each : hits) {
      if (each) {
        return true;
      }
    }
    return false;
  }

  private long[] texts(Condition condition) {
    SealedTexts texts = book.texts();
    long[] hits = Bits.none(texts.count());
    Halves.divide(
        hits.length,
        FEW_TEXTS >>> 6,
        (from, to) -> {
          int last = Math.min(to << 6, texts.count());
          for (int code = from << 6; code < last; code++) {
            if ((code & STOP_EACH) == 0 && stop.getAsBoolean()) {
              throw new CancellationException();
            }
            if (condition.test(
                new Candidate(image(texts, code), OperatingSystem.UNKNOWN), context)) {
              Bits.set(hits, code);
            }
          }
        });
    return hits;
  }

  private static Image image(SealedTexts texts, int code) {
    return ColdRead.of(
        texts.page(code),
        () -> {
          ByteSource source = texts.at(code);
          return Image.builder(Kind.NOWHERE, "")
              .name(source.text())
              .description(source.text())
              .tags(SealedTexts.tags(source))
              .build();
        });
  }
}
