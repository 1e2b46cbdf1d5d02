package io.github.amiexplorer.operation.run;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.change.LaunchSpecification;
import io.github.amiexplorer.model.change.VolumeSpecification;
import io.github.amiexplorer.operation.launch.Goal;
import io.github.amiexplorer.operation.launch.KeyChoice;
import io.github.amiexplorer.operation.launch.LaunchPlan;
import io.github.amiexplorer.operation.launch.LaunchRequest;
import io.github.amiexplorer.operation.launch.NewGroup;
import io.github.amiexplorer.operation.plan.Plan;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Launches for tests: everything that can be chosen is chosen. */
final class LaunchPlans {
  private LaunchPlans() {}

  static LaunchSpecification choices(Image image, String type) {
    return new LaunchSpecification(
        image.id(),
        type,
        null,
        null,
        true,
        List.of(),
        List.of(
            new VolumeSpecification(
                String.valueOf(image.rootDeviceName()),
                false,
                null,
                64,
                "gp3",
                4_000,
                200,
                null,
                null,
                true),
            new VolumeSpecification(
                "/dev/sdp", false, null, 10, "gp3", null, null, true, null, true)),
        "app-node",
        null,
        true,
        2,
        false,
        "terminate",
        false,
        false,
        true,
        null,
        null,
        null,
        Map.of("Name", "launch's test", "Team", "platform"));
  }

  static Plan plan(
      LaunchSpecification choices,
      Image image,
      Goal goal,
      String name,
      Path key,
      String vpc,
      int bytes,
      String account) {
    return LaunchPlan.build(
        new LaunchRequest(
            image,
            goal,
            choices,
            new KeyChoice.Create(name, "ed25519", key.toString()),
            new NewGroup(name, "for tests", vpc, List.of(22, 443), "203.0.113.7/32"),
            bytes),
        "test",
        account,
        Instant.EPOCH);
  }
}
