package io.github.amiexplorer.operation.journal;

import io.github.amiexplorer.operation.plan.Plan;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The journal of one plan: a file that only grows, whose every line is on disk before {@link
 * #append} returns. Torn lines and garbage are passed over when it is read and cut off before the
 * next line is written. One process at a time has it open. Thread-safe.
 */
public final class Journal implements AutoCloseable {
  private final Path file;
  private final JournalCodec codec;
  private final FileChannel channel;
  private final FileLock lock;
  private final List<JournalEntry> entries;

  private Journal(
      Path file,
      JournalCodec codec,
      FileChannel channel,
      FileLock lock,
      List<JournalEntry> entries) {
    this.file = file;
    this.codec = codec;
    this.channel = channel;
    this.lock = lock;
    this.entries = entries;
  }

  /** Begins the journal of a plan; the plan is on disk when this returns. */
  static Journal begin(Path file, JournalCodec codec, Plan plan) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel written =
        FileChannel.open(
            aside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      write(written, codec.line(new JournalEntry.Planned(plan)));
      written.force(true);
    }
    Files.move(aside, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    forceFolder(file);
    Journal journal = open(file, codec);
    if (journal == null) {
      throw new IOException("Another process has the journal open");
    }
    return journal;
  }

  /** Opens a journal to go on with; {@code null} where another process has it open. */
  static @Nullable Journal open(Path file, JournalCodec codec) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        return null;
      }
      byte[] bytes = Files.readAllBytes(file);
      List<JournalEntry> entries = new ArrayList<>();
      channel.position(read(bytes, codec, entries));
      channel.truncate(channel.position());
      return new Journal(file, codec, channel, lock, entries);
    } catch (OverlappingFileLockException inThisProcess) {
      channel.close();
      return null;
    } catch (IOException | RuntimeException broken) {
      channel.close();
      throw broken;
    }
  }

  /** Reads what can be read of a file, without opening it for writing. */
  static List<JournalEntry> read(Path file, JournalCodec codec) throws IOException {
    List<JournalEntry> entries = new ArrayList<>();
    read(Files.readAllBytes(file), codec, entries);
    return entries;
  }

  /** Collects the good lines and returns the end of the last one. */
  private static long read(byte[] bytes, JournalCodec codec, List<JournalEntry> entries) {
    int end = 0;
    int from = 0;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] == '\n') {
        JournalEntry entry = codec.entry(bytes, from, at);
        if (entry != null) {
          entries.add(entry);
          end = at + 1;
        }
        from = at + 1;
      }
    }
    return end;
  }

  /** What was in it when it was opened, in order. */
  public List<JournalEntry> entries() {
    return List.copyOf(entries);
  }

  /** Where it is. */
  public Path file() {
    return file;
  }

  /**
   * Adds a line; it is on disk when this returns.
   *
   * @throws IOException where it could not be written: then nothing may be sent
   */
  public synchronized void append(JournalEntry entry) throws IOException {
    write(channel, codec.line(entry));
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    lock.close();
    channel.close();
  }

  private static void write(FileChannel channel, byte[] line) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(line.length + 1).put(line).put((byte) '\n').flip();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  /** A new name is only safe once its folder is; not every system can do that. */
  private static void forceFolder(Path file) {
    Path folder = file.getParent();
    if (folder == null) {
      return;
    }
    try (FileChannel opened = FileChannel.open(folder, StandardOpenOption.READ)) {
      opened.force(true);
    } catch (IOException notHere) {
      // Windows cannot open folders; its file system keeps names in a journal of its own.
    }
  }
}
