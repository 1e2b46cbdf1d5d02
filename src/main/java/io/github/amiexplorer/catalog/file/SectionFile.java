package io.github.amiexplorer.catalog.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;

/**
 * A file of sections, every byte of it checked before anything is handed out. Written by {@link
 * SectionWriter}. Numbers are little-endian. Thread-safe; {@link #bytes} are mapped into memory and
 * stay readable after it was closed and after the file has been replaced. What is needed as a whole
 * is read instead: a fault for every few pages would cost more than the copy.
 */
public final class SectionFile implements Closeable {
  /** {@code AMIXCAT1} as it stands in the file. */
  static final long MAGIC = 0x3154_4143_5849_4D41L;

  static final int VERSION = 2;
  static final int HEADER = 64;
  static final int CHECKED_HEADER = 40;
  static final int ENTRY = 32;

  /** Stays in the cache of a core. */
  private static final int CHUNK = 1 << 16;

  private final FileChannel channel;
  private final MemorySegment file;
  private final Map<Long, long[]> places = new HashMap<>();
  private final Queue<ByteBuffer> pieces = new ConcurrentLinkedQueue<>();
  private final Queue<byte[]> copies = new ConcurrentLinkedQueue<>();

  private SectionFile(FileChannel channel, MemorySegment file) {
    this.channel = channel;
    this.file = file;
  }

  /**
   * Opens and checks a file; takes about a millisecond for ten megabytes that are in memory.
   *
   * @throws IOException where there is none, or where it is not exactly as it was written
   */
  public static SectionFile open(Path path) throws IOException {
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
    try {
      long size = channel.size();
      if (size < HEADER) {
        throw new IOException("Too short");
      }
      SectionFile file =
          new SectionFile(
              channel, channel.map(FileChannel.MapMode.READ_ONLY, 0, size, Arena.ofAuto()));
      file.check();
      return file;
    } catch (Throwable refused) {
      // Nobody gets the file to close it: not after a refusal, nor when the map had no room.
      channel.close();
      throw refused;
    }
  }

