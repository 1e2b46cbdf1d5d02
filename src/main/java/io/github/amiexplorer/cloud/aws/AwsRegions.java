package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.RegionDirectory;
import io.github.amiexplorer.model.Region;
import java.util.Comparator;
import java.util.List;
import software.amazon.awssdk.services.ec2.model.DescribeRegionsResponse;

/** The Regions by EC2's {@code DescribeRegions}, asked in the home Region. */
final class AwsRegions implements RegionDirectory {
  private final AwsClients clients;
  private final AwsCalls calls;
  private final Region home;

  AwsRegions(AwsClients clients, AwsCalls calls, Region home) {
    this.clients = clients;
    this.calls = calls;
    this.home = home;
  }

  @Override
  public List<RegionStatus> regions(CancelToken cancel) {
    DescribeRegionsResponse answer =
        calls.call(
            home,
            "ec2:DescribeRegions",
            cancel,
            () -> clients.ec2(home).describeRegions(request -> request.allRegions(true)));
    return answer.regions().stream()
        .filter(each -> each.regionName() != null && !each.regionName().isBlank())
        .map(each -> new RegionStatus(Region.of(each.regionName()), status(each.optInStatus())))
        .sorted(Comparator.comparing(RegionStatus::region))
        .toList();
  }

  private static String status(String word) {
    return word == null ? "opt-in-not-required" : word;
  }
}
