package io.github.amiexplorer.ui.activity;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.amiexplorer.cloud.KmsKeys.EncryptionDefault;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.operation.copy.CopyFacts;
import io.github.amiexplorer.operation.copy.CopyFacts.There;
import io.github.amiexplorer.operation.copy.CopyMatrix;
import io.github.amiexplorer.operation.copy.CopyPlan;
import io.github.amiexplorer.operation.copy.CopyPreflight;
import io.github.amiexplorer.operation.copy.CopyRequest;
import io.github.amiexplorer.operation.copy.CopyRequest.Destination;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.run.Operations;
import io.github.amiexplorer.operation.script.BashScript;
import io.github.amiexplorer.support.FxTest;
import io.github.amiexplorer.support.Images;
import io.github.amiexplorer.ui.i18n.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How long it takes to build, check and show a plan of 1,000 images for 33 Regions in which 2,000
 * images are each. Prints a table and writes {@code target/bench/plan.json}; milliseconds, the best
 * and the median of the rounds after warming up.
 */
public final class PlanBench {
  private static final int IMAGES = 1_000;
  private static final int REGIONS = 33;
  private static final int OWN = 2_000;
  private static final int ROUNDS = 15;
  private static final int WARM = 5;

  private PlanBench() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    List<Image> sources = new ArrayList<>();
    for (int at = 0; at < IMAGES; at++) {
      sources.add(Images.withVolume("eu-west-1", "ami-" + at, "snap-" + at, 8 + at % 100));
    }
    List<Destination> destinations = new ArrayList<>();
    Map<Region, There> there = new HashMap<>();
    for (int at = 0; at < REGIONS; at++) {
      Region region = Region.of("region-" + at);
      destinations.add(new Destination(region, false, null));
      List<Image> own = new ArrayList<>();
      for (int image = 0; image < OWN; image++) {
        own.add(Images.withVolume(region.id(), "ami-" + at + "-" + image, "snap-x", 8));
      }
      there.put(region, new There(own, List.of(), new EncryptionDefault(true, "key"), null));
    }
    CopyFacts facts = new CopyFacts(there, Map.of(), Set.of(), Map.of(), Map.of());
    CopyRequest request =
        new CopyRequest(
            sources,
            destinations,
            "{name}-copy",
            null,
            true,
            Map.of(),
            Map.of(),
            null,
            false,
            false,
            true,
            false,
            false);
    Words words = FxTest.get(() -> new Words(Locale.ENGLISH));
    List<Double> built = new ArrayList<>();
    List<Double> shown = new ArrayList<>();
    List<Double> all = new ArrayList<>();
    int steps = 0;
    for (int round = 0; round < WARM + ROUNDS; round++) {
      long start = System.nanoTime();
      CopyMatrix matrix = CopyMatrix.of(request, facts, Instant.EPOCH);
      CopyPreflight.check(request, facts, matrix, "123456789012");
      Plan plan = CopyPlan.build(request, facts, matrix, "bench", "123456789012", Instant.EPOCH);
      BashScript.commands(plan, 60);
      long afterBuild = System.nanoTime();
      FxTest.run(
          () -> {
            StepMatrix table = new StepMatrix(Operations.preview(plan), words, step -> {});
            javafx.scene.Scene scene = new javafx.scene.Scene(table, 1400, 900);
            table.applyCss();
            table.layout();
            scene.snapshot(null);
          });
      long end = System.nanoTime();
      if (round >= WARM) {
        built.add((afterBuild - start) / 1e6);
        shown.add((end - afterBuild) / 1e6);
        all.add((end - start) / 1e6);
      }
      steps = plan.steps().size();
    }
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("steps", steps);
    report.put("buildAndCheckMillis", numbers(built));
    report.put("showMillis", numbers(shown));
    report.put("allMillis", numbers(all));
    Path file = Path.of("target", "bench", "plan.json");
    Files.createDirectories(file.getParent());
    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), report);
    System.out.printf("%,d steps%n", steps);
    report.forEach((name, value) -> System.out.printf("%-22s %s%n", name, value));
    System.exit(0);
  }

  private static Map<String, Object> numbers(List<Double> millis) {
    List<Double> sorted = millis.stream().sorted().toList();
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("best", Math.round(sorted.getFirst() * 10) / 10.0);
    numbers.put("median", Math.round(sorted.get(sorted.size() / 2) * 10) / 10.0);
    numbers.put("worst", Math.round(sorted.getLast() * 10) / 10.0);
    return numbers;
  }
}
