package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.Xml;
import io.github.amiexplorer.sandbox.world.SandboxInstance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** DescribeInstances: the account's instances by reservation. */
final class DescribeInstances implements Ec2Operation {
  private static final Filters<SandboxInstance> FILTERS =
      new Filters<SandboxInstance>()
          .one("architecture", SandboxInstance::architecture)
          .one("availability-zone", SandboxInstance::zone)
          .many(
              "block-device-mapping.device-name",
              each -> each.volumes().stream().map(SandboxInstance.Volume::deviceName))
          .many(
              "block-device-mapping.volume-id",
              each -> each.volumes().stream().map(SandboxInstance.Volume::volumeId))
          .one("iam-instance-profile.arn", SandboxInstance::instanceProfileArn)
          .one("image-id", SandboxInstance::imageId)
          .one("instance-id", SandboxInstance::id)
          .one("instance-state-code", SandboxInstance::stateCode)
          .one("instance-state-name", SandboxInstance::state)
          .one("instance-type", SandboxInstance::instanceType)
          .many("instance.group-id", each -> each.securityGroupIds().stream())
          .one("ip-address", SandboxInstance::publicIp)
          .one("key-name", SandboxInstance::keyName)
          .one("launch-time", SandboxInstance::launchTime)
          .one("platform", SandboxInstance::platform)
          .one("platform-details", SandboxInstance::platformDetails)
          .one("private-ip-address", SandboxInstance::privateIp)
          .one("reservation-id", SandboxInstance::reservationId)
          .one("root-device-name", SandboxInstance::rootDeviceName)
          .one("subnet-id", SandboxInstance::subnetId)
          .one("usage-operation", SandboxInstance::usageOperation)
          .one("vpc-id", SandboxInstance::vpcId)
          .tagged(SandboxInstance::tags);

  @Override
  public void answer(Ec2Call call, Xml xml) {
    List<SandboxInstance> all = call.region().instances();
    Predicate<SandboxInstance> passes =
        FILTERS
            .of(call.request().filters())
            .and(
                ById.of(
                    call.request().list("InstanceId"),
                    all,
                    SandboxInstance::id,
                    "InvalidInstanceID.NotFound",
                    "instance ID"));
    Map<String, List<SandboxInstance>> reservations = new LinkedHashMap<>();
    all.stream()
        .filter(passes)
        .forEach(
            each ->
                reservations
                    .computeIfAbsent(each.reservationId(), _ -> new ArrayList<>())
                    .add(each));
    new Paging(call.request())
        .write(
            xml,
            "reservationSet",
            List.copyOf(reservations.entrySet()),
            _ -> true,
            reservation ->
                xml.value("reservationId", reservation.getKey())
                    .value("ownerId", call.account())
                    .items("groupSet", List.of(), _ -> {})
                    .items("instancesSet", reservation.getValue(), each -> write(xml, each)));
  }

  private static void write(Xml xml, SandboxInstance instance) {
    xml.value("instanceId", instance.id()).value("imageId", instance.imageId());
    xml.element(
        "instanceState",
        () -> xml.value("code", instance.stateCode()).value("name", instance.state()));
    xml.value("privateIpAddress", instance.privateIp())
        .value("ipAddress", instance.publicIp())
        .value("keyName", instance.keyName())
        .value("amiLaunchIndex", 0)
        .value("instanceType", instance.instanceType())
        .value("launchTime", instance.launchTime());
    xml.element(
        "placement",
        () -> xml.value("availabilityZone", instance.zone()).value("tenancy", "default"));
    xml.value("platform", instance.platform())
        .value("platformDetails", instance.platformDetails())
        .value("usageOperation", instance.usageOperation());
    xml.element("monitoring", () -> xml.value("state", "disabled"));
    xml.value("subnetId", instance.subnetId())
        .value("vpcId", instance.vpcId())
        .value("architecture", instance.architecture())
        .value("rootDeviceType", "ebs")
        .value("rootDeviceName", instance.rootDeviceName())
        .items("blockDeviceMapping", instance.volumes(), volume -> volume(xml, volume))
        .value("virtualizationType", "hvm")
        .value("hypervisor", "xen")
        .value("ebsOptimized", true)
        .value("enaSupport", true)
        .items("groupSet", instance.securityGroupIds(), id -> xml.value("groupId", id));
    String profile = instance.instanceProfileArn();
    if (profile != null) {
      xml.element("iamInstanceProfile", () -> xml.value("arn", profile));
    }
    xml.tags(instance.tags());
  }

  private static void volume(Xml xml, SandboxInstance.Volume volume) {
    xml.value("deviceName", volume.deviceName())
        .element(
            "ebs",
            () ->
                xml.value("volumeId", volume.volumeId())
                    .value("status", "attached")
                    .value("attachTime", volume.attachTime())
                    .value("deleteOnTermination", volume.deleteOnTermination()));
  }
}
