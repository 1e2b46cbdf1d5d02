package io.github.amiexplorer.catalog;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of owners by their account ids, among images of one alias and visibility: an id of
 * twelve digits is found as a number. Not thread-safe.
 */
final class OwnerNumbers {
  private static final int DIGITS = 12;
  private static final int NOT_DIGITS = -1;
  private static final int FIRST = 64;
  private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

  private final Numbered<Owner.Key, Owner> owners;
  private final @Nullable String alias;
  private final boolean isPublic;
  private long[] ids = new long[FIRST];
  private int[] numbers = new int[FIRST];
  private int count;

  OwnerNumbers(Numbered<Owner.Key, Owner> owners, @Nullable String alias, boolean isPublic) {
    this.owners = owners;
    this.alias = alias;
    this.isPublic = isPublic;
  }

  /** Of images that do not say who owns them. */
  int none() {
    return owners.of(new Owner.Key(null, alias, isPublic));
  }

  /** The number of the owner whose id these bytes are, UTF-8. */
  int of(byte[] bytes, int from, int to) {
    long digits = digits(bytes, from, to);
    if (digits == NOT_DIGITS) {
      return number(bytes, from, to);
    }
    int place = place(digits, ids);
    if (ids[place] != digits + 1) {
      if (count * 2 == ids.length) {
        grow();
        place = place(digits, ids);
      }
      ids[place] = digits + 1;
      numbers[place] = number(bytes, from, to);
      count++;
    }
    return numbers[place];
  }

  /** Where an id is or belongs; ids are kept as one more, for 0 is no id. */
  private static int place(long id, long[] ids) {
    int mask = ids.length - 1;
    int place = (int) (id * MIX >>> 40) & mask;
    while (ids[place] != 0 && ids[place] != id + 1) {
      place = place + 1 & mask;
    }
    return place;
  }

  private void grow() {
    long[] moreIds = new long[ids.length * 2];
    int[] moreNumbers = new int[ids.length * 2];
    for (int at = 0; at < ids.length; at++) {
      if (ids[at] != 0) {
        int place = place(ids[at] - 1, moreIds);
        moreIds[place] = ids[at];
        moreNumbers[place] = numbers[at];
      }
    }
    ids = moreIds;
    numbers = moreNumbers;
  }

  private int number(byte[] bytes, int from, int to) {
    String id = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    return owners.of(new Owner.Key(id, alias, isPublic));
  }

  private static long digits(byte[] bytes, int from, int to) {
    if (to - from != DIGITS) {
      return NOT_DIGITS;
    }
    long number = 0;
    for (int at = from; at < to; at++) {
      int digit = bytes[at] - '0';
      if (digit < 0 || digit > 9) {
        return NOT_DIGITS;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
