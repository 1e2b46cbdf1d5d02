package io.github.amiexplorer.catalog.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers and tables that claim what is not so, under checksums that are right. */
@Timeout(30)
class SectionFileTest {
  private static final int VERSION_AT = 8;
  private static final int SECTIONS_AT = 12;
  private static final int TABLE_AT = 16;
  private static final int SIZE_AT = 24;

  @TempDir Path folder;
  private Path file;
  private byte[] whole;
  private int table;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("sections");
    SectionWriter.write(
        file,
        out -> {
          out.put(1, new int[] {1, 2, 3}, 3);
          out.put(2, new long[] {4, 5}, 2);
        });
    whole = Files.readAllBytes(file);
    table = whole.length - 2 * SectionFile.ENTRY;
  }

  @Test
  void open_whenNothingIsChanged_givesWhatWasWritten() throws IOException {
    forge(bytes -> {});
    try (SectionFile opened = SectionFile.open(file)) {
      assertArrayEquals(new int[] {1, 2, 3}, opened.ints(1));
      assertArrayEquals(new long[] {4, 5}, opened.longs(2));
      assertThrows(IOException.class, () -> opened.longs(1));
      assertThrows(IOException.class, () -> opened.bytes(3));
      assertEquals(2, opened.sizes().size());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 3, 4, 1_000_000, Integer.MAX_VALUE})
  void open_whenAnotherVersionWroteIt_isRefused(int version) throws IOException {
    forge(bytes -> bytes.putInt(VERSION_AT, version));
    assertThrows(IOException.class, () -> SectionFile.open(file));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 3, 1 << 26, (1 << 27) + 2, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void open_whenItClaimsOtherNumbersOfSections_isRefused(int sections) throws IOException {
    forge(bytes -> bytes.putInt(SECTIONS_AT, sections));
    assertThrows(IOException.class, () -> SectionFile.open(file));
    // A table that would end where the file does, were it there.
    forge(
        bytes -> {
          bytes.putInt(SECTIONS_AT, sections);
          bytes.putLong(TABLE_AT, whole.length - (long) sections * SectionFile.ENTRY);
        });
    assertThrows(IOException.class, () -> SectionFile.open(file));
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 63, 1L << 32, 1L << 62, Long.MAX_VALUE, Long.MIN_VALUE})
  void open_whenSizesAreClaimed_isRefused(long claim) throws IOException {
    forge(bytes -> bytes.putLong(TABLE_AT, claim));
    assertThrows(IOException.class, () -> SectionFile.open(file));
    forge(bytes -> bytes.putLong(SIZE_AT, claim));
    assertThrows(IOException.class, () -> SectionFile.open(file));
    forge(bytes -> bytes.putLong(table + 8, claim));
    assertThrows(IOException.class, () -> SectionFile.open(file), "place of a section");
    forge(bytes -> bytes.putLong(table + 16, claim));
    assertThrows(IOException.class, () -> SectionFile.open(file), "size of a section");
    forge(
        bytes -> {
          bytes.putLong(table + 8, -claim);
          bytes.putLong(table + 16, claim);
        });
    assertThrows(IOException.class, () -> SectionFile.open(file), "both");
  }

  @Test
  void open_whenASizeIsRightButForItsUpperHalf_isRefused() throws IOException {
    forge(bytes -> bytes.putLong(table + 16, 12 + (1L << 32)));
    assertThrows(IOException.class, () -> SectionFile.open(file));
    forge(bytes -> bytes.putLong(table + 8, 64 + (1L << 32)));
    assertThrows(IOException.class, () -> SectionFile.open(file));
  }

  @Test
  void open_whenASectionIsThereTwice_isRefused() throws IOException {
    forge(bytes -> bytes.putLong(table, 2));
    assertThrows(IOException.class, () -> SectionFile.open(file));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 32, 64, 4096})
  void open_whenSomethingFollows_isRefused(int more) throws IOException {
    ByteBuffer longer = ByteBuffer.allocate(whole.length + more).put(whole);
    Files.write(file, longer.array());
    assertThrows(IOException.class, () -> SectionFile.open(file));
    whole = longer.array();
    forge(bytes -> bytes.putLong(SIZE_AT, whole.length));
    assertThrows(IOException.class, () -> SectionFile.open(file));
  }

  @Test
  void open_whenItIsAFolder_isRefused() throws IOException {
    assertThrows(IOException.class, () -> SectionFile.open(folder));
  }

  /** The file with a change, and with checksums of table and header that are right for it. */
  private void forge(Consumer<ByteBuffer> change) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(whole.clone()).order(ByteOrder.LITTLE_ENDIAN);
    change.accept(bytes);
    int size = 2 * SectionFile.ENTRY;
    bytes.putInt(32, SectionFile.checksum(bytes.slice(table, size)));
    bytes.putInt(
        SectionFile.CHECKED_HEADER,
        SectionFile.checksum(bytes.slice(0, SectionFile.CHECKED_HEADER)));
    Files.write(file, bytes.array());
  }
}
