package io.github.amiexplorer.ui.tour;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a tour: its pictures and {@code report.json}. */
final class TourReport {
  private static final String FILE = "report.json";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path folder;

  TourReport(Path folder) {
    this.folder = folder;
  }

  /** Makes the folder and removes what an earlier tour left in it, and nothing else. */
  void clear() throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.equals(FILE) || name.matches("\\d\\d-[a-z-]+\\.png")) {
          Files.delete(file);
        }
      }
    }
  }

  /** The picture of a stop. */
  Path picture(int number, String stop) {
    return folder.resolve("%02d-%s.png".formatted(number, stop));
  }

  /** Writes what is known so far, so that a killed tour leaves a report too. */
  void write(List<StopReport> stops) {
    try {
      Files.writeString(folder.resolve(FILE), JSON.writeValueAsString(stops) + "\n");
    } catch (IOException unwritable) {
      throw new UncheckedIOException("Cannot write into " + folder, unwritable);
    }
  }
}
