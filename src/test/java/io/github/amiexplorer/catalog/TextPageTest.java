package io.github.amiexplorer.catalog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.github.amiexplorer.catalog.TextPage.Word;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPageTest {
  private static final String[] PARTS = {
    "a", "b", "ab", "20", "2026", "-", "/", ".", " ", "_", "\n", "ubuntu", "é", "결제", "q", "0"
  };

  @ParameterizedTest
  @ValueSource(ints = {1, 63, 64, 65, 700})
  void find_withAndWithoutIndex_givesWhatContainsGives(int size) {
    Random random = new Random(size);
    List<String> texts = texts(size, random);
    for (int first : new int[] {0, 1, 63, 64, 100}) {
      TextPage scanned = page(texts, first);
      TextPage indexed = page(texts, first);
      indexed.index();
      for (int round = 0; round < 300; round++) {
        String word = word(random);
        long[] within = random.nextBoolean() ? null : random(first + size, random);
        long[] expected = naive(texts, first, word, within);
        assertArrayEquals(expected, find(scanned, first + size, word, within), word);
        assertArrayEquals(expected, find(indexed, first + size, word, within), word);
      }
    }
  }

  @Test
  void find_whatIsInEveryText_findsEveryText() {
    List<String> texts = new ArrayList<>();
    for (int at = 0; at < 1_000; at++) {
      texts.add("ami-2026-" + at + "\n");
    }
    TextPage page = page(texts, 0);
    page.index();
    for (String word : List.of("a", "am", "ami", "ami-", "2026", "-2026-")) {
      assertArrayEquals(Bits.all(1_000), find(page, 1_000, word, null), word);
    }
  }

  private static long[] find(TextPage page, int codes, String word, long[] within) {
    long[] hits = Bits.none(codes);
    page.find(Word.of(word), within, hits);
    return hits;
  }

  private static long[] naive(List<String> texts, int first, String word, long[] within) {
    long[] hits = Bits.none(first + texts.size());
    for (int at = 0; at < texts.size(); at++) {
      if (texts.get(at).contains(word) && (within == null || Bits.has(within, first + at))) {
        Bits.set(hits, first + at);
      }
    }
    return hits;
  }

  private static long[] random(int size, Random random) {
    long[] bits = Bits.none(size);
    for (int at = 0; at < size; at++) {
      if (random.nextInt(3) > 0) {
        Bits.set(bits, at);
      }
    }
    return bits;
  }

  private static List<String> texts(int size, Random random) {
    List<String> texts = new ArrayList<>();
    for (int at = 0; at < size; at++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(9); left > 0; left--) {
        text.append(PARTS[random.nextInt(random.nextInt(4) == 0 ? PARTS.length : 6)]);
      }
      texts.add(text.append('\n').toString());
    }
    return texts;
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      String part = PARTS[random.nextInt(PARTS.length)];
      word.append(part.equals("\n") ? "x" : part);
    }
    return word.toString();
  }

  private static TextPage page(List<String> texts, int first) {
    int[] starts = new int[texts.size()];
    ByteSink all = new ByteSink();
    for (int at = 0; at < starts.length; at++) {
      starts[at] = all.size();
      byte[] bytes = texts.get(at).getBytes(StandardCharsets.UTF_8);
      all.append(bytes, 0, bytes.length);
    }
    String text = new String(all.array(), 0, all.size(), StandardCharsets.ISO_8859_1);
    return new TextPage(text, first, starts);
  }
}
