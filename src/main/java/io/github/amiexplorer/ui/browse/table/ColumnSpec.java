package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.catalog.SortKey;
import io.github.amiexplorer.catalog.SortOrder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One column: a property of images, or the value of a tag key.
 *
 * @param tagKey set for {@link ImageColumn#TAG} and for nothing else
 */
public record ColumnSpec(ImageColumn kind, @Nullable String tagKey) {
  private static final String TAG_PREFIX = "tag:";

  /** Checks that a tag column has a key. */
  public ColumnSpec {
    if ((kind == ImageColumn.TAG) != (tagKey != null)) {
      throw new IllegalArgumentException(kind + " with tag key " + tagKey);
    }
  }

  /** A column that is no tag. */
  public static ColumnSpec of(ImageColumn kind) {
    return new ColumnSpec(kind, null);
  }

  /** A column of a tag key. */
  public static ColumnSpec tag(String key) {
    return new ColumnSpec(ImageColumn.TAG, key);
  }

  /** A short stable name for settings: {@code size}, {@code tag:Team}. */
  public String key() {
    return tagKey == null ? kind.name().toLowerCase(Locale.ROOT) : TAG_PREFIX + tagKey;
  }

  /** Reads {@link #key()}; {@code null} for a name that no version knows. */
  public static @Nullable ColumnSpec parse(String key) {
    if (key.startsWith(TAG_PREFIX) && key.length() > TAG_PREFIX.length()) {
      return tag(key.substring(TAG_PREFIX.length()));
    }
    for (ImageColumn kind : ImageColumn.values()) {
      if (kind != ImageColumn.TAG && kind.name().toLowerCase(Locale.ROOT).equals(key)) {
        return of(kind);
      }
    }
    return null;
  }

  /** The order that a click on its header asks for, or {@code null} where it cannot be sorted. */
  public @Nullable SortOrder order(boolean second) {
    SortKey sortKey = kind.sortKey();
    return sortKey == null ? null : new SortOrder(sortKey, kind.reversed() != second, tagKey);
  }

  /** Whether it shows what {@code order} sorts by. */
  public boolean sorts(SortOrder order) {
    return kind.sortKey() == order.key()
        && (tagKey == null ? order.tagKey() == null : tagKey.equals(order.tagKey()));
  }
}
