package io.github.amiexplorer.inventory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files in the folder of saved lists. */
final class FileNames {
  /** No file is written for so long. */
  private static final Duration ABANDONED = Duration.ofHours(1);

  private static final Logger LOG = LoggerFactory.getLogger(FileNames.class);

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
  static void removeLeftovers(Path folder) {
    FileTime old = FileTime.from(Instant.now().minus(ABANDONED));
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes now)
                throws IOException {
              String name = file.getFileName().toString();
              boolean abandoned =
                  name.endsWith(".tmp") && now.lastModifiedTime().compareTo(old) < 0;
              if (now.isRegularFile() && (abandoned || name.endsWith(".images"))) {
                Files.deleteIfExists(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
              // Another instance writes and moves its files all the time.
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException stay) {
      LOG.info("Leftovers stay: {}", stay.toString());
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
