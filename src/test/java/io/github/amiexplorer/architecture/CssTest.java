package io.github.amiexplorer.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** Colours have names, names have meaning, and both schemes have every one. */
class CssTest {
  private static final Path FOLDER = Sources.RESOURCES.resolve("theme");
  private static final String TOKENS = "tokens.css";
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern LITERAL =
      Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgba?|hsba?|hsla?)\\(|\\bderive\\(");
  private static final Pattern DECLARATION = Pattern.compile(":\\s*([^;{}]+);");
  private static final Pattern WORD = Pattern.compile("(?<![\\w-])[a-z]+(?![\\w-])");
  private static final Pattern USED = Pattern.compile("-ami-[a-z0-9-]+");
  private static final Pattern DEFINED = Pattern.compile("(-ami-[a-z0-9-]+)\\s*:");

  @Test
  void colours_areWrittenInTokensOnly() {
    List<String> wrong = new ArrayList<>();
    sheets()
        .forEach(
            (file, text) -> {
              if (!file.endsWith(TOKENS)) {
                LITERAL.matcher(text).results().forEach(f -> wrong.add(file + ": " + f.group()));
                DECLARATION
                    .matcher(text)
                    .results()
                    .flatMap(found -> WORD.matcher(found.group(1)).results())
                    .map(found -> found.group())
                    .filter(CssTest::isColour)
                    .forEach(colour -> wrong.add(file + ": " + colour));
              }
            });
    assertEquals(List.of(), wrong);
  }

  @Test
  void tokens_areAllDefined() {
    Map<Path, String> sheets = sheets();
    Set<String> defined = defined(sheets);
    Set<String> missing = new TreeSet<>();
    sheets.forEach(
        (file, text) ->
            USED.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(token -> !defined.contains(token))
                .forEach(token -> missing.add(file.getFileName() + ": " + token)));
    assertEquals(Set.of(), missing);
  }

  @Test
  void tokens_areTheSameInBothSchemes() {
    String tokens = sheets().get(FOLDER.resolve(TOKENS));
    Pattern block =
        Pattern.compile("@media \\(prefers-color-scheme: (\\w+)\\) \\{(.*?)\n\\}", Pattern.DOTALL);
    Map<String, Set<String>> schemes =
        block
            .matcher(tokens)
            .results()
            .collect(
                Collectors.toMap(
                    found -> found.group(1),
                    found ->
                        DEFINED
                            .matcher(found.group(2))
                            .results()
                            .map(token -> token.group(1))
                            .collect(Collectors.toCollection(TreeSet::new))));
    assertEquals(Set.of("light", "dark"), schemes.keySet());
    assertEquals(schemes.get("light"), schemes.get("dark"));
  }

  private static boolean isColour(String word) {
    if (word.equals("transparent")) {
      return false;
    }
    try {
      Color.web(word);
      return !word.matches("[0-9a-f]+");
    } catch (IllegalArgumentException noColour) {
      return false;
    }
  }

  private static Set<String> defined(Map<Path, String> sheets) {
    return sheets.values().stream()
        .flatMap(text -> DEFINED.matcher(text).results())
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static Map<Path, String> sheets() {
    Map<Path, String> sheets = Sources.texts(FOLDER, ".css");
    sheets.replaceAll((file, text) -> COMMENT.matcher(text).replaceAll(""));
    return sheets;
  }
}
