package io.github.amiexplorer.catalog;

import java.util.Arrays;

/** Sorts row numbers by an order of ours without boxing them: a stable merge sort. */
final class IntSort {
  private static final int FEW = 12;

  private IntSort() {}

  /** An order of row numbers. */
  @FunctionalInterface
  interface Order {
    int compare(int a, int b);
  }

  static void sort(int[] rows, Order order) {
    int[] from = rows.clone();
    sort(from, rows, 0, rows.length, order);
  }

  private static void sort(int[] from, int[] to, int low, int high, Order order) {
    if (high - low <= FEW) {
      for (int at = low + 1; at < high; at++) {
        int each = to[at];
        int place = at;
        while (place > low && order.compare(to[place - 1], each) > 0) {
          to[place] = to[place - 1];
          place--;
        }
        to[place] = each;
      }
      return;
    }
    int middle = low + high >>> 1;
    sort(to, from, low, middle, order);
    sort(to, from, middle, high, order);
    if (order.compare(from[middle - 1], from[middle]) <= 0) {
      System.arraycopy(from, low, to, low, high - low);
      return;
    }
    int left = low;
    int right = middle;
    for (int at = low; at < high; at++) {
      if (right >= high || (left < middle && order.compare(from[left], from[right]) <= 0)) {
        to[at] = from[left++];
      } else {
        to[at] = from[right++];
      }
    }
  }

  /** Makes one sorted run of two that stand side by side. */
  static void merge(int[] rows, int low, int middle, int high, Order order) {
    int[] first = Arrays.copyOfRange(rows, low, middle);
    int left = 0;
    int right = middle;
    for (int at = low; left < first.length; at++) {
      rows[at] =
          right < high && order.compare(first[left], rows[right]) > 0
              ? rows[right++]
              : first[left++];
    }
  }

  /** Row numbers 0 to {@code size - 1}. */
  static int[] upTo(int size) {
    int[] rows = new int[size];
    Arrays.setAll(rows, at -> at);
    return rows;
  }
}
