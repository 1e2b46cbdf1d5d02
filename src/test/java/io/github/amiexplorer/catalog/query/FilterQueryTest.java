package io.github.amiexplorer.catalog.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query changed by clicks stays the query that was typed. */
class FilterQueryTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ubuntu -test \"web server\"",
        "arch:arm64,x86_64 size:8..64 age<90d",
        "(a OR b) c",
        "a OR b c",
        "NOT (a b) /x y/",
        "tag:\"Cost Center\"=\"a b\",c",
        "name=ubuntu*24.04*",
        "owner:\"Red Hat\""
      })
  void parse_whenReadBack_givesAnEqualQuery(String text) {
    FilterQuery query = parse(text);
    assertEquals(text, query.text());
    assertEquals(query, parse(query.text()));
    assertEquals(query.hashCode(), parse(query.text()).hashCode());
  }

  @Test
  void withValue_whenSwitchedOnAndOff_isAsBefore() {
    FilterQuery before = parse("ubuntu age<90d");
    FilterQuery on = before.withValue("arch", "arm64", true).withValue("arch", "x86_64", true);
    assertEquals("ubuntu age<90d arch:arm64,x86_64", on.text());
    assertEquals(Set.of("arm64", "x86_64"), on.values("arch"));
    FilterQuery off = on.withValue("arch", "arm64", false).withValue("arch", "x86_64", false);
    assertEquals(before, off);
    assertEquals(before, before.withValue("arch", "arm64", false));
  }

  @Test
  void withValue_whenKeyIsThere_keepsItsPlace() {
    assertEquals("arch:arm64,i386 b", parse("arch:arm64 b").withValue("arch", "i386", true).text());
    assertEquals(
        "owner:suse,debian", parse("publisher:suse").withValue("owner", "debian", true).text());
  }

  @Test
  void withValue_whenThereIsAnOr_bindsItFirst() {
    assertEquals("(a OR b) arch:arm64", parse("a OR b").withValue("arch", "arm64", true).text());
    assertEquals("(a OR b) c", parse("a OR b").and(parse("c")).text());
    assertEquals("\"a OR b\" c", parse("\"a OR b\"").and(parse("c")).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"web ser", "(web ser", "(web OR \"ser", "a OR (b", "x (\"y (z"})
  void withValue_whenSomethingIsNotClosed_doesNotVanishInIt(String typed) {
    FilterQuery query = parse(typed).withValue("arch", "arm64", true);
    assertEquals(Set.of("arm64"), query.values("arch"));
    assertEquals(List.of(), FilterQuery.parse(query.text()).errors());
  }

  @Test
  void withValue_whenValueIsHostile_staysOneValue() {
    for (String value : List.of("a b", "a,b", "a)b", "OR", "-x", "a=b", "(", "/x/", "a:b")) {
      FilterQuery query = FilterQuery.EMPTY.withValue("tag", value, true);
      assertEquals(Set.of(value), query.values("tag"), value);
      Candidate candidate =
          new Candidate(
              Image.builder(Region.of("eu-west-1"), "ami-1").tags(Map.of(value, "")).build());
      FilterContext context = new FilterContext(Instant.EPOCH, null, Set.of());
      assertTrue(query.terms().getFirst().test(candidate, context), value);
    }
  }

  @Test
  void withValue_whenATagHasAValue_choosesBesideIt() {
    FilterQuery query = parse("tag:Env=prod").withValue("tag", "Team", true);
    assertEquals("tag:Env=prod tag:Team", query.text());
    assertEquals(Set.of("Team"), query.values("tag"));
  }

  @Test
  void without_dropsOneTermOrOneKey() {
    FilterQuery query = parse("a arch:arm64 -b");
    assertEquals("arch:arm64 -b", query.without(query.terms().getFirst()).text());
    assertEquals("a -b", query.withoutKey("arch").text());
    assertTrue(FilterQuery.EMPTY.isEmpty());
    assertFalse(query.isEmpty());
  }

  @Test
  void and_whenTermIsThereAlready_addsItOnce() {
    assertEquals("a b c", parse("a b").and(parse("b c")).text());
  }

  @Test
  void key_isOnlyThereForChosenValues() {
    assertEquals("arch", parse("arch:arm64").terms().getFirst().key());
    for (String text : List.of("age<9d", "-arch:arm64", "(arch:arm64)", "arch!=arm64", "arm64")) {
      assertNull(parse(text).terms().getFirst().key(), text);
    }
    assertEquals("age", parse("age<9d").terms().getFirst().about());
    assertNull(parse("-arch:arm64").terms().getFirst().about());
  }

  @Test
  void reference_whenTyped_isUnderstood() {
    for (FilterReference.Row row : FilterReference.rows()) {
      assertEquals(List.of(), FilterQuery.parse(row.example()).errors(), row.example());
    }
    for (String name : FilterReference.ec2Names()) {
      assertEquals(List.of(), FilterQuery.parse(name + "=x").errors(), name);
    }
    for (String word : FilterReference.isWords()) {
      assertEquals(List.of(), FilterQuery.parse("is:" + word).errors(), word);
    }
  }

  private static FilterQuery parse(String text) {
    return FilterQuery.parse(text).query();
  }
}
