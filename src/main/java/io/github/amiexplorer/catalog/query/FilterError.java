package io.github.amiexplorer.catalog.query;

/**
 * What is wrong with a filter text, and where.
 *
 * @param position the first character concerned, from 0
 * @param length how many characters, at least 1
 * @param subject the offending word, to be put into the sentence; hostile like all typed text
 */
public record FilterError(Kind kind, int position, int length, String subject) {
  /** What is wrong. */
  public enum Kind {
    /** No such filter key. */
    UNKNOWN_KEY,
    /** The key is known, the value is missing. */
    MISSING_VALUE,
    /** The key does not know this value. */
    BAD_VALUE,
    /** A number or a size was expected, such as {@code 8} or {@code 1TiB}. */
    BAD_NUMBER,
    /** A duration or a date was expected, such as {@code 90d} or {@code 2026-01-31}. */
    BAD_TIME,
    /** The regular expression is broken. */
    BAD_PATTERN,
    /** A quotation mark is not closed. */
    UNCLOSED_QUOTE,
    /** A parenthesis is not closed. */
    UNCLOSED_PARENTHESIS,
    /** Something stands where nothing can. */
    UNEXPECTED
  }
}
