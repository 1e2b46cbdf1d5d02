package io.github.amiexplorer.catalog.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.catalog.Question;
import io.github.amiexplorer.catalog.SortOrder;
import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A whole question for both sides.
 *
 * @param only where not {@code null}, nothing else may be found
 */
record Asked(
    List<Ask> terms,
    Scope scope,
    Set<Region> regions,
    List<SortOrder> order,
    Asker asker,
    Set<ImageKey> only) {

  String text() {
    return terms.stream().map(Ask::text).collect(Collectors.joining(" "));
  }

  Asked with(List<Ask> others) {
    return new Asked(others, scope, regions, order, asker, only);
  }

  Answer of(Catalog catalog) {
    FilterQuery.Parsed parsed = FilterQuery.parse(text());
    assertEquals(List.of(), parsed.errors());
    return catalog.search(
        new Question(
            scope,
            regions,
            parsed.query(),
            order,
            asker.now(),
            asker.account(),
            asker.favourites(),
            only),
        () -> false);
  }

  NaiveAnswer of(NaiveWorld world) {
    List<Image> images =
        world.images(scope, regions).stream()
            .filter(each -> only == null || only.contains(each.key()))
            .toList();
    return NaiveAnswer.of(images, terms, asker);
  }

  /** Throws where the answer is not what has to be. */
  void check(NaiveAnswer expected, Answer answer) {
    List<Image> rows = new ArrayList<>();
    for (int at = 0; at < answer.rows().size(); at++) {
      rows.add(answer.rows().get(at));
    }
    Map<ImageKey, Image> found = new HashMap<>();
    rows.forEach(each -> found.put(each.key(), each));
    assertEquals(difference(expected.rows(), found), difference(found, expected.rows()), "rows");
    assertEquals(expected.rows(), found, "fields of rows");
    assertEquals(expected.rows().size(), rows.size(), "number of rows");
    assertEquals(expected.total(), answer.total(), "total");
    assertEquals(expected.regions(), answer.regions(), "Regions");
    expected
        .facets()
        .forEach((facet, values) -> assertEquals(values, answer.facets().get(facet), facet.name()));
    Comparator<Image> inOrder = NaiveOrder.of(order, asker);
    for (int at = 1; at < rows.size(); at++) {
      Image before = rows.get(at - 1);
      Image here = rows.get(at);
      assertTrue(inOrder.compare(before, here) <= 0, at + ": " + before + "\nbefore " + here);
    }
    for (int at = 0; at < rows.size(); at += 1 + rows.size() / 3) {
      assertEquals(at, answer.rows().indexOf(rows.get(at).key()), "place of a row");
    }
  }

  private static Set<ImageKey> difference(Map<ImageKey, Image> all, Map<ImageKey, Image> without) {
    return all.keySet().stream()
        .filter(each -> !without.containsKey(each))
        .collect(Collectors.toSet());
  }
}
