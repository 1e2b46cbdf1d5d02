package io.github.amiexplorer.sandbox.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A name or description with places in braces: {@code {date}} 20261112, {@code {date-}} 2026-11-12,
 * {@code {date.}} 2026.11.12, {@code {time}} 142501, {@code {arch}} the publisher's word for the
 * architecture, {@code {ec2arch}} EC2's word, {@code {region}}, {@code {hash}} 8 digits that belong
 * to the release, {@code {uuid}} of the product, {@code {u}} a text that never repeats in a region,
 * {@code {49/2}} a number that falls by one every second release, {@code {older:-date}} the date
 * for all but the newest.
 */
final class NamePattern {
  private final List<String> parts = new ArrayList<>();

  NamePattern(String pattern) {
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      parts.add(pattern.substring(from, open));
      parts.add(pattern.substring(open + 1, close));
      from = close + 1;
    }
    parts.add(pattern.substring(from));
  }

  /**
   * What the places are filled with.
   *
   * @param release how many newer releases there are
   * @param repeat how often the date has been used before
   * @param own scatters what belongs to this release, in every region alike
   * @param product scatters what belongs to all releases
   */
  record Values(
      LocalDate day,
      int release,
      int repeat,
      String arch,
      String ec2Arch,
      String region,
      long own,
      long product,
      String unique) {}

  /** The text with every place filled. */
  String fill(Values values) {
    StringBuilder text = new StringBuilder(96);
    for (int i = 0; i < parts.size(); i++) {
      if (i % 2 == 0) {
        text.append(parts.get(i));
      } else {
        fill(text, parts.get(i), values);
      }
    }
    return text.toString();
  }

  private static void fill(StringBuilder text, String place, Values values) {
    switch (place) {
      case "date" -> date(text, values, "");
      case "date-" -> date(text, values, "-");
      case "date." -> date(text, values, ".");
      case "older:-date" -> {
        if (values.release() > 0) {
          date(text.append('-'), values, "");
        }
      }
      case "time" -> text.append(100_000 + Mix.pick(values.own(), 11, 99_999));
      case "arch" -> text.append(values.arch());
      case "ec2arch" -> text.append(values.ec2Arch());
      case "region" -> text.append(values.region());
      case "hash" -> {
        String digits = Long.toHexString(values.own());
        text.append("00000000", 0, Math.max(0, 8 - digits.length()));
        text.append(digits, Math.max(0, digits.length() - 8), digits.length());
      }
      case "uuid" -> text.append(new UUID(values.product(), Mix.scatter(values.product())));
      case "u" -> text.append(values.unique());
      default -> {
        int slash = place.indexOf('/');
        int start = Integer.parseInt(place, 0, slash, 10);
        int step = Integer.parseInt(place, slash + 1, place.length(), 10);
        text.append(Math.max(0, start - values.release() / step));
      }
    }
  }

  private static void date(StringBuilder text, Values values, String between) {
    Calendar.date(text, values.day(), between);
    if (values.repeat() > 0) {
      text.append('.').append(values.repeat());
    }
  }
}
