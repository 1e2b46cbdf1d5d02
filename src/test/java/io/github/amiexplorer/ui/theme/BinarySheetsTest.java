package io.github.amiexplorer.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.amiexplorer.support.FxTest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JavaFX reads the binary sheet where there is one: it has to say what the text says. */
class BinarySheetsTest {
  @BeforeAll
  static void init() {
    FxTest.init();
  }

  @Test
  void everySheet_hasTheBinaryOfItsText(@TempDir Path folder) throws Exception {
    List<Path> sheets = sheets();
    assertFalse(sheets.isEmpty());
    for (Path sheet : sheets) {
      Path binary = Path.of(sheet.toString().replace(".css", ".bss"));
      // Read back from binary too: it has other types for the same values than the text.
      Path anew = folder.resolve(binary.getFileName());
      Stylesheet.convertToBinary(sheet.toFile(), anew.toFile());
      List<Rule> text = Stylesheet.loadBinary(anew.toUri().toURL()).getRules();
      List<Rule> read = Stylesheet.loadBinary(binary.toUri().toURL()).getRules();
      assertEquals(text.size(), read.size(), binary.toString());
      for (int at = 0; at < text.size(); at++) {
        assertEquals(text.get(at).getSelectors(), read.get(at).getSelectors(), binary.toString());
        assertEquals(said(text.get(at)), said(read.get(at)), binary.toString());
      }
    }
  }

  @Test
  void everySheet_parsedAsText_hasNoError() throws Exception {
    int before = FxTest.cssWarnings().size();
    for (Path sheet : sheets()) {
      new CssParser().parse(sheet.toUri().toURL());
    }
    List<String> all = FxTest.cssWarnings();
    assertEquals(List.of(), all.subList(before, all.size()));
  }

  private static List<Object> said(Rule rule) {
    return rule.getDeclarations().stream()
        .<Object>map(
            each ->
                List.of(
                    each.getProperty(), each.isImportant(), String.valueOf(each.getParsedValue())))
        .toList();
  }

  private static List<Path> sheets() throws IOException, URISyntaxException {
    Path folder =
        Path.of(
            Objects.requireNonNull(Theme.class.getResource("/io/github/amiexplorer/theme"))
                .toURI());
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(each -> each.toString().endsWith(".css")).toList();
    }
  }
}
