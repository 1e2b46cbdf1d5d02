package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.Candidate;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Visibility;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The orders of rows as numbers: each column gives each row a rank, smaller first; missing values
 * come last whichever way a column is sorted. Ties are newest first, then by Region, name and id.
 */
final class Orders {
  /** Stands for a missing value, behind all others. */
  static final long LAST = 1L << 61;

  /** Times are at most that far from 1970, milliseconds: some 36 million years. */
  private static final long FARTHEST = 1L << 60;

  private final Codebook book;
  private final TextRanks ranks;
  private final Collection<Region> regions;
  private final @Nullable String accountId;

  /**
   * Orders of a state.
   *
   * @param regions all Regions in their order
   */
  Orders(Codebook book, TextRanks ranks, Collection<Region> regions, @Nullable String accountId) {
    this.book = book;
    this.ranks = ranks;
    this.regions = regions;
    this.accountId = accountId;
  }

  /** The rank of a row; from 0 to {@link #LAST}, which stands for a missing value. */
  @FunctionalInterface
  interface Rank {
    long of(Segment segment, int row);
  }

  /** Newest first, the order that rows have by themselves. */
  static boolean isNewestFirst(List<SortOrder> order) {
    return order.size() == 1
        && order.getFirst().key() == SortKey.CREATED
        && order.getFirst().descending();
  }

  /** The ranks that make up an order, the first one first. */
  List<Rank> of(SortOrder order) {
    return order.key() == SortKey.ID ? ids(order.descending()) : List.of(one(order));
  }

  private Rank one(SortOrder order) {
    boolean down = order.descending();
    return switch (order.key()) {
      case NAME -> text(down, ranks.names(book.texts()));
      case DESCRIPTION -> text(down, ranks.descriptions(book.texts()));
      case TAG -> text(down, ranks.tag(book.texts(), String.valueOf(order.tagKey())));
      case CREATED -> (segment, row) -> time(segment.created()[row], down);
      case LAST_LAUNCHED -> (segment, row) -> seconds(segment.launched()[row], down);
      case DEPRECATES -> (segment, row) -> seconds(segment.deprecates()[row], down);
      case SIZE -> number(down, each -> each.candidate().sizeGib());
      case VISIBILITY ->
          owner(down, each -> String.valueOf(Visibility.of(each.image(), accountId).ordinal()));
      case ENCRYPTION -> number(down, each -> each.candidate().encryption().ordinal());
      case PUBLISHER -> owner(down, each -> each.candidate().publisher());
      case OPERATING_SYSTEM -> word(down, each -> each.candidate().system().plainName());
      case ARCHITECTURE -> image(down, Image::architecture);
      case STATE -> image(down, Image::state);
      case BOOT_MODE -> image(down, Image::bootMode);
      case ROOT_DEVICE -> image(down, Image::rootDeviceType);
      case OWNER_ID -> owner(down, each -> each.image().ownerId());
      case REGION -> regions(down);
      case ID -> throw new IllegalArgumentException("an order of two ranks");
    };
  }

  private static long time(long millis, boolean down) {
    if (millis == Candidate.NEVER) {
      return LAST;
    }
    return turned(FARTHEST + Math.clamp(millis, -FARTHEST, FARTHEST - 1), down);
  }

  private static long seconds(int unsigned, boolean down) {
    return turned(unsigned == 0 ? -1 : Integer.toUnsignedLong(unsigned), down);
  }

  private static Rank text(boolean down, int[] ranks) {
    return (segment, row) -> turned(ranks[segment.texts()[row]], down);
  }

  private static long turned(long rank, boolean down) {
    return rank < 0 ? LAST : down ? LAST - 1 - rank : rank;
  }

  private Rank number(boolean down, ToLongFunction<Kind> part) {
    long[] numbers = Arrays.stream(book.kinds()).mapToLong(part).toArray();
    return (segment, row) -> turned(numbers[segment.kinds()[row]], down);
  }

  private Rank image(boolean down, Function<Image, @Nullable String> part) {
    return word(down, each -> part.apply(each.candidate().image()));
  }

  private Rank word(boolean down, Function<Kind, @Nullable String> part) {
    Kind[] kinds = book.kinds();
    int[] found = TextRanks.of(kinds.length, at -> part.apply(kinds[at]));
    return (segment, row) -> turned(found[segment.kinds()[row]], down);
  }

  private Rank owner(boolean down, Function<Owner, @Nullable String> part) {
    Owner[] owners = book.owners();
    int[] found = TextRanks.of(owners.length, at -> part.apply(owners[at]));
    return (segment, row) -> turned(found[segment.owners()[row]], down);
  }

  private Rank regions(boolean down) {
    Map<Region, Long> places = new HashMap<>();
    for (Region each : regions) {
      places.put(each, (long) places.size());
    }
    return (segment, row) -> turned(places.getOrDefault(segment.region(), 0L), down);
  }

  /** The first five characters as a number. */
  private static long beginning(String text) {
    long number = 0;
    for (int at = 0; at < 5; at++) {
      number = number << 8 | (at < text.length() ? Math.min(text.charAt(at), 0xFF) : 0);
    }
    return number;
  }

  /** The first nine digits, then the others; ids that are none of EC2's come last. */
  private static List<Rank> ids(boolean down) {
    return List.of(
        (segment, row) ->
            turned(
                switch (segment.leads()[row]) {
                  case PackedId.NONE -> 1L << 36;
                  case PackedId.SHORT -> segment.ids()[row] << 4;
                  default -> (long) segment.leads()[row] << 32 | segment.ids()[row] >>> 32;
                },
                down),
        (segment, row) ->
            turned(
                switch (segment.leads()[row]) {
                  case PackedId.NONE -> beginning(segment.id(row).replace("ami-", ""));
                  case PackedId.SHORT -> 0;
                  default -> segment.ids()[row] & 0xFFFF_FFFFL;
                },
                down));
  }
}
