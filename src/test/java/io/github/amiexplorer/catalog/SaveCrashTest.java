package io.github.amiexplorer.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.amiexplorer.support.JavaProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that saves without pause, again and again: what can be opened then is one state,
 * whole, and never an older one than before. There are twice {@code crash.rounds} kills.
 */
@Timeout(600)
class SaveCrashTest {
  private static final int KILLS = 2 * Integer.getInteger("crash.rounds", 3);

  @TempDir Path folder;
  private final JavaProcess saving = new JavaProcess(SavingProcess.class);

  @Test
  void save_killedAtAnyMoment_leavesTheOldOrTheNewState() throws Exception {
    Path file = folder.resolve("a.catalog");
    Random random = new Random(KILLS);
    int newest = 0;
    int changed = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = saving.startUnheard(file.toString(), String.valueOf(newest + 1));
      // Until it saves, and then somewhere in the middle of it.
      for (int waited = 0; waited < 400 && !process.waitFor(25, TimeUnit.MILLISECONDS); waited++) {
        if (Files.exists(file) && stateOf(file) > newest) {
          break;
        }
      }
      process.waitFor(random.nextInt(40_000), TimeUnit.MICROSECONDS);
      process.destroyForcibly().waitFor();
      int state = stateOf(file);
      assertTrue(state >= newest, state + " after " + newest);
      changed += state > newest ? 1 : 0;
      newest = state;
    }
    assertTrue(changed > 0, "never saved anything");
    report(newest);
  }

  private static int stateOf(Path file) throws Exception {
    Catalog catalog = new Catalog();
    List<SavedList> lists = catalog.open(file, SavingProcess.CONNECTION);
    assertEquals(1, lists.size());
    Set<String> names =
        catalog.list(SavingProcess.SCOPE, SavingProcess.REGION).stream()
            .map(each -> String.valueOf(each.name()))
            .collect(Collectors.toSet());
    assertEquals(SavingProcess.IMAGES, lists.getFirst().images());
    assertEquals(Set.of("state-" + lists.getFirst().asOf().getEpochSecond()), names);
    return (int) lists.getFirst().asOf().getEpochSecond();
  }

  private static void report(int saves) throws Exception {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("kills", KILLS);
    report.put("saves", saves);
    report.put("broken", 0);
    Path file = Path.of("target", "crash", "save.json");
    Files.createDirectories(file.getParent());
    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), report);
  }
}
