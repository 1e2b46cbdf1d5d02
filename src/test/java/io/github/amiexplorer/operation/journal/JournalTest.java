package io.github.amiexplorer.operation.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.change.CopyImage;
import io.github.amiexplorer.model.change.EnableImageDeprecation;
import io.github.amiexplorer.model.change.LaunchSpecification;
import io.github.amiexplorer.model.change.ModifyLaunchPermission;
import io.github.amiexplorer.model.change.ResultReference;
import io.github.amiexplorer.model.change.RunInstances;
import io.github.amiexplorer.operation.plan.Outcome;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.plan.PlanBuilder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final Region IRELAND = Region.of("eu-west-1");

  @TempDir Path folder;

  private static Plan plan() {
    PlanBuilder builder = new PlanBuilder();
    int copy =
        builder.add(
            "web \u202e\"x\"",
            IRELAND,
            new CopyImage(
                Region.of("us-east-1"),
                "ami-1",
                "web",
                null,
                true,
                "alias/golden",
                true,
                Map.of("a", "b"),
                Map.of(),
                15));
    builder.add(
        "web",
        IRELAND,
        new ModifyLaunchPermission(
            ResultReference.of(copy),
            List.of(
                new LaunchPermission.Account("123456789012"),
                new LaunchPermission.Everyone(),
                new LaunchPermission.Organization("arn:o"),
                new LaunchPermission.OrganizationalUnit("arn:ou")),
            List.of()),
        Set.of(copy));
    builder.add("web", IRELAND, new EnableImageDeprecation(ResultReference.of(copy), NOW));
    builder.add(
        "web",
        IRELAND,
        new RunInstances(
            new LaunchSpecification(
                "ami-1",
                "t3.micro",
                null,
                null,
                true,
                List.of("sg-1"),
                List.of(),
                null,
                null,
                true,
                2,
                false,
                null,
                false,
                false,
                false,
                null,
                null,
                null,
                Map.of()),
            2));
    return builder.build(Plan.Kind.COPY, "test", "123456789012", NOW, Map.of("images", "1"));
  }

  private static List<JournalEntry> entries() {
    return List.of(
        new JournalEntry.Began(0, "token", NOW),
        new JournalEntry.Answered(0, "ami-2", List.of("snap-1"), "req", NOW),
        new JournalEntry.Ended(0, Outcome.Succeeded.of("ami-2", List.of("snap-1")), NOW),
        new JournalEntry.Ended(
            1, new Outcome.Failed(Outcome.Kind.DENIED, "Unauthorized", "no", null), NOW),
        new JournalEntry.Ended(2, new Outcome.Skipped(1), NOW),
        new JournalEntry.Steered(JournalEntry.Order.CANCEL, NOW));
  }

  @Test
  void everything_isReadBackAsItWas() throws Exception {
    Plan plan = plan();
    JournalFolder journals = new JournalFolder(folder.resolve("j"));
    try (Journal journal = journals.begin(plan)) {
      for (JournalEntry each : entries()) {
        journal.append(each);
      }
    }
    List<JournalEntry> read = journals.readAll().getFirst();
    assertEquals(new JournalEntry.Planned(plan), read.getFirst());
    assertEquals(entries(), read.subList(1, read.size()));
  }

  @Test
  void journal_cutAnywhere_keepsEveryWholeLine() throws Exception {
    Plan plan = plan();
    JournalFolder journals = new JournalFolder(folder.resolve("j"));
    Path file;
    try (Journal journal = journals.begin(plan)) {
      file = journal.file();
      for (JournalEntry each : entries()) {
        journal.append(each);
      }
    }
    byte[] whole = Files.readAllBytes(file);
    int first = indexOf(whole, 0) + 1;
    for (int length = first; length <= whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      int lines = 0;
      for (int at = first; at < length; at++) {
        lines += whole[at] == '\n' ? 1 : 0;
      }
      assertEquals(lines + 1, journals.readAll().getFirst().size(), "cut at " + length);
    }
  }

  @Test
  void open_afterGarbage_goesOnBehindTheLastGoodLine() throws Exception {
    JournalFolder journals = new JournalFolder(folder.resolve("j"));
    Plan plan = plan();
    Path file;
    try (Journal journal = journals.begin(plan)) {
      file = journal.file();
      journal.append(entries().getFirst());
    }
    Files.write(
        file, "deadbeef {\"is\":\"Be".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
    Files.write(file, new byte[] {0, 1, (byte) 0xFF}, StandardOpenOption.APPEND);
    try (Journal journal = journals.open(plan.id())) {
      assertNotNull(journal);
      assertEquals(2, journal.entries().size());
      journal.append(entries().get(1));
    }
    assertEquals(3, journals.readAll().getFirst().size());
  }

  @Test
  void open_whereItIsOpenAlready_isRefused() throws Exception {
    JournalFolder journals = new JournalFolder(folder.resolve("j"));
    Plan plan = plan();
    try (Journal journal = journals.begin(plan)) {
      assertNotNull(journal);
      assertNull(journals.open(plan.id()));
    }
  }

  @Test
  void changedByte_losesItsLineOnly() throws Exception {
    JournalFolder journals = new JournalFolder(folder.resolve("j"));
    Path file;
    try (Journal journal = journals.begin(plan())) {
      file = journal.file();
      for (JournalEntry each : entries()) {
        journal.append(each);
      }
    }
    byte[] bytes = Files.readAllBytes(file);
    bytes[indexOf(bytes, 0) + 20] ^= 1;
    Files.write(file, bytes);
    assertEquals(entries().size(), journals.readAll().getFirst().size());
    assertTrue(Files.isRegularFile(file));
  }

  private static int indexOf(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] != '\n') {
      at++;
    }
    return at;
  }
}
