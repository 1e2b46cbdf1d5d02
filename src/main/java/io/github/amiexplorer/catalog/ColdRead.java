package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.file.MappedMemory;
import java.nio.ByteBuffer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads of bytes that may lie in a mapped file: what is wrong with them shows before anything of
 * what was read is handed out. See {@link MappedMemory}.
 */
final class ColdRead {
  private ColdRead() {}

  /**
   * Reads.
   *
   * @param bytes where the bytes lie
   * @throws UnreadableImagesException where the bytes are not there any more or mean nothing
   */
  static <T extends @Nullable Object> T of(ByteBuffer bytes, Supplier<T> read) {
    try {
      T found = read.get();
      MappedMemory.check(bytes);
      return found;
    } catch (InternalError | RuntimeException gone) {
      throw gone instanceof UnreadableImagesException known
          ? known
          : new UnreadableImagesException(gone);
    }
  }
}
