package io.github.amiexplorer.cloud.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Our reading of XML beside that of a parser that knows all of it. */
@Timeout(30)
class XmlCursorTest {
  private static final int DOCUMENTS = 400;

  @Test
  void text_ofAnyDocument_isWhatAFullParserReads() throws XMLStreamException {
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      String document = new Documents(new Random(seed)).document();
      assertEquals(expected(document), read(document, seed), document);
    }
  }

  @Test
  void child_whenTheDocumentIsCutAnywhere_refuses() {
    String document =
        "<?xml version=\"1.0\"?><r of='x'><t>one &amp; \u00E9</t><!-- c --><?p i?><e/>"
            + "<e><t><![CDATA[two]]></t></e></r>";
    byte[] all = document.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < all.length; length++) {
      byte[] cut = Arrays.copyOf(all, length);
      assertRefused(() -> leaves(new XmlCursor(new ByteArrayInputStream(cut), new TextPool())));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a><b></a></b>",
        "<a></ab>",
        "<ab></a>",
        "<a/><b/>",
        "<a/>text",
        "text<a/>",
        "<a></a",
        "<a b='<'/>",
        "< a/>",
        "</a>",
        "<!DOCTYPE a><a/>",
        "<a><!DOCTYPE a></a>",
        "<a><!ENTITY x 'y'></a>",
        "<![CDATA[x]]><a/>",
        "<a>&x;</a>",
        "<a>&amp</a>",
        "<a>&#xZ;</a>",
        "<a>&#1114112;</a>",
        "<a>&#-1;</a>",
        "<a>&;</a>"
      })
  void text_whenItIsNoXml_refuses(String document) {
    assertRefused(() -> read(document, 0));
  }

  @Test
  void child_whenNestedDeeply_refusesInsteadOfOverflowing() {
    assertRefused(() -> read("<a>".repeat(100_000) + "</a>".repeat(100_000), 0));
  }

  @Test
  void text_whenHuge_refusesBeforeItIsReadWhole() {
    long[] taken = {0};
    InputStream endless =
        new InputStream() {
          private final InputStream beginning =
              new ByteArrayInputStream("<a>".getBytes(StandardCharsets.UTF_8));

          @Override
          public int read() throws IOException {
            int b = beginning.read();
            taken[0]++;
            return b < 0 ? 'x' : b;
          }
        };
    assertRefused(() -> leaves(new XmlCursor(endless, new TextPool())));
    assertEquals(XmlBytes.LONGEST, taken[0], XmlBytes.LONGEST / 10.0);
  }

  @Test
  void child_whenTextThatNobodyAsksForIsHuge_passesItBy() {
    String document = "<a><b>" + "x".repeat(3 << 20) + "</b><c>y</c></a>";
    XmlCursor xml =
        new XmlCursor(
            new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), new TextPool());
    xml.child(0);
    xml.child(1);
    xml.child(1);
    assertEquals("c", xml.name());
    assertEquals("y", xml.text());
  }

  private static void assertRefused(Executable reading) {
    SdkClientException refused = assertThrows(SdkClientException.class, reading);
    assertInstanceOf(NotAnAnswerException.class, refused.getCause());
  }

  /** The texts of all elements that have no elements in them, with the names on their way. */
  private static List<String> read(String document, int seed) {
    return leaves(
        new XmlCursor(
            new Dripping(document.getBytes(StandardCharsets.UTF_8), new Random(seed)),
            new TextPool()));
  }

  /** Elements called {@code t…} have texts, all others have elements. */
  private static List<String> leaves(XmlCursor xml) {
    List<String> leaves = new ArrayList<>();
    xml.child(0);
    walk(xml, xml.name(), leaves);
    xml.child(0);
    return leaves;
  }

  private static void walk(XmlCursor xml, String path, List<String> leaves) {
    int here = xml.depth();
    if (xml.name().startsWith("t") || xml.name().equals("a")) {
      leaves.add(path + "=" + (leaves.size() % 2 == 0 ? xml.text() : xml.shared()));
      return;
    }
    while (xml.child(here)) {
      walk(xml, path + "/" + xml.name(), leaves);
    }
  }

  private static List<String> expected(String document) throws XMLStreamException {
    XMLStreamReader xml =
        new InputFactoryImpl()
            .createXMLStreamReader(
                new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "UTF-8");
    List<String> leaves = new ArrayList<>();
    Deque<String> path = new ArrayDeque<>();
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          path.addLast(xml.getLocalName());
          text.setLength(0);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          if (path.getLast().startsWith("t")) {
            leaves.add(String.join("/", path) + "=" + text);
          }
          path.removeLast();
        }
        default -> {}
      }
    }
    return leaves;
  }

  /** Makes documents with everything that XML allows between tags. */
  private record Documents(Random random) {
    private static final List<String> PIECES =
        List.of(
            "plain",
            " ",
            "a longer text with more than sixteen bytes",
            "\r\n",
            "\r",
            "&amp;",
            "&lt;&gt;",
            "&quot;&apos;",
            "&#65;",
            "&#x1F600;",
            "\uD83D\uDE00",
            "\u00E9\uD55C\uAE00",
            "<![CDATA[<raw> & ]] > text]]>",
            "<!-- a <comment> -->",
            "<?an instruction?>",
            ">",
            "'\"");

    String document() {
      StringBuilder out = new StringBuilder();
      out.append(random.nextBoolean() ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" : "");
      out.append(random.nextBoolean() ? "<!-- first -->" : "");
      element(out, 0);
      return out.append(random.nextBoolean() ? "\n<!-- last -->\n" : "").toString();
    }

    private void element(StringBuilder out, int depth) {
      boolean text = depth > 0 && random.nextInt(3) > 0;
      String prefix = depth == 0 || random.nextInt(4) > 0 ? "" : "p:";
      String name = prefix + (text ? "t" : "e") + random.nextInt(5);
      out.append('<').append(name);
      if (depth == 0) {
        out.append(" xmlns=\"http://one/\" xmlns:p='http://two/'");
      } else if (random.nextInt(5) == 0) {
        out.append("  of = '>' ");
      }
      if (random.nextInt(6) == 0) {
        out.append("/>");
        return;
      }
      out.append('>');
      for (int left = random.nextInt(5); left > 0; left--) {
        if (text) {
          out.append(PIECES.get(random.nextInt(PIECES.size())));
        } else {
          out.append(random.nextInt(4) == 0 ? "\n  " : "");
          if (depth < 6) {
            element(out, depth + 1);
          }
        }
      }
      out.append("</").append(name).append(random.nextInt(6) == 0 ? " \n>" : ">");
    }
  }
}
