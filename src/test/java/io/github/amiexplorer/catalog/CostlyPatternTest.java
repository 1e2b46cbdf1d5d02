package io.github.amiexplorer.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.catalog.query.CostlyPatternException;
import io.github.amiexplorer.catalog.query.FilterError;
import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Regular expressions that would run for years, and that find what they say. */
class CostlyPatternTest {
  private static final Region SEOUL = Region.of("ap-northeast-2");
  private static final Catalog CATALOG = catalog();

  /** Each of them keeps an engine that goes back and forth busy for years. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(x+x+)+y",
        "(x|xx)+y",
        "(.*x){25}y",
        "(?:x?){60}x{60}y",
        "(?:|){40}!",
        "^(([a-w])+.)+[A-Z]([a-w])+!"
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void search_byAnEvilPattern_endsOrSaysWhyNot(String pattern) {
    try {
      assertEquals(0, find(pattern, () -> false));
    } catch (CostlyPatternException slow) {
      assertEquals(pattern, slow.expression());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(((x?){99}){99}){99}",
        "((x{1000}){1000}){1000}",
        "x{1,99999999999}",
        "(((((((((((x{2}){2}){2}){2}){2}){2}){2}){2}){2}){2}){2}){2}",
        "(x)\\1",
        "(?=x)"
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void parse_aPatternThatIsTooLargeOrNone_pointsAtIt(String pattern) {
    FilterQuery.Parsed parsed = FilterQuery.parse("web /" + pattern + "/ prod");
    assertEquals(
        List.of(
            new FilterError(
                FilterError.Kind.BAD_PATTERN, 4, pattern.length() + 2, "/" + pattern + "/")),
        parsed.errors());
    assertEquals("web prod", parsed.query().text());
  }

  @Test
  void parse_aPatternInManyParentheses_isNoDefect() {
    String deep = "/" + "(".repeat(5_000) + "x" + ")".repeat(5_000) + "/";
    assertEquals(1, FilterQuery.parse(deep).errors().size());
  }

  @Test
  void search_whenStoppedInsideAPattern_endsAtOnce() {
    AtomicInteger asked = new AtomicInteger();
    assertThrows(
        CancellationException.class, () -> find("nothing", () -> asked.incrementAndGet() > 5));
    assertTrue(asked.get() < 10, "asked " + asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^web-7$",
        "web-7$",
        "^ami-0+7$",
        "^prod 7$",
        "^Line one line 7$",
        "결제-7$",
        "^é-7$"
      })
  void search_byPattern_looksAtEachTextByItself(String pattern) {
    assertEquals(1, find(pattern, () -> false), pattern);
  }

  @ParameterizedTest
  @ValueSource(strings = {"web-7.*prod", "web-7\\s+ami", "^nothing", "[^x]{400}"})
  void search_byPattern_findsNothingAcrossTexts(String pattern) {
    assertEquals(0, find(pattern, () -> false), pattern);
  }

  private static int find(String pattern, BooleanSupplier stop) {
    FilterQuery.Parsed parsed = FilterQuery.parse("/" + pattern + "/");
    assertEquals(List.of(), parsed.errors());
    Question question =
        new Question(
            new Scope.All(),
            Set.of(),
            parsed.query(),
            List.of(SortOrder.NEWEST_FIRST),
            Instant.EPOCH,
            null,
            Set.of(),
            null);
    return CATALOG.search(question, stop).rows().size();
  }

  private static Catalog catalog() {
    List<Image> images = new ArrayList<>();
    for (int at = 0; at < 2_000; at++) {
      images.add(
          Image.builder(SEOUL, "ami-%017x".formatted(at))
              .name("web-" + at)
              .description(at == 7 ? "Line one\nline 7" : "x".repeat(120))
              .ownerId("123456789012")
              .tags(Map.of("결제-" + at, "e\u0301-" + at, "Env", "prod " + at))
              .build());
    }
    Catalog catalog = new Catalog();
    catalog.append(new Scope.Amazon(), SEOUL, images);
    return catalog;
  }
}