  /** Ends reading; what was handed out stays. */
  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void check() throws IOException {
    ByteBuffer header = buffer(0, HEADER);
    if (header.getLong(0) != MAGIC || header.getInt(8) != VERSION) {
      throw new IOException("Another kind of file");
    }
    if (header.getInt(CHECKED_HEADER) != checksum(buffer(0, CHECKED_HEADER))
        || header.getLong(24) != file.byteSize()) {
      throw new IOException("Torn or changed");
    }
    int sections = header.getInt(12);
    long table = header.getLong(16);
    if (sections < 0
        || table < HEADER
        || sections > (Integer.MAX_VALUE - HEADER) / ENTRY
        || table + (long) sections * ENTRY != file.byteSize()) {
      throw new IOException("Torn or changed");
    }
    ByteBuffer entries = buffer(table, sections * ENTRY);
    if (header.getInt(32) != checksum(entries.duplicate())) {
      throw new IOException("Torn or changed");
    }
    long[][] found = new long[sections][];
    for (int at = 0; at < sections; at++) {
      found[at] = place(entries, at * ENTRY, table);
      if (places.put(entries.getLong(at * ENTRY), found[at]) != null
          || entries.getLong(at * ENTRY) == 0) {
        throw new IOException("A section is there twice or has no key");
      }
    }
    boolean whole;
    try {
      whole =
          IntStream.range(0, sections)
              .parallel()
              .allMatch(at -> checksum(found[at][0], found[at][1]) == (int) found[at][2]);
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
    if (!whole) {
      throw new IOException("Torn or changed");
    }
  }

  /** Where a section is, its size and its checksum; it lies between header and table. */
  private static long[] place(ByteBuffer entries, int entry, long table) throws IOException {
    long from = entries.getLong(entry + 8);
    long size = entries.getLong(entry + 16);
    if (from < HEADER || size < 0 || size > Integer.MAX_VALUE || from > table - size) {
      throw new IOException("A section that is not in the file");
    }
    return new long[] {from, size, entries.getInt(entry + 24)};
  }

  private ByteBuffer buffer(long from, int size) {
    return file.asSlice(from, size).asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Takes a part of the file piece by piece. */
  private void read(long from, long size, Consumer<ByteBuffer> taker) throws IOException {
    ByteBuffer free = pieces.poll();
    ByteBuffer piece =
        free == null ? ByteBuffer.allocateDirect(CHUNK).order(ByteOrder.LITTLE_ENDIAN) : free;
    for (long at = 0; at < size; at += piece.limit()) {
      piece.clear().limit((int) Math.min(size - at, CHUNK));
      while (piece.hasRemaining()) {
        if (channel.read(piece, from + at + piece.position()) < 0) {
          throw new IOException("Cut off");
        }
      }
      taker.accept(piece.flip());
    }
    pieces.add(piece);
  }

  private int checksum(long from, long size) {
    CRC32C sum = new CRC32C();
    try {
      read(from, size, sum::update);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return (int) sum.getValue();
  }

  /** Of a copy, piece by piece: see {@link MappedMemory}. */
  static int checksum(ByteBuffer bytes) {
    CRC32C sum = new CRC32C();
    ByteBuffer left = bytes.duplicate();
    byte[] copy = new byte[Math.min(left.remaining(), CHUNK)];
    while (left.hasRemaining()) {
      int some = Math.min(left.remaining(), copy.length);
      left.get(copy, 0, some);
      sum.update(copy, 0, some);
    }
    MappedMemory.awaitFaults();
    return (int) sum.getValue();
  }

  /** The sections and their sizes, bytes. */
  public Map<Long, Long> sizes() {
    Map<Long, Long> sizes = new HashMap<>();
    places.forEach((key, place) -> sizes.put(key, place[1]));
    return sizes;
  }

  /** Whether there is such a section. */
  public boolean has(long key) {
    return places.containsKey(key);
  }

  /** The bytes of a section, still in the file; see {@link MappedMemory#check}. */
  public ByteBuffer bytes(long key) throws IOException {
    long[] place = place(key, Byte.BYTES);
    long rest = file.byteSize() - place[0];
    return buffer(place[0], (int) (rest <= Integer.MAX_VALUE ? rest : place[1]))
        .limit((int) place[1]);
  }

  /** A section as bytes of its own. */
  public byte[] array(long key) throws IOException {
    long[] place = place(key, Byte.BYTES);
    byte[] array = new byte[(int) place[1]];
    read(place, array);
    return array;
  }

  /** A section as a text of one byte a character. What it is read into serves the next one. */
  public String text(long key) throws IOException {
    long[] place = place(key, Byte.BYTES);
    int size = (int) place[1];
    byte[] free = copies.poll();
    byte[] copy = free == null || free.length < size ? new byte[size] : free;
    read(place, copy);
    String text = new String(copy, 0, size, StandardCharsets.ISO_8859_1);
    copies.add(copy);
    return text;
  }

  private void read(long[] place, byte[] array) throws IOException {
    int[] at = {0};
    read(
        place[0],
        place[1],
        piece -> {
          int count = piece.remaining();
          piece.get(array, at[0], count);
          at[0] += count;
        });
  }

  /** A section as numbers of 32 bits. */
  public int[] ints(long key) throws IOException {
    long[] place = place(key, Integer.BYTES);
    int[] array = new int[(int) place[1] / Integer.BYTES];
    int[] at = {0};
    read(
        place[0],
        place[1],
        piece -> {
          int count = piece.remaining() / Integer.BYTES;
          piece.asIntBuffer().get(array, at[0], count);
          at[0] += count;
        });
    return array;
  }

  /** A section as numbers of 64 bits. */
  public long[] longs(long key) throws IOException {
    long[] place = place(key, Long.BYTES);
    long[] array = new long[(int) place[1] / Long.BYTES];
    int[] at = {0};
    read(
        place[0],
        place[1],
        piece -> {
          int count = piece.remaining() / Long.BYTES;
          piece.asLongBuffer().get(array, at[0], count);
          at[0] += count;
        });
    return array;
  }

  private long[] place(long key, int unit) throws IOException {
    long[] place = places.get(key);
    if (place == null) {
      throw new IOException("No section " + key);
    }
    if (place[1] % unit != 0) {
      throw new IOException("Part of a number in section " + key);
    }
    return place;
  }
}
