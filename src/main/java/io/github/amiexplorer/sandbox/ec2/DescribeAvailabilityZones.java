package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.Xml;
import io.github.amiexplorer.sandbox.world.SandboxZone;
import java.util.List;
import java.util.function.Predicate;

/** DescribeAvailabilityZones. */
final class DescribeAvailabilityZones implements Ec2Operation {
  private static final Filters<SandboxZone> FILTERS =
      new Filters<SandboxZone>()
          .one("opt-in-status", _ -> "opt-in-not-required")
          .one("state", SandboxZone::state)
          .one("zone-id", SandboxZone::id)
          .one("zone-name", SandboxZone::name)
          .one("zone-type", _ -> "availability-zone");

  @Override
  public void answer(Ec2Call call, Xml xml) {
    List<SandboxZone> all = call.region().zones();
    String region = call.region().region().name();
    Predicate<SandboxZone> passes =
        FILTERS
            .of(call.request().filters())
            .and(
                ById.of(
                    call.request().list("ZoneName"),
                    all,
                    SandboxZone::name,
                    "InvalidParameterValue",
                    "availability zone"))
            .and(
                ById.of(
                    call.request().list("ZoneId"),
                    all,
                    SandboxZone::id,
                    "InvalidParameterValue",
                    "availability zone id"));
    xml.items(
        "availabilityZoneInfo",
        all.stream().filter(passes).toList(),
        zone ->
            xml.value("optInStatus", "opt-in-not-required")
                .value("regionName", region)
                .value("zoneName", zone.name())
                .value("zoneId", zone.id())
                .value("groupName", region)
                .value("networkBorderGroup", region)
                .value("zoneType", "availability-zone")
                .value("zoneState", zone.state()));
  }
}
