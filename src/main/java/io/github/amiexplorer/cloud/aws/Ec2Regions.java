package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.RegionDirectory;
import io.github.amiexplorer.model.Region;
import java.util.Comparator;
import java.util.List;
import software.amazon.awssdk.services.ec2.model.DescribeRegionsRequest;

/** {@link RegionDirectory} by DescribeRegions of the home Region. */
final class Ec2Regions implements RegionDirectory {
  private final AwsClients clients;
  private final Calls calls;

  Ec2Regions(AwsClients clients, Calls calls) {
    this.clients = clients;
    this.calls = calls;
  }

  @Override
  public List<RegionStatus> regions(CancelToken cancel) {
    Region home = clients.homeRegion();
    var request = DescribeRegionsRequest.builder().allRegions(true).build();
    return calls
        .read(home, "ec2:DescribeRegions", cancel, () -> clients.ec2(home).describeRegions(request))
        .regions()
        .stream()
        .map(
            each ->
                new RegionStatus(
                    Region.of(each.regionName()),
                    each.optInStatus() == null ? "opt-in-not-required" : each.optInStatus()))
        .sorted(Comparator.comparing(RegionStatus::region))
        .toList();
  }
}
