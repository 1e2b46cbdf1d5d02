package io.github.amiexplorer.catalog.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Writes a file of sections aside, forces it to disk and moves it into place: whoever looks, after
 * a crash or from another process, sees the older file or the newer one, never a mixture. See
 * {@link SectionFile}. For one thread.
 */
public final class SectionWriter {
  private static final int CHUNK = 1 << 20;

  private final FileChannel channel;
  private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
  private final List<long[]> entries = new ArrayList<>();
  private CRC32C sum = new CRC32C();
  private long written = SectionFile.HEADER;

  private SectionWriter(FileChannel channel) {
    this.channel = channel;
  }

  /** Puts every section into the writer. */
  @FunctionalInterface
  public interface Content {
    /** Called once. */
    void writeTo(SectionWriter out) throws IOException;
  }

  /**
   * Replaces {@code target}; its folder must exist.
   *
   * @return the size of the file, bytes
   * @throws IOException where it could not be written; {@code target} is as it was then
   */
  public static long write(Path target, Content content) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Path aside = Files.createTempFile(folder, "saving", ".tmp");
    try {
      long size;
      try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
        SectionWriter writer = new SectionWriter(channel);
        channel.position(SectionFile.HEADER);
        content.writeTo(writer);
        size = writer.finish();
        channel.force(true);
      }
      move(aside, target);
      return size;
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException notHere) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** A section of bytes. */
  public void put(long key, ByteBuffer bytes) throws IOException {
    long start = written;
    ByteBuffer left = bytes.duplicate();
    while (left.hasRemaining()) {
      // Copied: the bytes may lie in a file that has become shorter, see MappedMemory.
      int some = Math.min(left.remaining(), CHUNK);
      left.get(chunk.array(), 0, some);
      chunk.clear();
      flush(some);
    }
    MappedMemory.check(bytes);
    end(key, start);
  }

  /** A section of the first {@code count} numbers of 32 bits. */
  public void put(long key, int[] numbers, int count) throws IOException {
    long start = written;
    for (int from = 0; from < count; from += CHUNK / Integer.BYTES) {
      int some = Math.min(count - from, CHUNK / Integer.BYTES);
      chunk.clear();
      chunk.asIntBuffer().put(numbers, from, some);
      flush(some * Integer.BYTES);
    }
    end(key, start);
  }

  /** A section of the first {@code count} numbers of 64 bits. */
  public void put(long key, long[] numbers, int count) throws IOException {
    long start = written;
    for (int from = 0; from < count; from += CHUNK / Long.BYTES) {
      int some = Math.min(count - from, CHUNK / Long.BYTES);
      chunk.clear();
      chunk.asLongBuffer().put(numbers, from, some);
      flush(some * Long.BYTES);
    }
    end(key, start);
  }

  private void flush(int size) throws IOException {
    chunk.position(0).limit(size);
    sum.update(chunk.duplicate());
    while (chunk.hasRemaining()) {
      written += channel.write(chunk);
    }
  }

  /** Sections begin at multiples of eight, so that numbers in them can be read where they are. */
  private void end(long key, long start) throws IOException {
    entries.add(new long[] {key, start, written - start, sum.getValue()});
    sum = new CRC32C();
    ByteBuffer padding = ByteBuffer.allocate((int) (-written & 7));
    while (padding.hasRemaining()) {
      written += channel.write(padding);
    }
  }

  private long finish() throws IOException {
    ByteBuffer table =
        ByteBuffer.allocate(entries.size() * SectionFile.ENTRY).order(ByteOrder.LITTLE_ENDIAN);
    for (long[] each : entries) {
      table.putLong(each[0]).putLong(each[1]).putLong(each[2]).putInt((int) each[3]).putInt(0);
    }
    table.flip();
    long tableAt = written;
    ByteBuffer header = ByteBuffer.allocate(SectionFile.HEADER).order(ByteOrder.LITTLE_ENDIAN);
    header.putLong(0, SectionFile.MAGIC);
    header.putInt(8, SectionFile.VERSION);
    header.putInt(12, entries.size());
    header.putLong(16, tableAt);
    header.putLong(24, tableAt + table.remaining());
    header.putInt(32, SectionFile.checksum(table.duplicate()));
    header.putInt(
        SectionFile.CHECKED_HEADER,
        SectionFile.checksum(header.slice(0, SectionFile.CHECKED_HEADER)));
    long end = tableAt + table.remaining();
    while (table.hasRemaining()) {
      channel.write(table);
    }
    long at = 0;
    while (header.hasRemaining()) {
      at += channel.write(header, at);
    }
    return end;
  }
}
