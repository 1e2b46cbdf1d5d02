package io.github.amiexplorer.catalog.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the parts that a filter joins by AND; a chip in the window. Equal texts are equal terms.
 */
public final class FilterTerm {
  private final String text;
  private final int start;
  private final @Nullable String about;
  private final @Nullable String key;
  private final List<String> values;
  private final Condition condition;

  FilterTerm(
      String text,
      int start,
      @Nullable String about,
      @Nullable String key,
      List<String> values,
      Condition condition) {
    this.text = text;
    this.start = start;
    this.about = about;
    this.key = key;
    this.values = List.copyOf(values);
    this.condition = condition;
  }

  /** As it was typed, without blanks around it. */
  public String text() {
    return text;
  }

  /** Where it began in the parsed text. */
  public int start() {
    return start;
  }

  /** The key that the term narrows, by values, a range or a comparison; else {@code null}. */
  public @Nullable String about() {
    return about;
  }

  /** The key where the term is {@code key:value[,value…]}, not negated; else {@code null}. */
  public @Nullable String key() {
    return key;
  }

  /** The values of {@link #key()}; empty without one. */
  public List<String> values() {
    return values;
  }

  /** The question behind it. */
  public Condition condition() {
    return condition;
  }

  /** Whether the image satisfies the term. */
  public boolean test(Candidate image, FilterContext context) {
    return condition.test(image, context);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FilterTerm term && term.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
