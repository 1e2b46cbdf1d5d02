package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.Xml;
import io.github.amiexplorer.sandbox.world.SandboxZone;
import java.util.List;

/** DescribeInstanceTypeOfferings: which types a Region, or each of its zones, has. */
final class DescribeInstanceTypeOfferings implements Ec2Operation {
  private static final Filters<Offering> FILTERS =
      new Filters<Offering>()
          .one("instance-type", Offering::type)
          .one("location", Offering::location);

  private final List<InstanceType> types;

  DescribeInstanceTypeOfferings(List<InstanceType> types) {
    this.types = types;
  }

  @Override
  public void answer(Ec2Call call, Xml xml) {
    String asked = call.request().get("LocationType");
    String locationType = asked == null ? "region" : asked;
    String region = call.region().region().name();
    List<String> locations =
        switch (locationType) {
          case "region" -> List.of(region);
          case "availability-zone" ->
              call.region().zones().stream().map(SandboxZone::name).toList();
          case "availability-zone-id" ->
              call.region().zones().stream().map(SandboxZone::id).toList();
          default ->
              throw ApiError.invalid(
                  "InvalidParameterValue",
                  "The value '" + locationType + "' for locationType is not valid.");
        };
    List<Offering> all =
        types.stream()
            .filter(each -> each.isInRegion(region))
            .flatMap(
                each ->
                    locations.stream()
                        .filter(at -> isOffered(each, at, locationType, call))
                        .map(at -> new Offering(each.name(), at)))
            .toList();
    new Paging(call.request())
        .write(
            xml,
            "instanceTypeOfferingSet",
            all,
            FILTERS.of(call.request().filters()),
            each ->
                xml.value("instanceType", each.type())
                    .value("locationType", locationType)
                    .value("location", each.location()));
  }

  private static boolean isOffered(
      InstanceType type, String location, String locationType, Ec2Call call) {
    return switch (locationType) {
      case "region" -> true;
      case "availability-zone" -> type.isOfferedIn(location);
      default ->
          call.region().zones().stream()
              .filter(each -> each.id().equals(location))
              .allMatch(each -> type.isOfferedIn(each.name()));
    };
  }

  private record Offering(String type, String location) {}
}
