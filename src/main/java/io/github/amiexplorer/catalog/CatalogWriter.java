package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.file.SectionWriter;
import io.github.amiexplorer.model.Region;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the complete lists of a catalogue into sections. One use; not thread-safe. */
final class CatalogWriter {
  private final SectionWriter out;
  private final String about;

  CatalogWriter(SectionWriter out, String about) {
    this.out = out;
    this.about = about;
  }

  /** A list to be written. */
  record Entry(String scopeKey, Region region, Instant asOf, Segment segment) {}

  /** The complete lists of a state. */
  static List<Entry> entries(Snapshot snapshot, Codes codes) {
    List<Entry> entries = new ArrayList<>();
    snapshot
        .lists()
        .forEach(
            (region, lists) ->
                lists.forEach(
                    (scope, list) -> {
                      Instant asOf = list.asOf();
                      Segment whole = list.whole(codes);
                      if (asOf != null && whole != null) {
                        entries.add(new Entry(scope, region, asOf, whole));
                      }
                    }));
    return entries;
  }

  void write(List<Entry> entries, Codes codes) throws IOException {
    Renumbering numbers = Renumbering.of(entries.stream().map(Entry::segment).toList(), codes);
    Codebook book = numbers.book();
    ByteSink contents = new ByteSink();
    contents.text(about);
    contents.number(entries.size());
    for (Entry each : entries) {
      contents.text(each.scopeKey());
      contents.text(each.region().id());
      contents.eight(each.asOf().toEpochMilli());
      contents.put(each.segment().odd() ? 1 : 0);
    }
    out.put(CatalogSections.CONTENTS, contents.view());
    ByteSink owners = new ByteSink();
    for (Owner each : book.owners()) {
      owners.text(each.image().ownerId());
      owners.text(each.image().ownerAlias());
      owners.put(each.image().isPublic() ? 1 : 0);
    }
    out.put(CatalogSections.OWNERS, owners.view());
    ByteSink kinds = new ByteSink();
    for (Kind each : book.kinds()) {
      KindBytes.write(kinds, new Kind.Key(each.image(), each.candidate().system()));
    }
    out.put(CatalogSections.KINDS, kinds.view());
    texts(book.texts());
    for (int at = 0; at < entries.size(); at++) {
      segment(at, entries.get(at).segment(), numbers);
    }
  }

  private void texts(SealedTexts texts) throws IOException {
    out.put(CatalogSections.HASHES, texts.hashes(), texts.count());
    out.put(CatalogSections.PLACES, texts.place(), texts.count());
    out.put(CatalogSections.TEXT_OWNERS, texts.owners(), texts.count());
    out.put(CatalogSections.TEXT_KINDS, texts.kinds(), texts.count());
    for (int at = 0; at < texts.pages().length; at++) {
      TextPage page = texts.pages()[at];
      out.put(
          CatalogSections.of(CatalogSections.PAGE_TEXT, at),
          ByteBuffer.wrap(page.text().getBytes(StandardCharsets.ISO_8859_1)));
      out.put(
          CatalogSections.of(CatalogSections.PAGE_STARTS, at), page.starts(), page.starts().length);
    }
    for (int at = 0; at < texts.exact().length; at++) {
      out.put(CatalogSections.of(CatalogSections.EXACT, at), texts.exact()[at]);
    }
  }

  private void segment(int list, Segment segment, Renumbering numbers) throws IOException {
    int size = segment.size();
    out.put(CatalogSections.of(CatalogSections.LEADS, list), ByteBuffer.wrap(segment.leads()));
    out.put(CatalogSections.of(CatalogSections.IDS, list), segment.ids(), size);
    out.put(CatalogSections.of(CatalogSections.CREATED, list), segment.created(), size);
    ints(CatalogSections.LAUNCHED, list, segment.launched(), null);
    ints(CatalogSections.DEPRECATES, list, segment.deprecates(), null);
    ints(CatalogSections.ROW_OWNERS, list, segment.owners(), numbers.owners());
    ints(CatalogSections.ROW_KINDS, list, segment.kinds(), numbers.kinds());
    ints(CatalogSections.ROW_TEXTS, list, segment.texts(), numbers.texts());
    ints(CatalogSections.BY_ID, list, segment.byId(), null);
    ints(CatalogSections.OWN_AT, list, segment.ownAt(), null);
    out.put(CatalogSections.of(CatalogSections.OWN, list), segment.own());
    Tally tally = segment.tally();
    ints(CatalogSections.TALLY, list, tally.owners(), numbers.owners());
    ints(CatalogSections.TALLY + 1, list, tally.ownerRows(), null);
    ints(CatalogSections.TALLY + 2, list, tally.kinds(), numbers.kinds());
    ints(CatalogSections.TALLY + 3, list, tally.kindRows(), null);
  }

  private void ints(int kind, int list, int[] codes, int @Nullable [] numbers) throws IOException {
    int[] written = numbers == null ? codes : Renumbering.of(codes, numbers);
    out.put(CatalogSections.of(kind, list), written, written.length);
  }
}
