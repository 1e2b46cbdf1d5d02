package io.github.amiexplorer.sandbox.world;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An instance of the own account. The state is {@code running}, {@code stopped}, {@code pending}
 * and so on.
 */
public record SandboxInstance(
    String id,
    String reservationId,
    String imageId,
    String instanceType,
    String state,
    String launchTime,
    String architecture,
    @Nullable String platform,
    String platformDetails,
    String usageOperation,
    String zone,
    String subnetId,
    String vpcId,
    String privateIp,
    @Nullable String publicIp,
    @Nullable String keyName,
    @Nullable String instanceProfileArn,
    List<String> securityGroupIds,
    String rootDeviceName,
    List<Volume> volumes,
    Map<String, String> tags) {
  /** A volume attached to the instance; the time is ISO 8601 in UTC. */
  public record Volume(
      String deviceName, String volumeId, String attachTime, boolean deleteOnTermination) {}

  /** EC2's number of the state: 0 pending, 16 running, 32 shutting-down, 48, 64, 80 stopped. */
  public int stateCode() {
    return switch (state) {
      case "pending" -> 0;
      case "running" -> 16;
      case "shutting-down" -> 32;
      case "terminated" -> 48;
      case "stopping" -> 64;
      default -> 80;
    };
  }
}
