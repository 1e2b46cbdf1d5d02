package io.github.amiexplorer.catalog;

/**
 * The sections of a saved catalogue by number. A part of it that occurs often has a number in the
 * upper half, its kind in the lower.
 */
final class CatalogSections {
  /** Whose it is and which lists it holds. */
  static final long CONTENTS = 1;

  static final long OWNERS = 2;
  static final long KINDS = 3;
  static final long HASHES = 4;
  static final long PLACES = 5;

  /** The owner and the kind of each text. */
  static final long TEXT_OWNERS = 6;

  static final long TEXT_KINDS = 7;

  /** By page of folded texts. */
  static final int PAGE_TEXT = 10;

  static final int PAGE_STARTS = 11;

  /** By page of exact texts. */
  static final int EXACT = 13;

  /** By list. */
  static final int LEADS = 20;

  static final int IDS = 21;
  static final int CREATED = 22;
  static final int LAUNCHED = 23;
  static final int DEPRECATES = 24;
  static final int ROW_OWNERS = 25;
  static final int ROW_KINDS = 26;
  static final int ROW_TEXTS = 27;
  static final int BY_ID = 28;
  static final int OWN_AT = 29;
  static final int OWN = 30;

  /** Owners, their rows, kinds, their rows: in four sections. */
  static final int TALLY = 31;

  private CatalogSections() {}

  static long of(int kind, int number) {
    return (long) number + 1 << 32 | kind;
  }

  /** Whether searches need it; the others are read when an image is looked at. */
  static boolean isSearched(long section) {
    int kind = (int) section;
    return kind != EXACT && kind != OWN && kind != OWN_AT;
  }
}
