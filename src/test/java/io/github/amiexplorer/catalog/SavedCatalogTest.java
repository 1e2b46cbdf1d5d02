package io.github.amiexplorer.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.support.Images;
import io.github.amiexplorer.support.PlainQuestions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedCatalogTest {
  private static final Region IRELAND = Region.of("eu-west-1");
  private static final Region SEOUL = Region.of("ap-northeast-2");
  private static final Scope OWNED = new Scope.OwnedByMe();
  private static final Scope AMAZON = new Scope.Amazon();
  private static final Instant AS_OF = Instant.parse("2026-11-23T12:00:00.123Z");
  private static final PlainQuestions QUESTIONS =
      new PlainQuestions(List.of(SortOrder.NEWEST_FIRST), AS_OF, "123456789012");
  private static final String CONNECTION = "account test";
  private static final int CORRUPTIONS = 1_000;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("a.catalog");
  }

  @Test
  void open_afterSave_givesEveryListAndFieldBack() throws IOException {
    Catalog before = filled(400);
    before.save(file, CONNECTION);
    Catalog after = new Catalog();
    assertEquals(
        Set.of(
            new SavedList("owned", IRELAND, AS_OF, 400),
            new SavedList("amazon", IRELAND, AS_OF, 3),
            new SavedList("owned", SEOUL, AS_OF, 400)),
        Set.copyOf(after.open(file, CONNECTION)));
    assertSame(before, after);
    assertEquals(Images.full(IRELAND), after.find(Images.full(IRELAND).key()));
  }

  @Test
  void open_thenListedAnew_sharesTextsWithWhatWasSaved() throws IOException {
    filled(200).save(file, CONNECTION);
    Catalog after = new Catalog();
    after.open(file, CONNECTION);
    after.begin(OWNED, SEOUL);
    after.append(OWNED, SEOUL, MixedImages.of(SEOUL, 210));
    after.complete(OWNED, SEOUL, AS_OF.plusSeconds(1));
    assertEquals(MixedImages.of(SEOUL, 210).size(), after.count(OWNED, SEOUL));
    assertEquals(1, QUESTIONS.ask(after, "image-205").rows().size());
    after.save(file, CONNECTION);
    Catalog again = new Catalog();
    again.open(file, CONNECTION);
    assertSame(after, again);
  }

  @Test
  void save_whenMostTextsHaveNoUse_leavesThemBehind() throws IOException {
    Catalog catalog = filled(2_000);
    long large = catalog.save(file, CONNECTION);
    for (Region region : List.of(IRELAND, SEOUL)) {
      catalog.begin(OWNED, region);
      catalog.append(OWNED, region, List.of(Images.full(region)));
      catalog.complete(OWNED, region, AS_OF);
    }
    long small = catalog.save(file, CONNECTION);
    assertTrue(small < large / 20, small + " of " + large);
    Catalog after = new Catalog();
    after.open(file, CONNECTION);
    assertSame(catalog, after);
  }

  @Test
  void save_whileAListingRuns_keepsTheLastCompleteList() throws IOException {
    Catalog catalog = filled(10);
    catalog.begin(OWNED, SEOUL);
    catalog.append(OWNED, SEOUL, MixedImages.of(SEOUL, 20));
    catalog.save(file, CONNECTION);
    Catalog after = new Catalog();
    after.open(file, CONNECTION);
    assertEquals(10, after.count(OWNED, SEOUL));
  }

  @Test
  void save_whenItCannotBeWritten_throwsAndTheOlderFileStays() throws IOException {
    filled(10).save(file, CONNECTION);
    byte[] whole = Files.readAllBytes(file);
    Path gone = folder.resolve("gone").resolve("a.catalog");
    assertThrows(IOException.class, () -> filled(20).save(gone, CONNECTION));
    Files.delete(file);
    Files.createDirectories(file.resolve("in the way"));
    assertThrows(IOException.class, () -> filled(20).save(file, CONNECTION));
    try (var left = Files.list(folder)) {
      assertEquals(List.of(file), left.toList());
    }
    assertTrue(whole.length > 0);
  }

  @Test
  void open_whenThereIsNoneOrAnothers_saysSo() throws IOException {
    assertThrows(NoSuchFileException.class, () -> new Catalog().open(file, CONNECTION));
    filled(10).save(file, "account other");
    assertThrows(IOException.class, () -> new Catalog().open(file, CONNECTION));
    Files.writeString(
        file, "not a catalogue, and long enough for a header of sixty-four bytes....");
    assertThrows(IOException.class, () -> new Catalog().open(file, CONNECTION));
  }

  @Test
  void open_whenDamagedAnyHow_isRefusedOrRight() throws IOException {
    Catalog catalog = filled(60);
    filled(40).save(file, CONNECTION);
    byte[] older = Files.readAllBytes(file);
    catalog.save(file, CONNECTION);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(20261124);
    int refused = 0;
    for (int round = 0; round < CORRUPTIONS; round++) {
      byte[] damaged = damaged(whole, older, round % 7, random);
      Files.write(file, damaged);
      Catalog opened = new Catalog();
      try {
        opened.open(file, CONNECTION);
      } catch (IOException noticed) {
        refused++;
        continue;
      }
      assertSame(catalog, opened);
    }
    // Some bytes between sections mean nothing, and some damage changes nothing.
    assertTrue(refused > CORRUPTIONS * 8 / 10, "refused " + refused);
  }

  private static byte[] damaged(byte[] whole, byte[] older, int how, Random random) {
    byte[] bytes = whole.clone();
    int at = random.nextInt(bytes.length);
    int size = 1 + random.nextInt(Math.min(500, bytes.length - at));
    switch (how) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> bytes = Arrays.copyOf(bytes, at);
      case 2 -> bytes = Arrays.copyOf(bytes, bytes.length + size);
      case 3 -> Arrays.fill(bytes, at, at + size, (byte) 0);
      case 4 -> {
        int other = random.nextInt(bytes.length - size);
        byte[] block = Arrays.copyOfRange(bytes, at, at + size);
        System.arraycopy(bytes, other, bytes, at, size);
        System.arraycopy(block, 0, bytes, other, size);
      }
      case 5 -> {
        int from = random.nextInt(older.length);
        int count = Math.min(older.length - from, bytes.length - from);
        System.arraycopy(older, from, bytes, from, count);
      }
      default -> {
        byte[] noise = new byte[size];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, bytes, at, size);
      }
    }
    return bytes;
  }

  private static void assertSame(Catalog expected, Catalog actual) {
    for (Scope scope : List.of(OWNED, AMAZON)) {
      for (Region region : List.of(IRELAND, SEOUL)) {
        assertEquals(
            List.copyOf(expected.list(scope, region)), List.copyOf(actual.list(scope, region)));
      }
    }
    SameAnswers answers = new SameAnswers(QUESTIONS, expected, actual);
    for (String text : List.of("", "image-1", "7", "결제", "tag:Env=prod age<900d", "-owner:me")) {
      answers.checkInOrder(text);
    }
  }

  private static Catalog filled(int count) {
    Catalog catalog = new Catalog();
    for (Region region : List.of(IRELAND, SEOUL)) {
      catalog.begin(OWNED, region);
      catalog.append(OWNED, region, MixedImages.of(region, count));
      catalog.complete(OWNED, region, AS_OF);
    }
    catalog.begin(AMAZON, IRELAND);
    catalog.append(AMAZON, IRELAND, MixedImages.of(IRELAND, 3));
    catalog.complete(AMAZON, IRELAND, AS_OF);
    assertNotNull(catalog.find(Images.full(IRELAND).key()));
    return catalog;
  }
}
