package io.github.amiexplorer.inventory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.amiexplorer.cloud.RegionDirectory.RegionStatus;
import io.github.amiexplorer.inventory.RegionProgress.Phase;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Folders that cannot be written to: everything goes on, and the user is told once. */
@Timeout(60)
class CatalogSaverTroubleTest {
  private static final Region SEOUL = Region.of("ap-northeast-2");
  private static final Scope OWNED = new Scope.OwnedByMe();

  @TempDir Path real;
  private final List<String> told = new CopyOnWriteArrayList<>();

  @Test
  void list_whereTheFolderCannotBe_worksAndTells() throws Exception {
    Path inTheWay = Files.writeString(real.resolve("file"), "not a folder");
    try (CatalogSaver saver = CatalogSaver.open(inTheWay.resolve("lists"), "a")) {
      Inventory inventory = list(saver);
      assertEquals(1, told.size(), told::toString);
      assertTrue(told.getFirst().contains("file"), told::toString);
      assertNull(inventory.setAside());
      assertEquals(2, saver.catalog().count(OWNED));
    }
    assertEquals("not a folder", Files.readString(inTheWay));
    assertEquals(1, told.size(), told::toString);
  }

  @Test
  void save_whenNothingCanBeWritten_keepsWhatWasSavedAndTellsOnce() throws Exception {
    try (CatalogSaver saver = CatalogSaver.open(real, "a")) {
      list(saver);
    }
    Path file = real.resolve(FileNames.of("a") + ".catalog");
    byte[] before = Files.readAllBytes(file);
    Path lock = real.resolve(file.getFileName() + ".lock");
    Files.delete(lock);
    // What cannot be opened for writing, whoever runs the test.
    Files.createDirectory(lock);
    try (CatalogSaver saver = CatalogSaver.open(real, "a")) {
      assertEquals(2, saver.catalog().count(OWNED));
      list(saver);
      assertEquals(List.of(), told);
    }
    assertEquals(1, told.size(), told::toString);
    assertArrayEquals(before, Files.readAllBytes(file));
    assertEquals(2, names(real).size());
  }

  @Test
  void save_whenTheDiskIsFull_tellsAndSavesOnceThereIsRoom() throws Exception {
    try (FileSystem disk =
        Jimfs.newFileSystem(
            Configuration.unix().toBuilder().setBlockSize(64).setMaxSize(10_000).build())) {
      Path folder = disk.getPath("/lists");
      Path others = Files.write(disk.getPath("/others"), new byte[9_000]);
      CatalogSaver saver = CatalogSaver.open(folder, "a");
      list(saver);
      saver.close();
      assertEquals(1, told.size(), told::toString);
      assertEquals(List.of(FileNames.of("a") + ".catalog.lock"), names(folder));
      Files.delete(others);
      try (CatalogSaver later = CatalogSaver.open(folder, "a")) {
        list(later);
      }
      assertEquals(1, told.size(), told::toString);
      Path copy = real.resolve(FileNames.of("a") + ".catalog");
      Files.copy(folder.resolve(copy.getFileName().toString()), copy);
    }
    try (CatalogSaver opened = CatalogSaver.open(real, "a")) {
      assertEquals(2, opened.catalog().count(OWNED));
      assertNull(opened.setAside());
    }
  }

  @Test
  void open_whenADamagedFileCannotBeMoved_saysWhereItIs() throws Exception {
    Path file = Files.writeString(real.resolve(FileNames.of("a") + ".catalog"), "damaged");
    Files.createDirectories(real.resolve(file.getFileName() + ".bad").resolve("in the way"));
    try (CatalogSaver saver = CatalogSaver.open(real, "a")) {
      assertEquals(file, saver.setAside());
    }
  }

  private Inventory list(CatalogSaver saver) throws InterruptedException {
    FakeSession session = new FakeSession(List.of(new RegionStatus(SEOUL, "opted-in")));
    Inventory inventory = new Inventory(session, saver.catalog(), Clock.systemUTC(), saver);
    inventory.onNotSaved(told::add);
    inventory.refresh(OWNED, List.of());
    Await.until(inventory, Await.all(Phase.DONE, 1));
    return inventory;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(each -> each.getFileName().toString()).toList();
    }
  }
}
