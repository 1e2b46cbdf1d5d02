package io.github.amiexplorer.architecture;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Both languages say everything, and nothing is said that no code asks for. */
class WordsTest {
  private static final Path FOLDER = Sources.RESOURCES.resolve("i18n");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

  private static Map<String, String> english;
  private static Map<String, String> korean;
  private static Map<Path, String> code;

  @BeforeAll
  static void read() {
    english = words(false);
    korean = words(true);
    code = Sources.texts(Path.of("src/main/java"), ".java");
  }

  @Test
  void keys_standInTheFileOfTheirFeature() {
    List<String> strays = new ArrayList<>();
    for (Path file : Sources.files(FOLDER, ".properties")) {
      String feature = feature(file);
      load(file).stringPropertyNames().stream()
          .filter(key -> !key.startsWith(feature + "."))
          .forEach(key -> strays.add(file.getFileName() + ": " + key));
    }
    assertEquals(List.of(), strays);
  }

  @Test
  void keys_areTheSameInBothLanguages() {
    assertAll(
        () -> assertEquals(Set.of(), without(english.keySet(), korean.keySet()), "no Korean"),
        () -> assertEquals(Set.of(), without(korean.keySet(), english.keySet()), "no English"));
  }

  @Test
  void texts_haveTheSamePlaceholdersInBothLanguages() {
    List<String> wrong = new ArrayList<>();
    english.forEach(
        (key, text) -> {
          if (!placeholders(text).equals(placeholders(korean.getOrDefault(key, "")))) {
            wrong.add(key + ": " + text + " | " + korean.get(key));
          }
        });
    assertEquals(List.of(), wrong);
  }

  @Test
  void texts_areMessagePatterns() {
    List<String> wrong = new ArrayList<>();
    Stream.concat(english.entrySet().stream(), korean.entrySet().stream())
        .forEach(
            entry -> {
              try {
                String unused = new MessageFormat(entry.getValue(), Locale.ENGLISH).toPattern();
                assertFalse(unused.isEmpty() && !entry.getValue().isEmpty());
              } catch (IllegalArgumentException broken) {
                wrong.add(entry + ": " + broken.getMessage());
              }
            });
    assertEquals(List.of(), wrong);
  }

  @Test
  void apostrophes_areDoubled() {
    List<String> wrong =
        Stream.concat(english.entrySet().stream(), korean.entrySet().stream())
            .filter(entry -> !quotesAreMeant(entry.getValue()))
            .map(Object::toString)
            .toList();
    assertEquals(List.of(), wrong, "An apostrophe is written '' in a message pattern");
  }

  @Test
  void koreanTexts_areKorean() {
    List<String> untranslated =
        korean.entrySet().stream()
            .filter(entry -> !HANGUL.matcher(entry.getValue()).find())
            .filter(entry -> sentence(entry.getValue()))
            .map(Object::toString)
            .toList();
    assertEquals(List.of(), untranslated, "Looks like an English sentence");
  }

  @Test
  void keys_areAllUsedAsWholeLiterals() {
    Set<String> literals =
        code.values().stream().flatMap(WordsTest::literals).collect(Collectors.toSet());
    assertEquals(Set.of(), without(english.keySet(), literals), "used nowhere");
  }

  @Test
  void keysInCode_allExist() {
    Set<String> features =
        Sources.files(FOLDER, ".properties").stream()
            .map(WordsTest::feature)
            .collect(Collectors.toSet());
    Pattern call =
        Pattern.compile("\\bwords(?:\\(\\))?\\s*\\.\\s*(?:text|bind)\\(\\s*\"([^\"]*)\"");
    Set<String> missing = new TreeSet<>();
    code.forEach(
        (file, text) -> {
          Matcher found = call.matcher(text);
          while (found.find()) {
            String key = found.group(1);
            if (!english.containsKey(key) || !features.contains(key.replaceFirst("\\..*", ""))) {
              missing.add(file.getFileName() + ": " + key);
            }
          }
        });
    assertEquals(Set.of(), missing);
  }

  @Test
  void keys_areNeverPutTogether() {
    Pattern glued = Pattern.compile("\"[a-z][A-Za-z]*(?:\\.[A-Za-z0-9-]+)*\\.\"\\s*\\+");
    Pattern call =
        Pattern.compile("\\bwords(?:\\(\\))?\\s*\\.\\s*(?:text|bind)\\(\\s*\"[^\"]*\"\\s*\\+");
    List<String> wrong = new ArrayList<>();
    code.forEach(
        (file, text) -> {
          if (file.toString().contains("/ui/")) {
            Stream.of(glued, call)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> file.getFileName() + ": " + found.group())
                .filter(each -> english.keySet().stream().anyMatch(startOf(each)))
                .forEach(wrong::add);
          }
        });
    assertEquals(List.of(), wrong, "Use a switch that returns whole keys");
  }

  private static java.util.function.Predicate<String> startOf(String found) {
    String literal = found.substring(found.indexOf('"') + 1, found.lastIndexOf('"'));
    return key -> key.startsWith(literal);
  }

  /** A text of several lower-case words is prose; identifiers and names are not. */
  private static boolean sentence(String text) {
    return Pattern.compile("\\b[a-z]{3,} [a-z]{3,} [a-z]{3,}\\b").matcher(text).find();
  }

  private static boolean quotesAreMeant(String text) {
    return !text.replace("''", "").replaceAll("'[{}]+[^']*'|'[^']*[{}]+'", "").contains("'");
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> literals(String text) {
    return LITERAL.matcher(text).results().map(found -> found.group(1));
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    return all.stream()
        .filter(each -> !some.contains(each))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String feature(Path file) {
    return file.getFileName().toString().replaceFirst("(_ko)?\\.properties$", "");
  }

  private static Map<String, String> words(boolean inKorean) {
    Map<String, String> all = new TreeMap<>();
    for (Path file : Sources.files(FOLDER, ".properties")) {
      if (file.toString().endsWith("_ko.properties") == inKorean) {
        load(file).forEach((key, text) -> all.put((String) key, (String) text));
      }
    }
    return all;
  }

  private static Properties load(Path file) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(Sources.text(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return properties;
  }
}
