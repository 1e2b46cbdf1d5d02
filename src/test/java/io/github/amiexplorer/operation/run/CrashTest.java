package io.github.amiexplorer.operation.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ConnectionChoice.Kind;
import io.github.amiexplorer.cloud.aws.AwsConnector;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.sandbox.SandboxOptions;
import io.github.amiexplorer.sandbox.SandboxServer;
import io.github.amiexplorer.support.JavaProcess;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that copies, again and again, and counts what is there in the end. The number of
 * kills is the system property {@code crash.rounds}; the profile {@code crash} makes it 50.
 */
@Timeout(1500)
class CrashTest {
  private static final int ROUNDS = Integer.getInteger("crash.rounds", 3);
  private static final boolean ALL = ROUNDS > 10;
  private static final int IMAGES = ALL ? 5 : 2;
  private static final int REGIONS = ALL ? 33 : 6;

  @TempDir Path folder;

  @Test
  void copy_killedAtAnyMoment_isThereOnceInEachRegion() throws Exception {
    Random random = new Random(ROUNDS);
    SandboxOptions options = SandboxOptions.defaults().withImagesPerRegion(5).withSpeed(20);
    try (SandboxServer server = SandboxServer.start(options);
        CloudSession session =
            new AwsConnector().open(new ConnectionChoice(Kind.SANDBOX, null, server.url()))) {
      server.faults().set(List.of("*@*=latency:60", "*@*=reset:0.05", "*@*=truncate:0.03"));
      int kills = 0;
      int plans = 0;
      while (kills < ROUNDS) {
        plans++;
        Path journals = folder.resolve("plan" + plans);
        boolean over = false;
        while (!over && kills < ROUNDS) {
          Process process = start(server.url(), journals, "crash" + plans);
          over = process.waitFor(700 + random.nextInt(3_500), TimeUnit.MILLISECONDS);
          if (!over) {
            process.destroyForcibly().waitFor();
            kills++;
          } else {
            assertEquals(0, process.exitValue());
          }
        }
        assertEquals(0, start(server.url(), journals, "crash" + plans).waitFor());
      }
      server.faults().set(List.of());
      count(session, kills, plans);
    }
  }

  private static Process start(URI endpoint, Path journals, String mark) throws Exception {
    return new JavaProcess(CopyProcess.class)
        .startUnheard(
            endpoint.toString(),
            journals.toString(),
            mark,
            String.valueOf(IMAGES),
            String.valueOf(REGIONS));
  }

  private static void count(CloudSession session, int kills, int plans) throws Exception {
    int cells = 0;
    int missing = 0;
    int twice = 0;
    List<Image> sources = CopyPlans.sources(session, IMAGES);
    for (Region region : CopyPlans.others(session, REGIONS)) {
      Map<String, Integer> names = new HashMap<>();
      Map<String, Integer> bySource = new HashMap<>();
      for (Image each : CopyPlans.own(session, region)) {
        if (each.nameOrId().startsWith("crash")) {
          names.merge(each.nameOrId(), 1, Integer::sum);
          bySource.merge(String.valueOf(each.sourceImageId()), 1, Integer::sum);
        }
      }
      for (Image source : sources) {
        for (int plan = 1; plan <= plans; plan++) {
          int found = names.getOrDefault("crash" + plan + "-" + source.id(), 0);
          cells++;
          missing += found == 0 ? 1 : 0;
          twice += found > 1 ? 1 : 0;
        }
        twice += Math.max(0, bySource.getOrDefault(source.id(), 0) - plans);
      }
    }
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("rounds", kills);
    report.put("cells", cells);
    report.put("missing", missing);
    report.put("double", twice);
    Path file = Path.of("target", "crash", "copy.json");
    Files.createDirectories(file.getParent());
    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), report);
    assertEquals(0, missing, report.toString());
    assertEquals(0, twice, report.toString());
  }
}
