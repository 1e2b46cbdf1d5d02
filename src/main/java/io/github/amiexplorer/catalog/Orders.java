package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.Candidate;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Visibility;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The orders of rows; missing values come last whichever way a column is sorted. */
final class Orders {
  private static final Comparator<Entry> TIES =
      Comparator.comparing((Entry each) -> each.image().nameOrId(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(each -> each.image().id())
          .thenComparing(each -> each.image().region());

  private Orders() {}

  static Comparator<Entry> of(List<SortOrder> order, @Nullable String accountId) {
    Comparator<Entry> result = null;
    for (SortOrder each : order) {
      Comparator<Entry> next = of(each, accountId);
      result = result == null ? next : result.thenComparing(next);
    }
    return result == null ? TIES : result.thenComparing(TIES);
  }

  private static Comparator<Entry> of(SortOrder order, @Nullable String accountId) {
    boolean down = order.descending();
    return switch (order.key()) {
      case NAME -> text(down, Image::name);
      case ID -> text(down, Image::id);
      case REGION -> text(down, image -> image.region().id());
      case PUBLISHER -> directed(down, words(each -> each.candidate.publisher()));
      case OPERATING_SYSTEM -> directed(down, words(each -> each.candidate.system().plainName()));
      case ARCHITECTURE -> text(down, Image::architecture);
      case SIZE -> directed(down, Comparator.comparingLong(each -> each.candidate.sizeGib()));
      case CREATED -> time(down, Candidate::created);
      case LAST_LAUNCHED -> time(down, Candidate::launched);
      case DEPRECATES -> time(down, Candidate::deprecates);
      case STATE -> text(down, Image::state);
      case VISIBILITY ->
          directed(down, Comparator.comparing(each -> Visibility.of(each.image(), accountId)));
      case ENCRYPTION -> directed(down, Comparator.comparing(each -> each.candidate.encryption()));
      case BOOT_MODE -> text(down, Image::bootMode);
      case ROOT_DEVICE -> text(down, Image::rootDeviceType);
      case OWNER_ID -> text(down, Image::ownerId);
      case DESCRIPTION -> text(down, Image::description);
      case TAG -> text(down, image -> image.tags().get(order.tagKey()));
    };
  }

  private static Comparator<Entry> words(Function<Entry, String> part) {
    return Comparator.comparing(part, String.CASE_INSENSITIVE_ORDER);
  }

  private static Comparator<Entry> directed(boolean descending, Comparator<Entry> order) {
    return descending ? order.reversed() : order;
  }

  private static Comparator<Entry> text(
      boolean descending, Function<Image, @Nullable String> part) {
    Comparator<String> order =
        descending ? String.CASE_INSENSITIVE_ORDER.reversed() : String.CASE_INSENSITIVE_ORDER;
    return (left, right) -> {
      String a = part.apply(left.image());
      String b = part.apply(right.image());
      boolean noA = a == null || a.isEmpty();
      boolean noB = b == null || b.isEmpty();
      if (noA || noB) {
        return Boolean.compare(noA, noB);
      }
      return order.compare(a, b);
    };
  }

  private static Comparator<Entry> time(
      boolean descending, java.util.function.ToLongFunction<Candidate> part) {
    return (left, right) -> {
      long a = part.applyAsLong(left.candidate);
      long b = part.applyAsLong(right.candidate);
      if (a == Candidate.NEVER || b == Candidate.NEVER) {
        return Boolean.compare(a == Candidate.NEVER, b == Candidate.NEVER);
      }
      return descending ? Long.compare(b, a) : Long.compare(a, b);
    };
  }
}
