package io.github.amiexplorer.cloud.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlCleanerTest {
  @Test
  void clean_whenXmlIsLegal_changesNothing() throws IOException {
    String text = "<a b='&#x41;&#10;&amp;'>\t\r\n é 한 \uD83D\uDE00 \u202E &lt; & x\u007F</a>";
    assertEquals(text, clean(text.getBytes(StandardCharsets.UTF_8), 7));
  }

  @Test
  void clean_whenCharactersAreIllegal_replacesEachAtEveryEdge() throws IOException {
    String text = "<n>a\u0001b&#x1;c&#0;d&#xFFFE;e&#xD800;f\uFFFFg&#x110000;h&#x00009;i&#99;j</n>";
    String expected = "<n>a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg\uFFFDh&#x00009;i&#99;j</n>";
    for (int chunk = 1; chunk < 30; chunk++) {
      assertEquals(expected, clean(text.getBytes(StandardCharsets.UTF_8), chunk));
    }
  }

  @Test
  void clean_whenBytesAreNoUtf8_replacesThem() throws IOException {
    byte[] bytes = {'a', (byte) 0xFF, 'b', (byte) 0xC3, 'c', (byte) 0xED, (byte) 0xA0, (byte) 0x80};
    assertEquals("a\uFFFDb\uFFFDc\uFFFD", clean(bytes, 3));
  }

  @Test
  void clean_whenSequenceBreaksOffAtTheEnd_replacesIt() throws IOException {
    assertEquals("a\uFFFD", clean(new byte[] {'a', (byte) 0xE2, (byte) 0x82}, 8));
    assertEquals("a&#x1", clean("a&#x1".getBytes(StandardCharsets.UTF_8), 8));
  }

  @Test
  void replaced_countsWhatWasReplaced() throws IOException {
    XmlCleaner cleaner = new XmlCleaner(new ByteArrayInputStream(new byte[] {1, 'a', 2}));
    cleaner.readAllBytes();
    assertEquals(2, cleaner.replaced());
  }

  @Test
  void clean_whenTextIsLongerThanItsBuffers_keepsEveryByte() throws IOException {
    String text = "한\u0002é&#x2;".repeat(20_000);
    assertEquals(
        "한\uFFFDé\uFFFD".repeat(20_000), clean(text.getBytes(StandardCharsets.UTF_8), 4096));
  }

  private static String clean(byte[] bytes, int chunk) throws IOException {
    InputStream slow =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, chunk));
          }
        };
    return new String(new XmlCleaner(slow).readAllBytes(), StandardCharsets.UTF_8);
  }
}
