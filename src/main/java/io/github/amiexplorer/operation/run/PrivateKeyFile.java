package io.github.amiexplorer.operation.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes the private half of a key pair so that only its owner can read it. */
final class PrivateKeyFile {
  private PrivateKeyFile() {}

  /** Writes aside and moves; an existing file of that name is never replaced. */
  static void write(String path, String key) throws IOException {
    Path file = Path.of(path);
    Path aside = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(aside);
    try {
      Files.createFile(
          aside,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } catch (UnsupportedOperationException noPosix) {
      Files.createFile(aside);
    }
    Files.write(
        aside,
        key.getBytes(StandardCharsets.UTF_8),
        StandardOpenOption.WRITE,
        StandardOpenOption.SYNC);
    if (Files.exists(file)) {
      throw new IOException(file + " exists");
    }
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
