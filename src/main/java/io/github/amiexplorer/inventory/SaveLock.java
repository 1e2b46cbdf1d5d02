package io.github.amiexplorer.inventory;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Held while a catalogue is being saved, so that of two instances each sees what the other saved.
 * The same connection may be open twice in this process too: a lock of the operating system knows
 * processes only, so there its end is waited for by asking again.
 */
final class SaveLock implements AutoCloseable {
  private static final long ASK_AGAIN_MILLIS = 20;

  private final FileChannel channel;

  private SaveLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Waits until nobody else saves {@code file}. */
  static SaveLock of(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file.resolveSibling(file.getFileName() + ".lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    try {
      await(channel);
      return new SaveLock(channel);
    } catch (IOException | RuntimeException problem) {
      channel.close();
      throw problem;
    }
  }

  private static void await(FileChannel channel) throws IOException {
    while (true) {
      try {
        channel.lock();
        return;
      } catch (OverlappingFileLockException inThisProcess) {
        try {
          Thread.sleep(ASK_AGAIN_MILLIS);
        } catch (InterruptedException stopped) {
          Thread.currentThread().interrupt();
          throw new InterruptedIOException("Stopped waiting");
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
