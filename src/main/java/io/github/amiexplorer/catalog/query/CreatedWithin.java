package io.github.amiexplorer.catalog.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Images made within one of some spans of time. It can name the spans, so that a catalogue that
 * keeps images in the order of their creation need not ask it of each image.
 */
public final class CreatedWithin implements Condition {
  private final List<Ranges.Range> ranges;
  private final boolean beforeNow;

  /** Ranges of epoch milliseconds, or of milliseconds before now. */
  CreatedWithin(List<Ranges.Range> ranges, boolean beforeNow) {
    this.ranges = ranges;
    this.beforeNow = beforeNow;
  }

  /**
   * A span of time with both ends included.
   *
   * @param first epoch milliseconds, may be infinite
   * @param last epoch milliseconds, may be infinite; a span whose end is before its start is empty
   */
  public record Span(double first, double last) {}

  /** The spans as seen from the moment in {@code context}. */
  public List<Span> spans(FilterContext context) {
    double now = context.now().toEpochMilli();
    List<Span> spans = new ArrayList<>();
    for (Ranges.Range each : ranges) {
      // Moments are whole milliseconds, so that every end can be one that is included.
      double from = each.fromIncluded() ? Math.ceil(each.from()) : Math.floor(each.from()) + 1;
      double to = each.toIncluded() ? Math.floor(each.to()) : Math.ceil(each.to()) - 1;
      spans.add(beforeNow ? new Span(now - to, now - from) : new Span(from, to));
    }
    return spans;
  }

  @Override
  public boolean test(Candidate image, FilterContext context) {
    return image.created() != Candidate.NEVER
        && Times.any(
            ranges,
            beforeNow
                ? (double) context.now().toEpochMilli() - image.created()
                : (double) image.created());
  }

  @Override
  public Reads reads() {
    return Reads.TIMES;
  }
}
