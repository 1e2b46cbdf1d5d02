package io.github.amiexplorer.cloud.aws;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Replaces what XML 1.0 forbids by U+FFFD while the bytes pass: raw control bytes, and numeric
 * references to illegal characters such as number 1. UTF-8 in, UTF-8 out. For one thread.
 */
final class LegalXmlStream extends FilterInputStream {
  private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);
  private static final int LONGEST_REFERENCE = 12;

  private final byte[] raw = new byte[16_384];
  private byte[] ready = new byte[3 * 16_384 + 3 * LONGEST_REFERENCE];
  private int readyAt;
  private int readyEnd;
  private final byte[] reference = new byte[LONGEST_REFERENCE];
  private int referenceLength;

  LegalXmlStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    return fill() ? ready[readyAt++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, readyEnd - readyAt);
    System.arraycopy(ready, readyAt, target, offset, count);
    readyAt += count;
    return count;
  }

  @Override
  public int available() {
    return readyEnd - readyAt;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = 0;
    while (skipped < count && read() >= 0) {
      skipped++;
    }
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private boolean fill() throws IOException {
    while (readyAt == readyEnd) {
      int count = in.read(raw);
      readyAt = 0;
      readyEnd = 0;
      if (count < 0) {
        flushReference();
        return readyEnd > 0;
      }
      for (int at = 0; at < count; at++) {
        pass(raw[at]);
      }
    }
    return true;
  }

  private void pass(byte next) {
    if (referenceLength > 0) {
      reference[referenceLength++] = next;
      if (next == ';') {
        endReference();
      } else if (referenceLength == LONGEST_REFERENCE || next == '<' || next == '&') {
        flushReference();
      }
    } else if (next == '&') {
      reference[referenceLength++] = next;
    } else if (next >= 0 && next < 0x20 && next != '\t' && next != '\n' && next != '\r') {
      put(REPLACEMENT, REPLACEMENT.length);
    } else {
      ready[readyEnd++] = next;
    }
  }

  private void endReference() {
    if (isIllegal(new String(reference, 0, referenceLength, StandardCharsets.ISO_8859_1))) {
      referenceLength = 0;
      put(REPLACEMENT, REPLACEMENT.length);
    } else {
      flushReference();
    }
  }

  private static boolean isIllegal(String reference) {
    if (!reference.startsWith("&#")) {
      return false;
    }
    boolean hex = reference.charAt(2) == 'x';
    try {
      int code = Integer.parseInt(reference, hex ? 3 : 2, reference.length() - 1, hex ? 16 : 10);
      return (code < 0x20 && code != 9 && code != 10 && code != 13)
          || (code >= 0xD800 && code <= 0xDFFF)
          || code == 0xFFFE
          || code == 0xFFFF
          || code > 0x10FFFF;
    } catch (NumberFormatException noNumber) {
      return false;
    }
  }

  private void flushReference() {
    put(reference, referenceLength);
    referenceLength = 0;
  }

  private void put(byte[] bytes, int length) {
    System.arraycopy(bytes, 0, ready, readyEnd, length);
    readyEnd += length;
  }
}
