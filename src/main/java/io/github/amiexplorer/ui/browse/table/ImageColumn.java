package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.catalog.SortKey;
import org.jspecify.annotations.Nullable;

/** What a column of the table can show; {@link #TAG} stands for any tag key. */
public enum ImageColumn {
  NAME(SortKey.NAME, 220, 320, true),
  ID(SortKey.ID, 160, 170, false),
  REGION(SortKey.REGION, 90, 102, true),
  PUBLISHER(SortKey.PUBLISHER, 90, 104, true),
  ARCHITECTURE(SortKey.ARCHITECTURE, 50, 56, true),
  SIZE(SortKey.SIZE, 56, 62, true),
  AGE(SortKey.CREATED, 48, 58, true),
  STATE(SortKey.STATE, 90, 98, true),
  VISIBILITY(SortKey.VISIBILITY, 74, 80, true),
  OPERATING_SYSTEM(SortKey.OPERATING_SYSTEM, 90, 130, false),
  CREATED(SortKey.CREATED, 120, 150, false),
  OWNER_ID(SortKey.OWNER_ID, 100, 112, false),
  DESCRIPTION(SortKey.DESCRIPTION, 120, 260, false),
  BOOT_MODE(SortKey.BOOT_MODE, 80, 110, false),
  ROOT_DEVICE(SortKey.ROOT_DEVICE, 80, 100, false),
  ENCRYPTION(SortKey.ENCRYPTION, 90, 120, false),
  LAST_LAUNCHED(SortKey.LAST_LAUNCHED, 80, 100, false),
  DEPRECATES(SortKey.DEPRECATES, 90, 110, false),
  IMDS(null, 60, 80, false),
  PLATFORM_DETAILS(null, 90, 140, false),
  TAG(SortKey.TAG, 60, 120, false);

  private final @Nullable SortKey sortKey;
  private final int minWidth;
  private final int width;
  private final boolean atFirst;

  ImageColumn(@Nullable SortKey sortKey, int minWidth, int width, boolean atFirst) {
    this.sortKey = sortKey;
    this.minWidth = minWidth;
    this.width = width;
    this.atFirst = atFirst;
  }

  /** By what the catalogue sorts for this column, or {@code null} where it cannot. */
  public @Nullable SortKey sortKey() {
    return sortKey;
  }

  /** Pixels it needs to be of use. */
  public int minWidth() {
    return minWidth;
  }

  /** Pixels at first. */
  public int width() {
    return width;
  }

  /** Whether it is shown before the user chose. */
  public boolean atFirst() {
    return atFirst;
  }

  /** Whether its cells are numbers, right-aligned. */
  public boolean numeric() {
    return this == SIZE || this == AGE;
  }

  /** Whether its first click puts the largest value of the sort key first: youngest first. */
  public boolean reversed() {
    return this == AGE;
  }

  /** Whether it stays in the narrowest table and cannot be taken away. */
  public boolean fixed() {
    return this == NAME;
  }
}
