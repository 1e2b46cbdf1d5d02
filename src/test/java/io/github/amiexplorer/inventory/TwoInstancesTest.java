package io.github.amiexplorer.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.support.JavaProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two processes that open, list and save on one folder at the same time, and a third that looks on:
 * each finds what it saved, nobody ever finds a broken file. There are four times {@code
 * crash.rounds} saves of each.
 */
@Timeout(600)
class TwoInstancesTest {
  private static final int ROUNDS = 4 * Integer.getInteger("crash.rounds", 3);
  private static final List<Region> OWN =
      List.of(Region.of("ap-northeast-2"), Region.of("us-east-1"));

  @TempDir Path folder;
  @TempDir Path outside;

  @Test
  void twoProcesses_atTheSameTime_loseNothingOfEitherAndLeaveNothing() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (Region each : OWN) {
      processes.add(start(each));
    }
    for (Region each : OWN) {
      while (!Files.readString(said(each)).contains("ready")) {
        Thread.sleep(10);
      }
    }
    for (Process each : processes) {
      each.getOutputStream().write('\n');
      each.getOutputStream().flush();
    }
    int looks = 0;
    while (processes.stream().anyMatch(Process::isAlive)) {
      look();
      looks++;
    }
    for (int at = 0; at < OWN.size(); at++) {
      assertEquals(0, processes.get(at).waitFor(), Files.readString(said(OWN.get(at))));
    }
    assertTrue(looks > 0, "never looked");
    try (CatalogSaver saver = CatalogSaver.open(folder, InstanceProcess.CONNECTION)) {
      InstanceProcess.check(saver);
      for (Region each : OWN) {
        assertEquals(Instant.ofEpochSecond(ROUNDS), InstanceProcess.asOf(saver, each));
      }
    }
    String name = FileNames.of(InstanceProcess.CONNECTION);
    assertEquals(Set.of(name + ".catalog", name + ".catalog.lock"), files());
  }

  @Test
  void twoSaversOfOneProcess_atTheSameTime_waitForEachOther() throws Exception {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> threads = new ArrayList<>();
    for (Region each : OWN) {
      threads.add(
          Thread.ofPlatform()
              .uncaughtExceptionHandler((thread, problem) -> failure.set(problem))
              .start(() -> saveAgainAndAgain(each)));
    }
    for (Thread each : threads) {
      each.join();
    }
    assertNull(failure.get());
    look();
    assertEquals(2, files().size());
  }

  private void saveAgainAndAgain(Region region) {
    List<String> troubles = new ArrayList<>();
    for (int round = 1; round <= 10; round++) {
      try (CatalogSaver saver = CatalogSaver.open(folder, InstanceProcess.CONNECTION)) {
        saver.onTrouble(troubles::add);
        InstanceProcess.check(saver);
        Instant before = InstanceProcess.asOf(saver, region);
        assertEquals(round == 1 ? null : Instant.ofEpochSecond(round - 1), before);
        InstanceProcess.list(saver.catalog(), region, Instant.ofEpochSecond(round));
        saver.changed();
      }
    }
    assertEquals(List.of(), troubles);
  }

  private void look() {
    try (CatalogSaver saver = CatalogSaver.open(folder, InstanceProcess.CONNECTION)) {
      assertNull(saver.setAside());
      InstanceProcess.check(saver);
    }
  }

  private Set<String> files() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.forEach(each -> names.add(each.getFileName().toString()));
    }
    return names;
  }

  private Path said(Region own) {
    return outside.resolve(own.id());
  }

  private Process start(Region own) throws IOException {
    return new JavaProcess(InstanceProcess.class)
        .startHeard(said(own), folder.toString(), own.id(), String.valueOf(ROUNDS));
  }
}
