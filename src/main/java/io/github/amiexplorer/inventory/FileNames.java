package io.github.amiexplorer.inventory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;

/** The files in the folder of saved lists. */
final class FileNames {
  /** No file is written for so long. */
  private static final Duration ABANDONED = Duration.ofHours(1);

  private FileNames() {}

  /** A name that no connection can bend. */
  static String of(String connection) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(connection.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Removes what killed processes left, and the lists that earlier versions saved, one file each.
   */
  static void removeLeftovers(Path folder) throws IOException {
    Instant old = Instant.now().minus(ABANDONED);
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        boolean abandoned =
            name.endsWith(".tmp") && Files.getLastModifiedTime(file).toInstant().isBefore(old);
        if (abandoned || name.endsWith(".images")) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** Removes every saved catalogue. */
  static void clear(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".catalog") || name.endsWith(".bad")) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
