package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.world.SandboxImage;
import io.github.amiexplorer.sandbox.world.SandboxInstance;
import io.github.amiexplorer.sandbox.world.SandboxInstanceOptions;
import io.github.amiexplorer.sandbox.world.SandboxKmsKey;
import io.github.amiexplorer.sandbox.world.SandboxStateReason;
import io.github.amiexplorer.sandbox.world.SandboxSubnet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes instances that were checked, and lets them begin to run. */
record NewInstance(
    Ec2Call call,
    SandboxImage image,
    InstanceType type,
    LaunchNetwork network,
    List<LaunchDevices.Device> devices,
    SandboxInstanceOptions options,
    @Nullable String profile,
    Map<String, String> tags) {
  /** How long EC2 takes to start a virtual machine, about. */
  private static final Duration START = Duration.ofSeconds(12);

  SandboxInstance make(String reservation, int index, @Nullable String keyName) {
    String now = call.world().now();
    String id = call.world().newId("i-");
    List<SandboxInstance.Volume> volumes =
        devices.stream()
            .map(
                each ->
                    new SandboxInstance.Volume(
                        each.name(), call.world().newId("vol-"), now, each.delete()))
            .toList();
    SandboxInstance instance =
        new SandboxInstance(
            id,
            reservation,
            image.id(),
            type.name(),
            "pending",
            now,
            image.architecture(),
            image.platform(),
            image.platformDetails() == null ? "Linux/UNIX" : image.platformDetails(),
            image.usageOperation() == null ? "RunInstances" : image.usageOperation(),
            network.subnet().zone(),
            network.subnet().id(),
            network.subnet().vpcId(),
            address(),
            network.publicAddress() ? publicAddress(id) : null,
            keyName,
            profile,
            network.groupIds(),
            image.rootDeviceName() == null ? "/dev/xvda" : image.rootDeviceName(),
            volumes,
            Map.copyOf(tags),
            new SandboxStateReason("pending", "pending"),
            indexed(index));
    call.region().put(instance);
    occupy(-1);
    return instance;
  }

  private SandboxInstanceOptions indexed(int index) {
    return new SandboxInstanceOptions(
        options.clientToken(),
        options.userData(),
        options.httpTokens(),
        options.hopLimit(),
        options.spot(),
        options.shutdownBehavior(),
        options.apiTerminationDisabled(),
        options.hibernation(),
        options.monitoring(),
        options.tenancy(),
        options.placementGroup(),
        options.credits(),
        index);
  }

  /** The next address of the subnet that nobody has. */
  private String address() {
    String cidr = network.subnet().cidr();
    String[] parts = cidr.substring(0, cidr.indexOf('/')).split("\\.");
    int third = Integer.parseInt(parts[2]);
    for (int host = 10; ; host++) {
      String address =
          parts[0] + "." + parts[1] + "." + (third + host / 240) + "." + (4 + host % 240);
      if (call.region().instances().stream().noneMatch(each -> each.privateIp().equals(address))) {
        return address;
      }
    }
  }

  /** Of the block that is reserved for documentation (RFC 5737): it reaches nobody. */
  private static String publicAddress(String id) {
    return "198.51.100." + (1 + Math.floorMod(id.hashCode(), 250));
  }

  private void occupy(int change) {
    SandboxSubnet subnet =
        call.region().subnets().stream()
            .filter(each -> each.id().equals(network.subnet().id()))
            .findFirst()
            .orElse(network.subnet());
    call.region()
        .put(
            new SandboxSubnet(
                subnet.id(),
                subnet.vpcId(),
                subnet.zone(),
                subnet.zoneId(),
                subnet.cidr(),
                subnet.availableAddresses() + change,
                subnet.defaultForZone(),
                subnet.mapsPublicIp(),
                subnet.tags()));
  }

  /** Lets them run after a while, or end where a key of their volumes cannot be used. */
  static void start(Ec2Call call, List<SandboxInstance> instances, List<String> keys) {
    boolean unusable =
        keys.stream()
            .map(each -> KmsLookUp.find(call, each))
            .anyMatch(each -> each == null || !isEnabled(each));
    for (SandboxInstance each : instances) {
      call.world()
          .agenda()
          .after(
              START,
              () -> {
                if (unusable) {
                  InstanceStates.change(
                      call,
                      each.id(),
                      "pending",
                      "terminated",
                      new SandboxStateReason(
                          "Client.InvalidKMSKey.InvalidState",
                          "Client.InvalidKMSKey.InvalidState: The KMS key provided is in an"
                              + " incorrect state"));
                } else {
                  InstanceStates.change(call, each.id(), "pending", "running", null);
                }
              });
    }
  }

  private static boolean isEnabled(SandboxKmsKey key) {
    return key.state().equals("Enabled");
  }
}
