package io.github.amiexplorer.catalog.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.catalog.query.FilterError.Kind;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors say what is wrong and point at it; nothing typed makes the parser throw or hang. */
class FilterErrorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\'',
      value = {
        "ubuntu colour:red; UNKNOWN_KEY; 7; 6; colour",
        "arch:; MISSING_VALUE; 4; 1; arch",
        "a arch= b; MISSING_VALUE; 7; 1; arch",
        "is:golden; BAD_VALUE; 3; 6; golden",
        "os:plan9 x; BAD_VALUE; 3; 5; plan9",
        "encrypted:maybe; BAD_VALUE; 10; 5; maybe",
        "visibility:secret; BAD_VALUE; 11; 6; secret",
        "x size>big; BAD_NUMBER; 7; 3; big",
        "size:8..1d; BAD_NUMBER; 5; 5; 1d",
        "age<soon; BAD_TIME; 4; 4; soon",
        "created:2026-02-30; BAD_TIME; 8; 10; 2026-02-30",
        "a /[/; BAD_PATTERN; 2; 3; /[/",
        "a /open; BAD_PATTERN; 2; 5; /open",
        "a \"b c; UNCLOSED_QUOTE; 2; 4; \"b c",
        "a (b c; UNCLOSED_PARENTHESIS; 2; 1; (",
        "a ) b; UNEXPECTED; 2; 1; )",
        "OR a; UNEXPECTED; 0; 2; OR",
        "a OR; UNEXPECTED; 2; 2; OR",
        "a |; UNEXPECTED; 2; 1; |",
        "(a NOT ) b; UNEXPECTED; 3; 3; NOT",
        "a NOT; UNEXPECTED; 2; 3; NOT",
        "arch<arm64; BAD_VALUE; 5; 5; <",
        "size:..; BAD_NUMBER; 5; 2; ..",
      })
  void parse_whenWrong_saysWhatAndWhere(
      String text, Kind kind, int position, int length, String subject) {
    assertEquals(
        List.of(new FilterError(kind, position, length, subject)),
        FilterQuery.parse(text).errors());
  }

  @Test
  void parse_whenOneTermIsWrong_keepsTheOthers() {
    FilterQuery.Parsed parsed = FilterQuery.parse("ubuntu colour:red arch:arm64");
    assertEquals("ubuntu arch:arm64", parsed.query().text());
  }

  @Test
  void parse_whenSeveralAreWrong_tellsThemInTheirOrder() {
    List<FilterError> errors = FilterQuery.parse("(a:1 OR b:2 c:3").errors();
    assertEquals(List.of(0, 1, 8, 12), errors.stream().map(FilterError::position).toList());
  }

  @Test
  void parse_whenAnything_neverThrowsAndPointsIntoTheText() {
    Random random = new Random(20_261_123);
    String[] pieces = {
      "(",
      ")",
      "\"",
      "/",
      "|",
      " OR ",
      " AND ",
      " NOT ",
      "-",
      ":",
      "=",
      "<",
      ">=",
      "!=",
      ",",
      "..",
      "*",
      "?",
      "\\",
      "tag:",
      "size",
      "age",
      "created",
      "is:",
      "name=",
      "arch:arm64",
      "8",
      "1d",
      "2026-01",
      "ubuntu",
      " ",
      "\t",
      "\n",
      "\u0000",
      "\uD83D",
      "é",
      "결제",
      "[a-",
      "region:",
      "os:"
    };
    Candidate candidate =
        new Candidate(Image.builder(Region.of("eu-west-1"), "ami-00000001").name("a b").build());
    FilterContext context = new FilterContext(Instant.EPOCH, null, Set.of());
    for (int run = 0; run < 20_000; run++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(12); left >= 0; left--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      FilterQuery.Parsed parsed = FilterQuery.parse(text.toString());
      for (FilterError error : parsed.errors()) {
        assertTrue(
            error.position() >= 0
                && error.length() >= 1
                && error.position() + error.length() <= text.length(),
            () -> error + " in " + text);
      }
      for (FilterTerm term : parsed.query().terms()) {
        term.test(candidate, context);
      }
      String written = parsed.query().text();
      assertEquals(parsed.query(), FilterQuery.parse(written).query(), () -> "from " + text);
    }
  }

  @Test
  @Timeout(30)
  void parse_whenDeepOrLong_ends() {
    FilterQuery.parse("(".repeat(100_000));
    FilterQuery.parse("-".repeat(100_000) + "a");
    FilterQuery.parse("/" + "(".repeat(100_000) + ")".repeat(100_000) + "/");
    FilterQuery.parse("a OR ".repeat(20_000));
  }

  @Test
  @Timeout(30)
  void find_whenPatternIsExponential_ends() {
    FilterQuery query = FilterQuery.parse("/(a+)+$/").query();
    Candidate candidate =
        new Candidate(
            Image.builder(Region.of("eu-west-1"), "ami-00000001")
                .name("a".repeat(127) + "!")
                .build());
    FilterContext context = new FilterContext(Instant.EPOCH, null, Set.of());
    query.terms().getFirst().test(candidate, context);
    assertEquals(1, query.terms().size());
  }
}
