package io.github.amiexplorer.cloud.aws;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * The bytes of a document around the place where it is read. A tag, a text, a comment is looked at
 * only when it is there whole; none may be longer than {@link #LONGEST}. Offsets count from the
 * place, and stay right when more bytes are read. Not thread-safe.
 */
final class XmlBytes {
  /** EC2's longest texts have some hundred characters. */
  static final int LONGEST = 1 << 20;

  /** Elements that are longer are not held for {@link #sinceMark}. */
  private static final int LONGEST_HELD = 1 << 16;

  private static final int NO_MARK = -1;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private long before;
  private int mark = NO_MARK;
  private boolean plain;

  /** At the first byte of a stream, or behind the mark that tells the order of bytes. */
  XmlBytes(InputStream in) {
    this.in = in;
    if (!ended() && buffer[0] == MARK[0]) {
      at += ahead(1) == MARK[1] && ahead(2) == MARK[2] ? MARK.length : 0;
    }
  }

  static SdkClientException broken(String why) {
    return NotAnAnswerException.wrapped("The answer is no XML: " + why);
  }

  byte[] array() {
    return buffer;
  }

  /** The place in {@link #array}. */
  int at() {
    return at;
  }

  void skip(int count) {
    at += count;
  }

  /** A byte that is known to be there. */
  byte byteAt(int offset) {
    return buffer[at + offset];
  }

  /** A byte that may have to be read first. */
  byte ahead(int offset) {
    while (at + offset >= end) {
      if (!more()) {
        throw broken("it ends in a tag");
      }
    }
    return buffer[at + offset];
  }

  /** Whether nothing follows. */
  boolean ended() {
    return at == end && !more();
  }

  private boolean more() {
    if (mark >= 0 && at - mark > LONGEST_HELD) {
      mark = NO_MARK;
    }
    int kept = mark >= 0 ? mark : at;
    if (kept > 0) {
      System.arraycopy(buffer, kept, buffer, 0, end - kept);
      before += kept;
      end -= kept;
      at -= kept;
      mark = mark >= 0 ? 0 : NO_MARK;
    }
    if (end == buffer.length) {
      if (end >= LONGEST) {
        throw NotAnAnswerException.wrapped("The answer has a text that is longer than is sane");
      }
      buffer = Arrays.copyOf(buffer, end * 2);
    }
    try {
      int count = in.read(buffer, end, buffer.length - end);
      end += Math.max(0, count);
      return count > 0;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The place as counted from the beginning of the document. */
  long position() {
    return before + at;
  }

  /** Holds what is read from here on. */
  void mark() {
    mark = at;
  }

  /** What was read since the mark, or nothing where it was too much; the mark is gone. */
  byte @Nullable [] sinceMark() {
    byte[] held = mark < 0 ? null : Arrays.copyOfRange(buffer, mark, at);
    mark = NO_MARK;
    return held;
  }

  /** Whether there is a byte at an offset. */
  boolean has(int offset) {
    while (at + offset >= end) {
      if (!more()) {
        return false;
      }
    }
    return true;
  }

  /** Whether these bytes are at an offset. */
  boolean startsWith(int offset, byte[] bytes) {
    if (bytes.length > 0 && !has(offset + bytes.length - 1)) {
      return false;
    }
    int from = at + offset;
    return Arrays.equals(buffer, from, from + bytes.length, bytes, 0, bytes.length);
  }

  /** The length of the text at an offset that stands for itself and ends at a tag, or -1. */
  int plainText(int offset) {
    plain = true;
    int length = textFrom(offset);
    return plain && at + offset + length < end ? length : -1;
  }

  /** Goes to the next tag or the end. */
  void skipText(boolean mustBeBlank) {
    while (true) {
      int from = at;
      at = tagFrom(from);
      for (int each = from; mustBeBlank && each < at; each++) {
        if (buffer[each] > ' ' || buffer[each] < 0) {
          throw broken("it has text outside of its root");
        }
      }
      if (at < end || !more()) {
        return;
      }
    }
  }

  /** How long the text is that begins here; it is there whole then. */
  int text() {
    plain = true;
    return textFrom(0);
  }

  private int textFrom(int offset) {
    int next = offset;
    while (true) {
      next = tagFrom(at + next) - at;
      if (at + next < end || !more()) {
        return next - offset;
      }
    }
  }

  /** Whether the text that {@link #text} found stands for itself. */
  boolean plain() {
    return plain;
  }

  /** The next tag among the bytes that are there; notes what has to be put in place of others. */
  private int tagFrom(int from) {
    int next = from;
    while (next + Long.BYTES <= end) {
      long eight = (long) EIGHT.get(buffer, next);
      long tags = zeros(eight ^ ONES * '<');
      long others = zeros(eight ^ ONES * '&') | zeros(eight ^ ONES * '\r');
      if (tags != 0) {
        // What lies behind the tag does not count.
        plain &= (others & (tags & -tags) - 1) == 0;
        return next + (Long.numberOfTrailingZeros(tags) >>> 3);
      }
      plain &= others == 0;
      next += Long.BYTES;
    }
    while (next < end && buffer[next] != '<') {
      plain &= buffer[next] != '&' && buffer[next] != '\r';
      next++;
    }
    return next;
  }

  /** The high bit of each byte that is zero; right up to the first of them. */
  private static long zeros(long eight) {
    return eight - ONES & ~eight & HIGH_BITS;
  }

  /** The text of some bytes. */
  String string(int from, int length) {
    return new String(buffer, from, length, StandardCharsets.UTF_8);
  }

  /** The text that begins here, references and line ends put right. */
  String unescaped(int length) {
    return XmlEntities.unescaped(string(at, length));
  }

  /** Where the name ends that begins at an offset. */
  int nameEnd(int offset) {
    int next = offset;
    while (true) {
      while (at + next < end && isName(buffer[at + next])) {
        next++;
      }
      if (at + next < end) {
        return next;
      }
      ahead(next);
    }
  }

  private static boolean isName(byte b) {
    return b > '?' || b < 0 || (b > ' ' && b != '>' && b != '/' && b != '=' && b != '<');
  }

  /** Where the tag ends, behind its attributes. */
  int tagEnd(int offset) {
    byte quote = 0;
    for (int next = offset; ; next++) {
      byte b = ahead(next);
      if (b == '<') {
        throw broken("a tag is in a tag");
      }
      if (quote != 0) {
        quote = b == quote ? 0 : quote;
      } else if (b == '"' || b == '\'') {
        quote = b;
      } else if (b == '>') {
        return next;
      }
    }
  }

  /** How long the end tag of that name is that begins here. */
  int endTag(byte[] name) {
    int next = name.length + 2;
    byte last = ahead(next);
    if (!Arrays.equals(buffer, at + 2, at + next, name, 0, name.length)) {
      throw broken("a tag ends another element");
    }
    while (last == ' ' || last == '\t' || last == '\n' || last == '\r') {
      last = ahead(++next);
    }
    if (last != '>') {
      throw broken("a tag ends another element");
    }
    return next + 1;
  }

  /** How much there is up to and with the next occurrence of some bytes. */
  int find(byte[] wanted, int offset) {
    for (int next = offset; ; next++) {
      int same = 0;
      while (same < wanted.length && ahead(next + same) == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return next + same;
      }
    }
  }
}
