package io.github.amiexplorer.catalog.file;

import java.nio.ByteBuffer;

/**
 * What has to be known of files in memory: where one is cut off while it is open, or its disk goes
 * away, reading gives zeros and, some instructions later, an {@link InternalError} to whatever the
 * thread does then. Copies are safe to make; the machine code that sums up or compares memory is
 * not, and ends the process.
 */
public final class MappedMemory {
  private MappedMemory() {}

  /**
   * Checks after reading that what was read was there. The rest of the page in which a file ends
   * reads as zeros without any fault, so that the end of the file is looked at: the bytes of a
   * {@link SectionFile} reach to it behind their limit.
   *
   * @throws InternalError where it was not
   */
  public static void check(ByteBuffer bytes) {
    awaitFaults();
    int end = bytes.capacity();
    if (bytes.isDirect() && end - bytes.limit() >= SectionFile.ENTRY) {
      long lastKey = bytes.duplicate().clear().getLong(end - SectionFile.ENTRY);
      awaitFaults();
      if (lastKey == 0) {
        throw new InternalError("A file has become shorter");
      }
    }
  }

  /**
   * Throws now what would be thrown later for what was read so far: the JVM does so at the latest
   * when a thread comes back from native code, of which this is the least.
   *
   * @throws InternalError where something could not be read
   */
  static void awaitFaults() {
    if (Thread.holdsLock(MappedMemory.class)) {
      throw new IllegalStateException("Nobody locks this class");
    }
  }
}
