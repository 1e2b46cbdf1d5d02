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
    Map<String, String> tags,
    @Nullable SandboxStateReason stateReason,
    SandboxInstanceOptions options) {
  /** A volume attached to the instance; the time is ISO 8601 in UTC. */
  public record Volume(
      String deviceName, String volumeId, String attachTime, boolean deleteOnTermination) {}

  /** In another state, for a reason where there is one. */
  public SandboxInstance withState(String next, @Nullable SandboxStateReason reason) {
    return new SandboxInstance(
        id,
        reservationId,
        imageId,
        instanceType,
        next,
        launchTime,
        architecture,
        platform,
        platformDetails,
        usageOperation,
        zone,
        subnetId,
        vpcId,
        privateIp,
        publicIp,
        keyName,
        instanceProfileArn,
        securityGroupIds,
        rootDeviceName,
        volumes,
        tags,
        reason,
        options);
  }

  /** With other tags. */
  public SandboxInstance withTags(Map<String, String> changed) {
    return new SandboxInstance(
        id,
        reservationId,
        imageId,
        instanceType,
        state,
        launchTime,
        architecture,
        platform,
        platformDetails,
        usageOperation,
        zone,
        subnetId,
        vpcId,
        privateIp,
        publicIp,
        keyName,
        instanceProfileArn,
        securityGroupIds,
        rootDeviceName,
        volumes,
        Map.copyOf(changed),
        stateReason,
        options);
  }

  /** With another public address. */
  public SandboxInstance withPublicIp(@Nullable String address) {
    return new SandboxInstance(
        id,
        reservationId,
        imageId,
        instanceType,
        state,
        launchTime,
        architecture,
        platform,
        platformDetails,
        usageOperation,
        zone,
        subnetId,
        vpcId,
        privateIp,
        address,
        keyName,
        instanceProfileArn,
        securityGroupIds,
        rootDeviceName,
        volumes,
        tags,
        stateReason,
        options);
  }

  /** With other options. */
  public SandboxInstance withOptions(SandboxInstanceOptions changed) {
    return new SandboxInstance(
        id,
        reservationId,
        imageId,
        instanceType,
        state,
        launchTime,
        architecture,
        platform,
        platformDetails,
        usageOperation,
        zone,
        subnetId,
        vpcId,
        privateIp,
        publicIp,
        keyName,
        instanceProfileArn,
        securityGroupIds,
        rootDeviceName,
        volumes,
        tags,
        stateReason,
        changed);
  }

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
