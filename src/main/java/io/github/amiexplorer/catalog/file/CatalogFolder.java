package io.github.amiexplorer.catalog.file;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Saves and opens lists of images below one folder. A file is written aside, forced to disk and
 * moved into place, so that a reader, a second instance or a crash sees the older or the newer file
 * and never a mixture. A file that cannot be read is set aside as {@code .bad}. Thread-safe; every
 * method blocks.
 */
public final class CatalogFolder {
  private static final int MAGIC = 0x414D4931;
  private static final int VERSION = 1;
  private static final int MOST_IMAGES = 20_000_000;
  private static final String SUFFIX = ".images";

  private final Path folder;

  /** Keeps its files in {@code folder}, which is made when the first list is saved. */
  public CatalogFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * What was found on disk.
   *
   * @param lists those that could be read
   * @param setAside names of files that could not and are now called {@code .bad}
   */
  public record Opened(List<SavedList> lists, List<String> setAside) {}

  /**
   * Saves a list.
   *
   * @param connection names account and endpoint; not a secret
   * @throws UncheckedIOException where it cannot be written; what was saved before stays
   */
  public void save(String connection, SavedList list) {
    Path place = folder.resolve(hashed(connection));
    Path target = place.resolve(hashed(list.scopeKey()) + "-" + safe(list.region().id()) + SUFFIX);
    try {
      Files.createDirectories(place);
      Path aside = Files.createTempFile(place, "saving", ".tmp");
      try {
        write(aside, connection, list);
        move(aside, target);
      } finally {
        Files.deleteIfExists(aside);
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** Everything saved for {@code connection}. Never throws: unreadable files are set aside. */
  public Opened open(String connection) {
    List<SavedList> lists = new ArrayList<>();
    List<String> setAside = new ArrayList<>();
    Path place = folder.resolve(hashed(connection));
    List<Path> files;
    try (Stream<Path> all = Files.list(place)) {
      files = all.filter(each -> each.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
    } catch (IOException none) {
      return new Opened(List.of(), List.of());
    }
    for (Path file : files) {
      SavedList list = null;
      try {
        list = read(file, connection);
      } catch (IOException | RuntimeException unreadable) {
        setAside(file);
      }
      if (list == null) {
        setAside.add(file.getFileName().toString());
      } else {
        lists.add(list);
      }
    }
    return new Opened(List.copyOf(lists), List.copyOf(setAside));
  }

  /** Forgets every list of every connection. */
  public void clear() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static void write(Path file, String connection, SavedList list) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(connection);
      out.writeUTF(list.scopeKey());
      out.writeUTF(list.region().id());
      out.writeLong(list.asOf().toEpochMilli());
      out.writeInt(list.images().size());
      ImageWriter images = new ImageWriter(out);
      for (Image image : list.images()) {
        images.write(image);
      }
    }
    byte[] body = bytes.toByteArray();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)))) {
      out.writeInt(MAGIC);
      out.writeInt(VERSION);
      out.writeInt(body.length);
      out.writeLong(checksum(body));
      out.write(body);
      out.flush();
      channel.force(true);
    }
  }

  private static @Nullable SavedList read(Path file, String connection) throws IOException {
    byte[] body;
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (in.readInt() != MAGIC || in.readInt() != VERSION) {
        throw new IOException("Another kind of file");
      }
      int length = in.readInt();
      long checksum = in.readLong();
      if (length < 0 || length > Files.size(file)) {
        throw new IOException("A wrong length");
      }
      body = in.readNBytes(length);
      if (body.length != length || checksum(body) != checksum || in.read() >= 0) {
        throw new IOException("Torn or changed");
      }
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(body));
    if (!in.readUTF().equals(connection)) {
      throw new IOException("Another connection's file");
    }
    String scope = in.readUTF();
    Region region = Region.of(in.readUTF());
    Instant asOf = Instant.ofEpochMilli(in.readLong());
    int count = in.readInt();
    if (count < 0 || count > MOST_IMAGES) {
      throw new IOException("A wrong count");
    }
    ImageReader reader = new ImageReader(in, region);
    List<Image> images = new ArrayList<>();
    for (int left = count; left > 0; left--) {
      images.add(reader.read());
    }
    return new SavedList(scope, region, asOf, images);
  }

  private static long checksum(byte[] body) {
    CRC32C crc = new CRC32C();
    crc.update(body, 0, body.length);
    return crc.getValue();
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException notHere) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void setAside(Path file) {
    try {
      Files.move(
          file,
          file.resolveSibling(file.getFileName() + ".bad"),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException stays) {
      // It will be reported again next time; there is nothing safer to do.
    }
  }

  private static String safe(String region) {
    return region.matches("[a-z0-9-]{1,40}") ? region : hashed(region);
  }

  private static String hashed(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
