package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.Xml;
import io.github.amiexplorer.sandbox.world.SandboxRegion;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** DescribeRegions; Regions that a fault closes are not opted in. */
final class DescribeRegions implements Ec2Operation {
  private final Filters<SandboxRegion> filters;
  private final Supplier<Set<String>> closed;

  DescribeRegions(Supplier<Set<String>> closed) {
    this.closed = closed;
    filters =
        new Filters<SandboxRegion>()
            .one("endpoint", SandboxRegion::endpoint)
            .one("opt-in-status", this::optIn)
            .one("region-name", SandboxRegion::name);
  }

  @Override
  public void answer(Ec2Call call, Xml xml) {
    List<String> names = call.request().list("RegionName");
    boolean all = call.request().flag("AllRegions");
    for (String name : names) {
      if (call.world().regions().stream().noneMatch(each -> each.name().equals(name))) {
        throw ApiError.invalid("InvalidParameterValue", "Invalid region: " + name);
      }
    }
    Predicate<SandboxRegion> passes =
        filters
            .of(call.request().filters())
            .and(each -> names.isEmpty() || names.contains(each.name()))
            .and(each -> all || !optIn(each).equals("not-opted-in"));
    xml.items(
        "regionInfo",
        call.world().regions().stream().filter(passes).toList(),
        region ->
            xml.value("regionName", region.name())
                .value("regionEndpoint", region.endpoint())
                .value("optInStatus", optIn(region)));
  }

  private String optIn(SandboxRegion region) {
    return closed.get().contains(region.name()) ? "not-opted-in" : region.optInStatus();
  }
}
