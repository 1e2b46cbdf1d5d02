package io.github.amiexplorer.operation.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes what may be secret so that only its owner can read it. */
public final class PrivateFile {
  private PrivateFile() {}

  /** Writes aside and moves; an existing file of that name is never replaced. */
  public static void write(Path file, String text) throws IOException {
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
        text.getBytes(StandardCharsets.UTF_8),
        StandardOpenOption.WRITE,
        StandardOpenOption.SYNC);
    if (Files.exists(file)) {
      throw new IOException(file + " exists");
    }
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
