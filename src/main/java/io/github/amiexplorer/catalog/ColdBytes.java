package io.github.amiexplorer.catalog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps bytes that no search reads, only whoever looks at one image, out of the heap: in files of
 * their own that are mapped and have no name any more, so that nothing of them outlives the
 * process. Where there is no folder, or no room in it, they stay on the heap. Thread-safe.
 */
final class ColdBytes {
  private static final Logger LOG = LoggerFactory.getLogger(ColdBytes.class);

  /** Below this, a file costs more than it saves. */
  private static final int WORTH_IT = 1 << 18;

  private final @Nullable Path folder;

  /** Keeps files in {@code folder}, which exists; {@code null} for the heap. */
  ColdBytes(@Nullable Path folder) {
    this.folder = folder;
  }

  /** The first {@code size} bytes, not to be changed afterwards. */
  ByteBuffer keep(byte[] bytes, int size) {
    if (folder != null && size >= WORTH_IT) {
      try {
        return mapped(folder, ByteBuffer.wrap(bytes, 0, size));
      } catch (IOException full) {
        LOG.debug("No room for scratch files: {}", full.getMessage());
      }
    }
    return ByteBuffer.wrap(bytes.length == size ? bytes : java.util.Arrays.copyOf(bytes, size));
  }

  private static ByteBuffer mapped(Path folder, ByteBuffer bytes) throws IOException {
    int size = bytes.remaining();
    Path file = Files.createTempFile(folder, "scratch", ".tmp");
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
    }
  }
}
