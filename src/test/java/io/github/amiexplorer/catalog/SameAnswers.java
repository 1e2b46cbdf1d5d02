package io.github.amiexplorer.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.amiexplorer.support.PlainQuestions;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Asks two catalogues the same and fails where they differ. */
final class SameAnswers {
  private final PlainQuestions questions;
  private final Catalog expected;
  private final Catalog actual;

  SameAnswers(PlainQuestions questions, Catalog expected, Catalog actual) {
    this.questions = questions;
    this.expected = expected;
    this.actual = actual;
  }

  /** The same images, counts and facets. */
  void check(String text) {
    compare(text, keys -> keys.stream().sorted().toList());
  }

  /** The same images, one after the other, counts and facets. */
  void checkInOrder(String text) {
    compare(text, keys -> keys);
  }

  private void compare(String text, UnaryOperator<List<String>> order) {
    Answer wanted = questions.ask(expected, text);
    Answer got = questions.ask(actual, text);
    assertEquals(wanted.total(), got.total(), text);
    assertEquals(order.apply(keys(wanted.rows())), order.apply(keys(got.rows())), text);
    assertEquals(wanted.facets(), got.facets(), text);
  }

  private static List<String> keys(ImageRows rows) {
    return IntStream.range(0, rows.size()).mapToObj(at -> rows.get(at).key().toString()).toList();
  }
}
