package io.github.amiexplorer.catalog.proof;

import io.github.amiexplorer.catalog.SortOrder;
import io.github.amiexplorer.model.Encryption;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.OperatingSystem;
import io.github.amiexplorer.model.Publishers;
import io.github.amiexplorer.model.Visibility;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The order of rows: columns, missing values last; ties newest first, then by Region. */
final class NaiveOrder {
  private static final Comparator<String> ANY_CASE = String.CASE_INSENSITIVE_ORDER;

  private NaiveOrder() {}

  static Comparator<Image> of(List<SortOrder> columns, Asker asker) {
    Comparator<Image> order = (a, b) -> 0;
    for (SortOrder each : columns) {
      order = order.thenComparing(column(each, asker));
    }
    return order
        .thenComparing(Times.moment("created"), Comparator.nullsLast(Comparator.reverseOrder()))
        .thenComparing(Image::region);
  }

  private static Comparator<Image> column(SortOrder column, Asker asker) {
    boolean down = column.descending();
    return switch (column.key()) {
      case NAME -> text(Image::name, down);
      case DESCRIPTION -> text(Image::description, down);
      case TAG -> text(each -> each.tags().get(column.tagKey()), down);
      case PUBLISHER -> text(Publishers::nameOf, down);
      case OWNER_ID -> text(Image::ownerId, down);
      case OPERATING_SYSTEM -> text(each -> OperatingSystem.of(each).plainName(), down);
      case ARCHITECTURE -> text(Image::architecture, down);
      case STATE -> text(Image::state, down);
      case BOOT_MODE -> text(Image::bootMode, down);
      case ROOT_DEVICE -> text(Image::rootDeviceType, down);
      case REGION -> by(each -> each.region().id(), down);
      case CREATED -> by(Times.moment("created"), down);
      case LAST_LAUNCHED -> by(Times.moment("launched"), down);
      case DEPRECATES -> by(Times.moment("deprecates"), down);
      case SIZE -> by(Image::sizeGib, down);
      case VISIBILITY -> by(each -> Visibility.of(each, asker.account()), down);
      case ENCRYPTION -> by(Encryption::of, down);
      case ID -> id(down);
    };
  }

  private static Comparator<Image> text(Function<Image, String> part, boolean down) {
    return by(
        each -> {
          String text = part.apply(each);
          return text == null || text.isEmpty() ? null : text;
        },
        ANY_CASE,
        down);
  }

  private static <T extends Comparable<? super T>> Comparator<Image> by(
      Function<Image, T> part, boolean down) {
    return by(part, Comparator.<T>naturalOrder(), down);
  }

  private static <T> Comparator<Image> by(
      Function<Image, T> part, Comparator<T> order, boolean down) {
    return Comparator.comparing(part, Comparator.nullsLast(down ? order.reversed() : order));
  }

  /** Ids that are none of EC2's stand behind the others, by their first five characters. */
  private static Comparator<Image> id(boolean down) {
    Comparator<Image> order =
        Comparator.comparing((Image each) -> isOdd(each.id()))
            .thenComparing(each -> isOdd(each.id()) ? beginning(each.id()) : each.id());
    return down ? order.reversed() : order;
  }

  private static String beginning(String id) {
    StringBuilder five = new StringBuilder();
    (id.replace("ami-", "") + "\0\0\0\0\0")
        .chars()
        .limit(5)
        .forEach(c -> five.append((char) Math.min(c, 0xFF)));
    return five.toString();
  }

  private static boolean isOdd(String id) {
    return !id.matches("ami-([0-9a-f]{8}|[0-9a-f]{17})");
  }
}
