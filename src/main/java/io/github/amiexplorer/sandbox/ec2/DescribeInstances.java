package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.Xml;
import io.github.amiexplorer.sandbox.world.SandboxInstance;
import io.github.amiexplorer.sandbox.world.SandboxStateReason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
          .one("client-token", each -> each.options().clientToken())
          .one("iam-instance-profile.arn", SandboxInstance::instanceProfileArn)
          .one("image-id", SandboxInstance::imageId)
          .one("instance-id", SandboxInstance::id)
          .one("instance-lifecycle", each -> each.options().spot() ? "spot" : null)
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
          .one("placement-group-name", each -> each.options().placementGroup())
          .one("reservation-id", SandboxInstance::reservationId)
          .one("root-device-name", SandboxInstance::rootDeviceName)
          .one("root-device-type", each -> "ebs")
          .one("state-reason-code", each -> reason(each, SandboxStateReason::code))
          .one("subnet-id", SandboxInstance::subnetId)
          .one("usage-operation", SandboxInstance::usageOperation)
          .one("vpc-id", SandboxInstance::vpcId)
          .tagged(SandboxInstance::tags);

  private static @Nullable String reason(
      SandboxInstance instance, Function<SandboxStateReason, String> part) {
    SandboxStateReason reason = instance.stateReason();
    return reason == null ? null : part.apply(reason);
  }

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
                    .items(
                        "instancesSet",
                        reservation.getValue(),
                        each -> InstanceXml.write(xml, call, each)));
  }
}
