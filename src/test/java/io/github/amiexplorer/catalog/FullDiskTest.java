package io.github.amiexplorer.catalog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.support.Images;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full after every possible number of blocks of a save. */
@Timeout(60)
class FullDiskTest {
  private static final Region SEOUL = Region.of("ap-northeast-2");
  private static final Scope OWNED = new Scope.OwnedByMe();
  private static final int BLOCK = 16;

  @TempDir Path real;

  @Test
  void save_whenTheDiskIsFullAnywhere_keepsTheOlderFileAndLeavesNothing() throws IOException {
    byte[] older = saved(catalog(1));
    byte[] newer = saved(catalog(3));
    int refused = 0;
    for (int room = 0; room <= blocks(newer) + 1; room++) {
      try (FileSystem disk = disk(blocks(older) + room)) {
        Path folder = Files.createDirectory(disk.getPath("/lists"));
        Path file = Files.write(folder.resolve("a.catalog"), older);
        if (room < blocks(newer)) {
          assertThrows(IOException.class, () -> catalog(3).save(file, "full"), "room " + room);
          assertArrayEquals(older, Files.readAllBytes(file), "room " + room);
          refused++;
        } else {
          catalog(3).save(file, "full");
          assertEquals(3, open(Files.readAllBytes(file)));
        }
        assertEquals(List.of(file), files(folder), "room " + room);
      }
    }
    assertTrue(refused > 100, "refused " + refused);
  }

  @Test
  void save_whenThereIsRoomAgain_isSaved() throws IOException {
    byte[] newer = saved(catalog(3));
    try (FileSystem disk = disk(blocks(newer) + 10)) {
      Path folder = Files.createDirectory(disk.getPath("/lists"));
      Path file = folder.resolve("a.catalog");
      Path others = Files.write(folder.resolve("others"), new byte[20 * BLOCK]);
      Catalog catalog = catalog(3);
      assertThrows(IOException.class, () -> catalog.save(file, "full"));
      assertEquals(List.of(others), files(folder));
      Files.delete(others);
      catalog.save(file, "full");
      assertEquals(3, open(Files.readAllBytes(file)));
      assertEquals(List.of(file), files(folder));
    }
  }

  private static FileSystem disk(int blocks) {
    return Jimfs.newFileSystem(
        Configuration.unix().toBuilder()
            .setBlockSize(BLOCK)
            .setMaxSize((long) blocks * BLOCK)
            .setMaxCacheSize(0)
            .build());
  }

  private static int blocks(byte[] file) {
    return (file.length + BLOCK - 1) / BLOCK;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  private byte[] saved(Catalog catalog) throws IOException {
    Path file = real.resolve("a.catalog");
    catalog.save(file, "full");
    return Files.readAllBytes(file);
  }

  /** How many images a file has. */
  private int open(byte[] bytes) throws IOException {
    Catalog catalog = new Catalog();
    catalog.open(Files.write(real.resolve("b.catalog"), bytes), "full");
    assertEquals(Images.full(SEOUL), catalog.find(Images.full(SEOUL).key()));
    return catalog.count(OWNED);
  }

  private static Catalog catalog(int count) {
    List<Image> images = new ArrayList<>();
    images.add(Images.full(SEOUL));
    for (int at = 1; at < count; at++) {
      images.add(Image.builder(SEOUL, "ami-%017x".formatted(at)).name("image " + at).build());
    }
    Catalog catalog = new Catalog();
    catalog.append(OWNED, SEOUL, images);
    catalog.complete(OWNED, SEOUL, Instant.EPOCH);
    return catalog;
  }
}
