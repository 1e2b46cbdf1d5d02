package io.github.amiexplorer.ui.browse.filter;

/**
 * A part of a histogram.
 *
 * @param from lower end of the first bucket, in days or GiB
 * @param below upper end, not included; {@link Long#MAX_VALUE} for no end
 */
public record Range(long from, long below) {
  /** Everything. */
  public static final Range ALL = new Range(0, Long.MAX_VALUE);
}
