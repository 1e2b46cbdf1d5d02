package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.file.SectionFile;
import io.github.amiexplorer.catalog.file.SectionWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The sections of a file, free to be changed, and written again with checksums that are right. */
final class ForgedFile {
  private final Map<Long, byte[]> sections = new TreeMap<>();

  ForgedFile(Path file) throws IOException {
    try (SectionFile whole = SectionFile.open(file)) {
      for (long key : whole.sizes().keySet()) {
        sections.put(key, whole.array(key));
      }
    }
  }

  private ForgedFile(ForgedFile like) {
    like.sections.forEach((key, bytes) -> sections.put(key, bytes.clone()));
  }

  ForgedFile copy() {
    return new ForgedFile(this);
  }

  /** By key; changes are written. */
  Map<Long, byte[]> sections() {
    return sections;
  }

  /** Puts a number of 32 bits into a section. */
  void putInt(long key, int at, int number) {
    numbers(key).putInt(at * Integer.BYTES, number);
  }

  /** Puts a number of 64 bits into a section. */
  void putLong(long key, int at, long number) {
    numbers(key).putLong(at * Long.BYTES, number);
  }

  int getInt(long key, int at) {
    return numbers(key).getInt(at * Integer.BYTES);
  }

  private ByteBuffer numbers(long key) {
    return ByteBuffer.wrap(sections.get(key)).order(ByteOrder.LITTLE_ENDIAN);
  }

  void write(Path file) throws IOException {
    SectionWriter.write(
        file,
        out -> {
          for (Map.Entry<Long, byte[]> each : sections.entrySet()) {
            out.put(each.getKey(), ByteBuffer.wrap(each.getValue()));
          }
        });
  }
}
