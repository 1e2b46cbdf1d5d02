package io.github.amiexplorer.cloud.aws;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Random;

/** Gives a few bytes at a time. */
final class Dripping extends InputStream {
  private final ByteArrayInputStream bytes;
  private final Random random;

  Dripping(byte[] bytes, Random random) {
    this.bytes = new ByteArrayInputStream(bytes);
    this.random = random;
  }

  @Override
  public int read() {
    return bytes.read();
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    return bytes.read(target, offset, Math.min(length, 1 + random.nextInt(20)));
  }
}
