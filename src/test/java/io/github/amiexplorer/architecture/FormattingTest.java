package io.github.amiexplorer.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Java files look as google-java-format writes them; -Dformat.write=true rewrites them. */
class FormattingTest {
  @Test
  void javaFiles_areFormatted() {
    boolean write = Boolean.getBoolean("format.write");
    List<Path> wrong =
        Sources.files(Path.of("src"), ".java").parallelStream()
            .filter(file -> differs(file, write))
            .toList();
    assertEquals(
        List.of(),
        write ? List.of() : wrong,
        "Format them: mvn test -Dtest=FormattingTest -Dformat.write=true");
  }

  private static boolean differs(Path file, boolean write) {
    String text = Sources.text(file);
    String formatted = format(file, text);
    if (write && !formatted.equals(text)) {
      try {
        Files.writeString(file, formatted);
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
    return !formatted.equals(text);
  }

  /** The same steps in the same order as the formatter's own command line. */
  private static String format(Path file, String text) {
    try {
      String ordered = ImportOrderer.reorderImports(text, JavaFormatterOptions.Style.GOOGLE);
      return new Formatter().formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
    } catch (FormatterException unreadable) {
      throw new IllegalStateException(file.toString(), unreadable);
    }
  }
}
