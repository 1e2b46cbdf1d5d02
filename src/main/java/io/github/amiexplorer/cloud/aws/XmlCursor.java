package io.github.amiexplorer.cloud.aws;

import java.io.InputStream;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * Walks over the elements of an answer, parents before children, and never back. Elements nobody
 * asks about are passed over. Document type declarations are refused, nesting and lengths are
 * bounded. What is no XML ends in an {@link SdkClientException} caused by a {@link
 * NotAnAnswerException}. Not thread-safe.
 *
 * <p>It reads the little of XML that answers of AWS consist of where it lies, as bytes: elements,
 * texts, the predefined entities and character references, and passes comments, processing
 * instructions and attributes by. What is illegal in XML must have been taken out before, see
 * {@link XmlCleaner}. Names that only a validating parser would refuse are let through.
 */
final class XmlCursor {
  /** {@link #textLength} of an element without content. */
  static final int ABSENT = -1;

  /** {@link #textLength} of a text that does not stand for itself. */
  static final int PIECES = -2;

  private static final int DEEPEST = 64;
  private static final byte[] COMMENT = {'-', '-', '>'};
  private static final byte[] INSTRUCTION = {'?', '>'};
  private static final byte[] CHARACTERS = {']', ']', '>'};
  private static final byte[] CHARACTERS_BEGIN = {'<', '!', '[', 'C', 'D', 'A', 'T', 'A', '['};

  /** What was come upon. */
  private enum Event {
    BEGIN,
    END,
    RAW_TEXT,
    OTHER,
    DONE
  }

  private final XmlBytes bytes;
  private final TextPool pool;
  private final XmlNames names = new XmlNames();
  private final XmlNames.Name[] open = new XmlNames.Name[DEEPEST + 1];
  private int depth;
  private boolean hadRoot;
  private boolean closedAtOnce;
  private int rawFrom;
  private int rawTo;
  private long textFrom;
  private int textLength;

  /** Stands before the root element. */
  XmlCursor(InputStream in, TextPool pool) {
    bytes = new XmlBytes(in);
    this.pool = pool;
  }

  /** How deep the element is that the cursor stands in; 0 outside of the root. */
  int depth() {
    return depth;
  }

  /**
   * Goes on to the next child of the element that is {@code parent} deep; {@code false} at the end
   * of that element.
   */
  boolean child(int parent) {
    while (true) {
      if (!closedAtOnce) {
        bytes.skipText(depth == 0);
      }
      switch (next()) {
        case BEGIN -> {
          if (depth == parent + 1) {
            return true;
          }
        }
        case END -> {
          if (depth < parent) {
            return false;
          }
        }
        case DONE -> {
          return false;
        }
        case RAW_TEXT, OTHER -> {}
      }
    }
  }

  /** The local name of the element that was just entered. */
  String name() {
    return open[depth].local();
  }

  /** The text of the element that was just entered, to its end; shared with earlier equal ones. */
  String shared() {
    return text(true);
  }

  /** The text of the element that was just entered, to its end. */
  String text() {
    return text(false);
  }

  /** Where in the document the text was that was read last. */
  long textFrom() {
    return textFrom;
  }

  /** How many bytes the text had that was read last, or {@link #ABSENT} or {@link #PIECES}. */
  int textLength() {
    return textLength;
  }

  /** The bytes; only between two children may they be taken past the cursor. */
  XmlBytes bytes() {
    return bytes;
  }

  /** Whether the element that the cursor stands in may have more content. */
  boolean isOpen() {
    return !closedAtOnce;
  }

  private String text(boolean share) {
    int here = depth;
    String text = "";
    textFrom = bytes.position();
    textLength = closedAtOnce ? ABSENT : PIECES;
    for (boolean first = true; ; first = false) {
      textLength = first ? textLength : PIECES;
      if (!closedAtOnce) {
        int length = bytes.text();
        textLength = first && bytes.plain() ? length : PIECES;
        if (length > 0 && depth == here) {
          text = joined(text, bytes.plain() ? piece(length, share) : bytes.unescaped(length));
        }
        bytes.skip(length);
      }
      switch (next()) {
        case END -> {
          if (depth < here) {
            return text;
          }
        }
        case RAW_TEXT -> {
          if (depth == here) {
            text = joined(text, XmlEntities.withLineEnds(bytes.string(rawFrom, rawTo - rawFrom)));
          }
        }
        case BEGIN, OTHER, DONE -> {}
      }
    }
  }

  private String piece(int length, boolean share) {
    return share ? pool.share(bytes.array(), bytes.at(), length) : bytes.string(bytes.at(), length);
  }

  private static String joined(String text, String more) {
    return text.isEmpty() ? more : text.concat(more);
  }

  /** Takes the markup that the cursor stands before. */
  private Event next() {
    if (closedAtOnce) {
      closedAtOnce = false;
      depth--;
      return Event.END;
    }
    if (bytes.ended()) {
      if (depth > 0 || !hadRoot) {
        throw XmlBytes.broken("it ends in an element");
      }
      return Event.DONE;
    }
    return switch (bytes.ahead(1)) {
      case '/' -> end();
      case '!' -> declaration();
      case '?' -> {
        bytes.skip(bytes.find(INSTRUCTION, 2));
        yield Event.OTHER;
      }
      default -> begin();
    };
  }

  private Event begin() {
    if (depth == 0 && hadRoot) {
      throw XmlBytes.broken("it has two roots");
    }
    hadRoot = true;
    if (depth == DEEPEST) {
      throw NotAnAnswerException.wrapped("The answer is nested too deeply");
    }
    int nameEnd = bytes.nameEnd(1);
    if (nameEnd == 1) {
      throw XmlBytes.broken("a tag has no name");
    }
    open[++depth] = names.of(bytes.array(), bytes.at() + 1, nameEnd - 1);
    int tagEnd = bytes.byteAt(nameEnd) == '>' ? nameEnd : bytes.tagEnd(nameEnd);
    closedAtOnce = bytes.byteAt(tagEnd - 1) == '/';
    bytes.skip(tagEnd + 1);
    return Event.BEGIN;
  }

  private Event end() {
    if (depth == 0) {
      throw XmlBytes.broken("a tag ends nothing");
    }
    bytes.skip(bytes.endTag(open[depth].bytes()));
    depth--;
    return Event.END;
  }

  private Event declaration() {
    if (bytes.ahead(2) == '-' && bytes.ahead(3) == '-') {
      bytes.skip(bytes.find(COMMENT, 4));
      return Event.OTHER;
    }
    for (int at = 2; at < CHARACTERS_BEGIN.length; at++) {
      if (depth == 0 || bytes.ahead(at) != CHARACTERS_BEGIN[at]) {
        throw NotAnAnswerException.wrapped("The answer declares a document type");
      }
    }
    int length = bytes.find(CHARACTERS, CHARACTERS_BEGIN.length);
    rawFrom = bytes.at() + CHARACTERS_BEGIN.length;
    rawTo = bytes.at() + length - CHARACTERS.length;
    bytes.skip(length);
    return Event.RAW_TEXT;
  }
}
