package io.github.amiexplorer.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The project's files as text, for tests that hold rules over them. */
final class Sources {
  static final Path RESOURCES = Path.of("src/main/resources/io/github/amiexplorer");

  private Sources() {}

  /** Every file below {@code folder} with that ending, in the order of its path. */
  static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Path to text. */
  static Map<Path, String> texts(Path folder, String ending) {
    Map<Path, String> texts = new TreeMap<>();
    files(folder, ending).forEach(file -> texts.put(file, text(file)));
    return texts;
  }

  /** The text of a file. */
  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
