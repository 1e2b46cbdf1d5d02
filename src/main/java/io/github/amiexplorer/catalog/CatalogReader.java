package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.file.SectionFile;
import io.github.amiexplorer.model.Region;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads what {@link CatalogWriter} wrote. One use. */
final class CatalogReader {
  private final SectionFile file;

  CatalogReader(SectionFile file) {
    this.file = file;
  }

  /**
   * Reads the lists, and what their numbers stand for into {@code codes}, which are empty.
   *
   * @throws IOException where the file is about something else, misses a part, or has numbers that
   *     stand for nothing
   */
  List<CatalogWriter.Entry> read(String about, Codes codes) throws IOException {
    ByteSource contents = new ByteSource(file.bytes(CatalogSections.CONTENTS), 0);
    if (!about.equals(contents.text())) {
      throw new IOException("Saved for another connection");
    }
    SealedTexts texts = textsBeside(codes);
    SavedTexts saved = SavedTexts.of(texts);
    int size = contents.count();
    List<SavedList> heads = new ArrayList<>();
    Set<Object> lists = new HashSet<>();
    boolean[] odd = new boolean[size];
    for (int at = 0; at < size; at++) {
      String scope = String.valueOf(contents.text());
      Region region = Region.of(String.valueOf(contents.text()));
      heads.add(new SavedList(scope, region, Instant.ofEpochMilli(contents.eight()), 0));
      odd[at] = contents.one() == 1;
      if (!lists.add(List.of(scope, region))) {
        throw new IOException("A list is there twice");
      }
    }
    List<CatalogWriter.Entry> entries = new ArrayList<>();
    both(
        () ->
            entries.addAll(
                inParallel(
                    size,
                    at -> {
                      SavedList head = heads.get(at);
                      Segment rows = segment(at, head.region(), odd[at]);
                      SavedRows.check(rows, texts);
                      return new CatalogWriter.Entry(
                          head.scopeKey(), head.region(), head.asOf(), rows);
                    })),
        () -> saved.check(codes.owners().all().length, codes.kinds().all().length));
    // Last: from here on, pages are indexed beside, on a thread that opening would miss.
    codes.texts().restore(texts);
    return entries;
  }

  /** Reads what numbers stand for: texts, and beside them owners and kinds into {@code codes}. */
  private SealedTexts textsBeside(Codes codes) throws IOException {
    List<SealedTexts> texts = new ArrayList<>();
    both(
        () -> kinds(codes),
        () -> {
          texts.add(texts());
          owners(codes);
        });
    codes.seal();
    return texts.getFirst();
  }

  private void owners(Codes codes) throws IOException {
    ByteBuffer bytes = file.bytes(CatalogSections.OWNERS);
    ByteSource in = new ByteSource(bytes, 0);
    int next = 0;
    while (in.at() < bytes.limit()) {
      int code = codes.owners().of(new Owner.Key(in.text(), in.text(), in.one() == 1));
      inOrder(code, next++);
    }
  }

  private void kinds(Codes codes) throws IOException {
    ByteBuffer bytes = file.bytes(CatalogSections.KINDS);
    ByteSource in = new ByteSource(bytes, 0);
    int next = 0;
    while (in.at() < bytes.limit()) {
      inOrder(codes.kinds().of(KindBytes.read(in)), next++);
    }
  }

  /** One that comes twice would shift the numbers of all that follow. */
  private static void inOrder(int code, int expected) throws IOException {
    if (code != expected) {
      throw new IOException("An owner or a kind is there twice");
    }
  }

  private SealedTexts texts() throws IOException {
    List<int[]> numbers =
        inParallel(
            3,
            at ->
                file.ints(
                    switch (at) {
                      case 0 -> CatalogSections.HASHES;
                      case 1 -> CatalogSections.TEXT_OWNERS;
                      default -> CatalogSections.TEXT_KINDS;
                    }));
    int[] hashes = numbers.get(0);
    long[] places = file.longs(CatalogSections.PLACES);
    int pages = count(CatalogSections.PAGE_TEXT);
    List<int[]> starts =
        inParallel(pages, at -> file.ints(CatalogSections.of(CatalogSections.PAGE_STARTS, at)));
    int[] firsts = new int[pages + 1];
    for (int at = 0; at < pages; at++) {
      firsts[at + 1] = firsts[at] + starts.get(at).length;
    }
    TextPage[] all =
        inParallel(pages, at -> page(at, firsts[at], starts.get(at))).toArray(TextPage[]::new);
    ByteBuffer[] exact = new ByteBuffer[count(CatalogSections.EXACT)];
    for (int at = 0; at < exact.length; at++) {
      exact[at] = file.bytes(CatalogSections.of(CatalogSections.EXACT, at));
    }
    return new SealedTexts(
        all, exact, places, hashes, numbers.get(1), numbers.get(2), hashes.length);
  }

  private int count(int kind) {
    int count = 0;
    while (file.has(CatalogSections.of(kind, count))) {
      count++;
    }
    return count;
  }

  private TextPage page(int at, int first, int[] starts) throws IOException {
    return new TextPage(
        file.text(CatalogSections.of(CatalogSections.PAGE_TEXT, at)), first, starts);
  }

  private Segment segment(int list, Region region, boolean odd) throws IOException {
    byte[] leads = file.array(CatalogSections.of(CatalogSections.LEADS, list));
    return new Segment(
        region,
        leads.length,
        leads,
        file.longs(CatalogSections.of(CatalogSections.IDS, list)),
        file.longs(CatalogSections.of(CatalogSections.CREATED, list)),
        file.ints(CatalogSections.of(CatalogSections.LAUNCHED, list)),
        file.ints(CatalogSections.of(CatalogSections.DEPRECATES, list)),
        file.ints(CatalogSections.of(CatalogSections.ROW_OWNERS, list)),
        file.ints(CatalogSections.of(CatalogSections.ROW_KINDS, list)),
        file.ints(CatalogSections.of(CatalogSections.ROW_TEXTS, list)),
        file.ints(CatalogSections.of(CatalogSections.BY_ID, list)),
        file.ints(CatalogSections.of(CatalogSections.OWN_AT, list)),
        file.bytes(CatalogSections.of(CatalogSections.OWN, list)),
        odd,
        new Tally(
            file.ints(CatalogSections.of(CatalogSections.TALLY, list)),
            file.ints(CatalogSections.of(CatalogSections.TALLY + 1, list)),
            file.ints(CatalogSections.of(CatalogSections.TALLY + 2, list)),
            file.ints(CatalogSections.of(CatalogSections.TALLY + 3, list))));
  }

  /** Work that reads. */
  @FunctionalInterface
  private interface Reading {
    void run() throws IOException;
  }

  private static void both(Reading mine, Reading other) throws IOException {
    try {
      Halves.both(unchecked(mine), unchecked(other));
    } catch (UncheckedIOException missing) {
      throw missing.getCause();
    }
  }

  private static Runnable unchecked(Reading reading) {
    return () -> {
      try {
        reading.run();
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    };
  }

  /** Reads one of several parts. */
  @FunctionalInterface
  private interface Part<T> {
    T read(int at) throws IOException;
  }

  private static <T> List<T> inParallel(int size, Part<T> part) throws IOException {
    try {
      return IntStream.range(0, size)
          .parallel()
          .mapToObj(
              at -> {
                try {
                  return part.read(at);
                } catch (IOException missing) {
                  throw new UncheckedIOException(missing);
                }
              })
          .toList();
    } catch (UncheckedIOException missing) {
      throw missing.getCause();
    }
  }
}
