package io.github.amiexplorer.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogSaverTest {
  private static final Region SEOUL = Region.of("ap-northeast-2");
  private static final Scope OWNED = new Scope.OwnedByMe();
  private static final Scope AMAZON = new Scope.Amazon();
  private static final Instant AS_OF = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir Path folder;

  @Test
  void open_afterClose_hasWhatWasComplete() {
    try (CatalogSaver saver = CatalogSaver.open(folder, "a")) {
      put(saver, OWNED, AS_OF, "ami-1", "ami-2");
    }
    try (CatalogSaver saver = CatalogSaver.open(folder, "a");
        CatalogSaver other = CatalogSaver.open(folder, "b")) {
      assertEquals(2, saver.catalog().count(OWNED));
      assertEquals(2, saver.opened().getFirst().images());
      assertNull(saver.setAside());
      assertEquals(0, other.catalog().count(OWNED));
    }
  }

  @Test
  void open_whenTheFileIsDamaged_setsItAsideAndBeginsAnew() throws IOException {
    try (CatalogSaver saver = CatalogSaver.open(folder, "a")) {
      put(saver, OWNED, AS_OF, "ami-1");
    }
    Path file = only(".catalog");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    try (CatalogSaver saver = CatalogSaver.open(folder, "a")) {
      assertEquals(0, saver.catalog().count(OWNED));
      assertNotNull(saver.setAside());
      assertTrue(Files.exists(saver.setAside()));
      assertFalse(Files.exists(file));
      put(saver, OWNED, AS_OF, "ami-1");
    }
    try (CatalogSaver saver = CatalogSaver.open(folder, "a")) {
      assertEquals(1, saver.catalog().count(OWNED));
      assertNull(saver.setAside());
    }
  }

  @Test
  void close_whenAnotherInstanceSavedNewerLists_losesNothingOfBoth() {
    CatalogSaver first = CatalogSaver.open(folder, "a");
    CatalogSaver second = CatalogSaver.open(folder, "a");
    put(first, OWNED, AS_OF, "ami-1");
    put(second, AMAZON, AS_OF, "ami-2", "ami-3");
    put(second, OWNED, AS_OF.plusSeconds(60), "ami-4", "ami-5", "ami-6");
    second.close();
    first.close();
    try (CatalogSaver later = CatalogSaver.open(folder, "a")) {
      assertEquals(2, later.catalog().count(AMAZON, SEOUL));
      assertEquals(3, later.catalog().count(OWNED));
    }
  }

  @Test
  void open_removesWhatKilledProcessesAndEarlierVersionsLeft() throws IOException {
    Path old = Files.createFile(folder.resolve("saving1.tmp"));
    Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));
    Path running = Files.createFile(folder.resolve("saving2.tmp"));
    Path earlier = Files.createDirectories(folder.resolve("0123")).resolve("a.images");
    Files.createFile(earlier);
    CatalogSaver.open(folder, "a").close();
    assertFalse(Files.exists(old));
    assertTrue(Files.exists(running));
    assertFalse(Files.exists(earlier));
  }

  @Test
  void clear_forgetsEveryConnection() {
    for (String each : List.of("a", "b")) {
      try (CatalogSaver saver = CatalogSaver.open(folder, each)) {
        put(saver, OWNED, AS_OF, "ami-1");
      }
    }
    CatalogSaver.clear(folder);
    CatalogSaver.clear(folder.resolve("none"));
    try (CatalogSaver saver = CatalogSaver.open(folder, "b")) {
      assertEquals(0, saver.catalog().count(OWNED));
    }
  }

  @Test
  void open_whenTheFolderCannotBe_worksWithoutSaving() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    try (CatalogSaver saver = CatalogSaver.open(file, "a")) {
      put(saver, OWNED, AS_OF, "ami-1");
      assertEquals(1, saver.catalog().count(OWNED));
    }
    assertEquals(0, Files.size(file));
  }

  private static void put(CatalogSaver saver, Scope scope, Instant asOf, String... ids) {
    Catalog catalog = saver.catalog();
    catalog.begin(scope, SEOUL);
    catalog.append(
        scope, SEOUL, Stream.of(ids).map(id -> Image.builder(SEOUL, id).build()).toList());
    catalog.complete(scope, SEOUL, asOf);
    saver.changed();
  }

  private Path only(String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.toString().endsWith(suffix)).findFirst().orElseThrow();
    }
  }
}
