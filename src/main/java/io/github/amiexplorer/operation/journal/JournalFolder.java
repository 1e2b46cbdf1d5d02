package io.github.amiexplorer.operation.journal;

import io.github.amiexplorer.operation.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The journals of all plans, a file each, readable by their owner only. Thread-safe; blocks on the
 * disk.
 */
public final class JournalFolder {
  private static final String ENDING = ".journal";
  private static final String USER_DATA = ".user-data";

  private final Path folder;
  private final JournalCodec codec = new JournalCodec();

  /** Journals in {@code folder}, which is made when first needed. */
  public JournalFolder(Path folder) {
    this.folder = folder;
  }

  /** Begins the journal of a plan. */
  public Journal begin(Plan plan) throws IOException {
    make();
    return Journal.begin(folder.resolve(plan.id() + ENDING), codec, plan);
  }

  /** Opens a journal to go on with; {@code null} where another process has it open. */
  public @Nullable Journal open(String planId) throws IOException {
    return Journal.open(folder.resolve(planId + ENDING), codec);
  }

  /** What is in each journal that can be read; those without a plan are left out. */
  public List<List<JournalEntry>> readAll() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(each -> each.toString().endsWith(ENDING)).sorted().toList();
    }
    List<List<JournalEntry>> journals = new ArrayList<>();
    for (Path file : files) {
      List<JournalEntry> entries = Journal.read(file, codec);
      if (!entries.isEmpty() && entries.getFirst() instanceof JournalEntry.Planned) {
        journals.add(entries);
      }
    }
    return journals;
  }

  /**
   * Keeps the user data of a plan until its launch is over, so that a killed app can finish it. It
   * may hold secrets: a file of its own that only its owner can read, never part of the journal.
   */
  public void keepUserData(String planId, String userData) throws IOException {
    make();
    PrivateFile.write(folder.resolve(planId + USER_DATA), userData);
  }

  /** What {@link #keepUserData} kept; {@code null} where there is none. */
  public @Nullable String userData(String planId) throws IOException {
    Path file = folder.resolve(planId + USER_DATA);
    return Files.exists(file) ? Files.readString(file) : null;
  }

  /** Removes what {@link #keepUserData} kept. */
  public void forgetUserData(String planId) throws IOException {
    Files.deleteIfExists(folder.resolve(planId + USER_DATA));
  }

  /** Removes the journal of a plan that is over. */
  public void delete(String planId) throws IOException {
    forgetUserData(planId);
    Files.deleteIfExists(folder.resolve(planId + ENDING));
  }

  private void make() throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Files.createDirectories(folder);
    try {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    } catch (UnsupportedOperationException noPosix) {
      // The user's own profile folder is private there already.
    }
  }
}
