package io.github.amiexplorer.cloud.aws;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Inflates what begins as gzip does, which no XML can, and passes everything else on. */
final class InflatingStream extends InputStream {
  private static final byte FIRST = 0x1F;
  private static final byte SECOND = (byte) 0x8B;

  private final PushbackInputStream in;
  private @Nullable InputStream content;

  InflatingStream(InputStream in) {
    this.in = new PushbackInputStream(in, 2);
  }

  @Override
  public int read() throws IOException {
    return content().read();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    return content().read(target, offset, length);
  }

  private InputStream content() throws IOException {
    InputStream known = content;
    if (known == null) {
      byte[] beginning = in.readNBytes(2);
      in.unread(beginning);
      boolean packed = beginning.length == 2 && beginning[0] == FIRST && beginning[1] == SECOND;
      known = packed ? new GZIPInputStream(in, 8192) : in;
      content = known;
    }
    return known;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
