package io.github.amiexplorer.cloud.aws;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * The body of a successful answer: its root element is the expected one, it is not larger than is
 * sane, and it is not taken for whole when it broke off. A broken answer to a reading operation
 * asks the SDK to repeat the call, within its own count of attempts and with its own pauses.
 */
final class AnswerStream extends InputStream {
  /** Some thirty times a page of 1,000 images: an inflated bomb ends here. */
  static final long LARGEST = 64L << 20;

  private static final Logger LOG = LoggerFactory.getLogger(AnswerStream.class);
  private static final int PREFIX = 4096;
  private static final int TAIL = 256;
  private static final Pattern ROOT =
      Pattern.compile(
          "\\A\\x{FEFF}?\\s*(?:<\\?xml[^>]*\\?>)?(?:\\s|<!--.*?-->)*<(?:([\\w.-]+):)?([\\w.-]+)(?=[\\s/>])",
          Pattern.DOTALL);

  private final XmlCleaner in;
  private final boolean repeatable;
  private final byte[] prefix = new byte[PREFIX];
  private int prefixNext;
  private int prefixEnd;
  private final byte[] tail = new byte[TAIL];
  private String root = "";
  private long total;
  private boolean ended;

  private AnswerStream(XmlCleaner in, boolean repeatable) {
    this.in = in;
    this.repeatable = repeatable;
  }

  /**
   * Reads the beginning of the body.
   *
   * @param expectedRoot local name of the root element
   * @param repeatable whether the call may be made again where the body breaks off
   * @throws SdkClientException caused by a {@link NotAnAnswerException} where the beginning is not
   *     the expected one
   */
  static AnswerStream open(XmlCleaner in, String expectedRoot, boolean repeatable) {
    AnswerStream stream = new AnswerStream(in, repeatable);
    stream.readPrefix(expectedRoot);
    return stream;
  }

  private void readPrefix(String expectedRoot) {
    boolean whole = false;
    while (!whole && prefixEnd < PREFIX) {
      int count = readSource(prefix, prefixEnd, PREFIX - prefixEnd);
      whole = count < 0;
      prefixEnd += Math.max(0, count);
      Matcher matcher = ROOT.matcher(new String(prefix, 0, prefixEnd, StandardCharsets.UTF_8));
      if (matcher.find()) {
        if (!matcher.group(2).equals(expectedRoot)) {
          break;
        }
        root = matcher.group(1) == null ? expectedRoot : matcher.group(1) + ":" + expectedRoot;
        return;
      }
    }
    throw NotAnAnswerException.wrapped(
        prefixEnd == 0
            ? "The answer is empty"
            : "The answer does not begin with <" + expectedRoot + ">");
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    int count;
    if (prefixNext < prefixEnd) {
      count = Math.min(length, prefixEnd - prefixNext);
      System.arraycopy(prefix, prefixNext, target, offset, count);
      prefixNext += count;
    } else {
      count = ended ? -1 : readSource(target, offset, length);
    }
    if (count < 0) {
      end();
      return -1;
    }
    remember(target, offset, count);
    return count;
  }

  private int readSource(byte[] target, int offset, int length) {
    try {
      return in.read(target, offset, length);
    } catch (IOException broken) {
      throw cutOff("The answer broke off", broken);
    }
  }

  private void remember(byte[] source, int offset, int count) {
    total += count;
    if (total > LARGEST) {
      throw NotAnAnswerException.wrapped("The answer is larger than " + LARGEST + " bytes");
    }
    int taken = Math.min(count, TAIL);
    System.arraycopy(tail, taken, tail, 0, TAIL - taken);
    System.arraycopy(source, offset + count - taken, tail, TAIL - taken, taken);
  }

  private void end() {
    if (ended) {
      return;
    }
    ended = true;
    String last = new String(tail, StandardCharsets.ISO_8859_1).stripTrailing();
    boolean closed =
        last.endsWith("</" + root + ">")
            || last.endsWith("-->")
            || (total < PREFIX && last.endsWith("/>"));
    if (!closed) {
      throw cutOff("The answer ends before </" + root + ">", null);
    }
    if (in.replaced() > 0) {
      LOG.info("{}: {} illegal characters replaced", root, in.replaced());
    }
  }

  private SdkClientException cutOff(String message, @Nullable Throwable cause) {
    CutOffException cutOff = new CutOffException(message, cause);
    return repeatable
        ? RetryableException.create(message, cutOff)
        : SdkClientException.create(message, cutOff);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
