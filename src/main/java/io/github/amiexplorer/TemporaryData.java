package io.github.amiexplorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A data folder that goes when the program ends. */
final class TemporaryData {
  private TemporaryData() {}

  /** Makes one that only this user can read. */
  static Path make() {
    try {
      Path folder = Files.createTempDirectory("ami-explorer");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException noRoom) {
      throw new UncheckedIOException("Cannot make a temporary folder", noRoom);
    }
  }

  /** Deletes what can be deleted: a file another thread still writes must not stop the end. */
  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException | UncheckedIOException unreadable) {
      System.getLogger(TemporaryData.class.getName())
          .log(System.Logger.Level.DEBUG, "Left behind: " + folder, unreadable);
    }
  }
}
