package io.github.amiexplorer.catalog.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.support.Images;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was saved comes back whole or not at all. */
class CatalogFolderTest {
  private static final String CONNECTION = "sandbox 123456789012";
  private static final Region IRELAND = Region.of("eu-west-1");
  private static final Instant AS_OF = Instant.parse("2026-11-23T12:00:00.123Z");

  @TempDir Path folder;
  private CatalogFolder lists;

  @BeforeEach
  void openFolder() {
    lists = new CatalogFolder(folder);
  }

  @Test
  void fullImage_leavesNoFieldOut() throws ReflectiveOperationException {
    for (RecordComponent part : Image.class.getRecordComponents()) {
      Object value = part.getAccessor().invoke(Images.full(IRELAND));
      assertFalse(value == null || value.equals(List.of()), part.getName());
    }
  }

  @Test
  void open_afterSave_givesEveryFieldBack() {
    SavedList list = list("owned", IRELAND, Images.full(IRELAND), bare("ami-2"), bare("ami-3"));
    lists.save(CONNECTION, list);
    assertEquals(List.of(list), lists.open(CONNECTION).lists());
    assertEquals(List.of(), lists.open(CONNECTION).setAside());
  }

  @Test
  void save_whenThereIsAnOlderList_replacesItAlone() {
    lists.save(CONNECTION, list("owned", IRELAND, bare("ami-1")));
    lists.save(CONNECTION, list("amazon", IRELAND, bare("ami-2")));
    lists.save("another", list("owned", IRELAND, bare("ami-3")));
    SavedList newer = list("owned", IRELAND);
    lists.save(CONNECTION, newer);
    assertEquals(2, lists.open(CONNECTION).lists().size());
    assertTrue(lists.open(CONNECTION).lists().contains(newer));
    assertEquals("ami-3", lists.open("another").lists().getFirst().images().getFirst().id());
  }

  @Test
  void open_whenAFileIsCutAnywhere_setsItAsideAndKeepsTheOthers() throws IOException {
    Path file = savedBeside(list("amazon", Region.of("us-east-1"), bare("ami-9")));
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      assertSetAside(file, Arrays.copyOf(whole, length), "cut to " + length);
    }
    assertSetAside(file, Arrays.copyOf(whole, whole.length + 1), "one byte more");
  }

  @Test
  void open_whenAnyByteIsChanged_setsTheFileAside() throws IOException {
    Path file = savedBeside(list("amazon", Region.of("us-east-1"), bare("ami-9")));
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= (byte) (at % 2 == 0 ? 0xFF : 0x01);
      assertSetAside(file, changed, "changed at " + at);
    }
  }

  @Test
  void open_whenFileBelongsToAnotherConnection_setsItAside() throws IOException {
    Path file = savedBeside(list("amazon", Region.of("us-east-1"), bare("ami-9")));
    lists.save("another", list("owned", IRELAND, bare("ami-3")));
    byte[] foreign = Files.readAllBytes(theOnlyNew(file));
    assertSetAside(file, foreign, "foreign");
  }

  @Test
  void open_whenNothingWasSaved_isEmpty() {
    assertEquals(List.of(), lists.open(CONNECTION).lists());
    assertEquals(List.of(), new CatalogFolder(folder.resolve("none")).open(CONNECTION).lists());
  }

  @Test
  void save_whenFolderIsAFile_throwsAndNothingIsLost() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "kept");
    SavedList list = list("owned", IRELAND);
    assertThrows(UncheckedIOException.class, () -> new CatalogFolder(file).save(CONNECTION, list));
    assertEquals("kept", Files.readString(file));
  }

  @Test
  void save_whenRegionIsHostile_staysBelowItsFolder() throws IOException {
    Region region = Region.of("../../evil");
    lists.save(CONNECTION, list("owned", region));
    assertEquals(region, lists.open(CONNECTION).lists().getFirst().region());
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(1, files.filter(Files::isRegularFile).count());
    }
  }

  @Test
  void clear_forgetsEverything() {
    lists.save(CONNECTION, list("owned", IRELAND, bare("ami-1")));
    lists.clear();
    assertEquals(List.of(), lists.open(CONNECTION).lists());
    new CatalogFolder(folder.resolve("none")).clear();
  }

  @Test
  void save_whenTwoWrite_leavesOneWholeList() throws InterruptedException, ExecutionException {
    List<SavedList> written =
        IntStream.range(0, 40)
            .mapToObj(n -> list("owned", IRELAND, bare("ami-" + n), bare("ami-1" + n)))
            .toList();
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<? extends Future<?>> all =
          written.stream()
              .map(
                  list ->
                      threads.submit(
                          () -> {
                            new CatalogFolder(folder).save(CONNECTION, list);
                            CatalogFolder.Opened seen = lists.open(CONNECTION);
                            assertEquals(List.of(), seen.setAside());
                            assertTrue(written.containsAll(seen.lists()));
                          }))
              .toList();
      for (Future<?> each : all) {
        each.get();
      }
    }
    assertEquals(1, lists.open(CONNECTION).lists().size());
  }

  private Path savedBeside(SavedList other) throws IOException {
    lists.save(CONNECTION, other);
    Path known = theOnlyNew(folder);
    lists.save(CONNECTION, list("owned", IRELAND, bare("ami-1")));
    return theOnlyNew(known);
  }

  /** The saved file that is not {@code known}. */
  private Path theOnlyNew(Path known) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all =
          files.filter(Files::isRegularFile).filter(each -> !each.equals(known)).toList();
      return all.stream()
          .max((a, b) -> Boolean.compare(isOther(a, known), isOther(b, known)))
          .orElseThrow();
    }
  }

  private static boolean isOther(Path file, Path known) {
    return !file.getParent().equals(known.getParent());
  }

  private void assertSetAside(Path file, byte[] content, String how) throws IOException {
    Files.write(file, content);
    CatalogFolder.Opened opened = lists.open(CONNECTION);
    assertEquals(List.of(file.getFileName().toString()), opened.setAside(), how);
    assertEquals(1, opened.lists().size(), how);
    assertTrue(Files.exists(file.resolveSibling(file.getFileName() + ".bad")), how);
    assertFalse(Files.exists(file), how);
  }

  private static SavedList list(String scope, Region region, Image... images) {
    return new SavedList(scope, region, AS_OF, List.of(images));
  }

  private static Image bare(String id) {
    return Image.builder(IRELAND, id).name("결제").build();
  }
}
