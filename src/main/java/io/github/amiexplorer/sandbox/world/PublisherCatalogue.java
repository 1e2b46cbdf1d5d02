package io.github.amiexplorer.sandbox.world;

import java.util.ArrayList;
import java.util.List;

/**
 * All releases of all publishers in one endless order, the same in every region: round after round,
 * each with as many further releases of a series as the series weighs. The first round begins with
 * the newest release of every series, so that even a small region has one of each.
 */
final class PublisherCatalogue {
  private final List<PublisherSeries> round = new ArrayList<>();
  private final List<Integer> place = new ArrayList<>();

  PublisherCatalogue(List<PublisherSeries> all) {
    int heaviest = all.stream().mapToInt(PublisherSeries::weight).max().orElse(0);
    for (int nth = 0; nth < heaviest; nth++) {
      for (PublisherSeries series : all) {
        if (series.weight() > nth) {
          round.add(series);
          place.add(nth);
        }
      }
    }
  }

  /** The series of the image of that number. */
  PublisherSeries series(int number) {
    return round.get(number % round.size());
  }

  /** How many newer releases its series has. */
  int release(int number) {
    return number / round.size() * series(number).weight() + place.get(number % round.size());
  }

  /** How many numbers one round has. */
  int roundSize() {
    return round.size();
  }
}
