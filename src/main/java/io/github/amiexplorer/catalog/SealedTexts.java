package io.github.amiexplorer.catalog;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts that have got a code until one moment, as {@link Texts} published them: any thread may
 * read them.
 *
 * @param pages the folded ones, where words are looked for
 * @param exact the bytes of the exact ones, see {@link Texts#write}
 * @param place page and offset of each code among the exact ones
 * @param owners the owner of each code, see {@link Codebook#owners}
 * @param kinds the kind of each code, see {@link Codebook#kinds}
 * @param count how many codes there are; the arrays may be longer
 */
record SealedTexts(
    TextPage[] pages,
    ByteBuffer[] exact,
    long[] place,
    int[] hashes,
    int[] owners,
    int[] kinds,
    int count) {
  static final SealedTexts EMPTY =
      new SealedTexts(
          new TextPage[0], new ByteBuffer[0], new long[0], new int[0], new int[0], new int[0], 0);

  @Nullable String name(int code) {
    return ColdRead.<@Nullable String>of(page(code), () -> at(code).text());
  }

  @Nullable String description(int code) {
    return ColdRead.<@Nullable String>of(
        page(code),
        () -> {
          ByteSource source = at(code);
          source.skipText();
          return source.text();
        });
  }

  Map<String, String> tags(int code) {
    return ColdRead.of(
        page(code),
        () -> {
          ByteSource source = at(code);
          source.skipText();
          source.skipText();
          return tags(source);
        });
  }

  ByteSource at(int code) {
    return new ByteSource(page(code), (int) place[code]);
  }

  /** The bytes that a text is among. */
  ByteBuffer page(int code) {
    return exact[(int) (place[code] >>> 32)];
  }

  static Map<String, String> tags(ByteSource source) {
    int size = (int) source.number();
    if (size == 0) {
      return Map.of();
    }
    Map<String, String> tags = new TreeMap<>();
    for (int at = 0; at < size; at++) {
      String key = source.text();
      String value = source.text();
      tags.put(key == null ? "" : key, value == null ? "" : value);
    }
    return tags;
  }
}
