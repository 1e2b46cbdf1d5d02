package io.github.amiexplorer.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.support.PlainQuestions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damage whose checksums are right: what opens answers as a catalogue of the same images would,
 * everything else is refused.
 */
@Timeout(120)
class ForgedCatalogTest {
  private static final Region IRELAND = Region.of("eu-west-1");
  private static final Region SEOUL = Region.of("ap-northeast-2");
  private static final List<Region> REGIONS = List.of(IRELAND, SEOUL);
  private static final Scope OWNED = new Scope.OwnedByMe();
  private static final Instant AS_OF = Instant.parse("2026-11-23T12:00:00Z");

  private static final PlainQuestions QUESTIONS =
      new PlainQuestions(List.of(SortOrder.NEWEST_FIRST), AS_OF, "123456789012");

  /** Every so many pairs of sections; all of them with the profile "proof". */
  private static final int EACH = Math.max(1, 64 / Integer.getInteger("proof.worlds", 8));

  private static final int BYTES = EACH == 1 ? 50 : 2;
  private static final int[] NUMBERS = {
    -1, 1, 2, 60, 0x7FFF, 0x7FFF_FFFF, 0x8000_0000, 0x7FFF_FFF8, -2
  };

  @TempDir Path folder;
  private Path file;
  private int refused;
  private int opened;

  @BeforeEach
  void save() throws IOException {
    file = folder.resolve("a.catalog");
    filled().save(file, "forged");
    openOrRefuse();
    assertEquals(1, opened);
  }

  @Test
  void open_whenSectionsChangedPlaces_isRefusedOrConsistent() throws IOException {
    List<Long> keys = List.copyOf(new ForgedFile(file).sections().keySet());
    ForgedFile whole = new ForgedFile(file);
    for (int one = 0; one < keys.size(); one++) {
      for (int other = one % EACH; other < one; other += EACH) {
        ForgedFile forged = whole.copy();
        byte[] first = forged.sections().get(keys.get(one));
        forged.sections().put(keys.get(one), forged.sections().get(keys.get(other)));
        forged.sections().put(keys.get(other), first);
        forged.write(file);
        openOrRefuse();
      }
    }
    assertTrue(refused > opened * 8, refused + " refused, opened " + opened);
  }

  @Test
  void open_whenASectionIsMissing_isRefused() throws IOException {
    ForgedFile whole = new ForgedFile(file);
    for (long key : List.copyOf(whole.sections().keySet())) {
      ForgedFile forged = whole.copy();
      forged.sections().remove(key);
      forged.write(file);
      assertThrows(IOException.class, () -> new Catalog().open(file, "forged"), "section " + key);
      forged.sections().put(key ^ 0x4000_0000, whole.sections().get(key));
      forged.write(file);
      assertThrows(IOException.class, () -> new Catalog().open(file, "forged"), "renamed " + key);
    }
  }

  @Test
  void open_whenASectionIsCutOrLonger_isRefused() throws IOException {
    ForgedFile whole = new ForgedFile(file);
    for (Map.Entry<Long, byte[]> each : whole.sections().entrySet()) {
      int size = each.getValue().length;
      for (int changed : new int[] {0, size / 2, size - 4, size - 1, size + 8}) {
        if (changed < 0 || changed == size) {
          continue;
        }
        ForgedFile forged = whole.copy();
        forged.sections().put(each.getKey(), Arrays.copyOf(each.getValue(), changed));
        forged.write(file);
        openOrRefuse();
      }
    }
    // Only what stands behind the last list in the table of contents is never looked at.
    assertTrue(opened < 10, "opened " + opened);
  }

  @Test
  void open_whenNumbersStandForNothing_isRefusedOrConsistent() throws IOException {
    ForgedFile whole = new ForgedFile(file);
    Random random = new Random(20261128);
    for (Map.Entry<Long, byte[]> each : whole.sections().entrySet()) {
      int count = each.getValue().length / Integer.BYTES;
      int before = opened;
      for (int number : count == 0 ? new int[0] : NUMBERS) {
        int at = random.nextInt(count);
        ForgedFile forged = whole.copy();
        forged.putInt(each.getKey(), at, number);
        forged.write(file);
        openOrRefuse();
      }
      if (isNumbers(each.getKey())) {
        assertTrue(opened - before <= 2, "section " + each.getKey() + " " + (opened - before));
      }
    }
  }

  /** Whether a section has numbers that point somewhere, so that hardly any other one can stand. */
  private static boolean isNumbers(long key) {
    int kind = (int) key;
    return key == CatalogSections.PLACES
        || key == CatalogSections.TEXT_OWNERS
        || key == CatalogSections.TEXT_KINDS
        || kind == CatalogSections.PAGE_STARTS
        || (kind >= CatalogSections.ROW_OWNERS && kind <= CatalogSections.OWN_AT)
        || kind >= CatalogSections.TALLY;
  }

  @Test
  void open_whenOneByteIsAnother_isRefusedOrConsistent() throws IOException {
    ForgedFile whole = new ForgedFile(file);
    Random random = new Random(20261129);
    for (Map.Entry<Long, byte[]> each : whole.sections().entrySet()) {
      for (int round = 0; round < BYTES && each.getValue().length > 0; round++) {
        ForgedFile forged = whole.copy();
        byte[] bytes = forged.sections().get(each.getKey());
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        forged.write(file);
        openOrRefuse();
      }
    }
    assertTrue(refused > 0);
  }

  /** Nothing but an IOException, or a catalogue in which everything agrees. */
  private void openOrRefuse() {
    Catalog catalog = new Catalog();
    List<SavedList> lists;
    try {
      lists = catalog.open(file, "forged");
    } catch (IOException noticed) {
      refused++;
      return;
    }
    opened++;
    try {
      SameAnswers answers = new SameAnswers(QUESTIONS, same(catalog, lists), catalog);
      for (String text : List.of("", "image-7", "결제", "tag:Env=prod", "age<900d -owner:me")) {
        answers.check(text);
      }
    } catch (UnreadableImagesException noticedLater) {
      // An image of its own bytes may say so when it is read.
      assertTrue(noticedLater.getMessage() != null);
    }
  }

  /** The images of a catalogue in another one that was never saved. */
  private static Catalog same(Catalog catalog, List<SavedList> lists) {
    Catalog same = new Catalog();
    for (SavedList each : lists) {
      if (!each.scopeKey().equals(OWNED.key())) {
        // A list of another name is another list; whoever opens the file passes over it.
        return catalog;
      }
      same.begin(OWNED, each.region());
      same.append(OWNED, each.region(), List.copyOf(catalog.list(OWNED, each.region())));
      same.complete(OWNED, each.region(), each.asOf());
    }
    return same;
  }

  private static Catalog filled() {
    Catalog catalog = new Catalog();
    for (Region region : REGIONS) {
      catalog.begin(OWNED, region);
      catalog.append(OWNED, region, MixedImages.of(region, 60));
      catalog.complete(OWNED, region, AS_OF);
    }
    return catalog;
  }
}
