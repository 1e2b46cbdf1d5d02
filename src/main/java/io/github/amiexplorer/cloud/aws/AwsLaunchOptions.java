package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.LaunchOptions;
import io.github.amiexplorer.model.InstanceType;
import io.github.amiexplorer.model.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import software.amazon.awssdk.services.ec2.model.LocationType;

/** What EC2 and IAM offer for a launch, every listing to its last page. */
final class AwsLaunchOptions implements LaunchOptions {
  /** EC2 gives no more instance types at once. */
  private static final int TYPE_PAGE = 100;

  private static final int PAGE = 1000;
  private static final int TEMPLATE_PAGE = 200;

  private final AwsClients clients;
  private final AwsCalls calls;
  private final Region home;

  AwsLaunchOptions(AwsClients clients, AwsCalls calls, Region home) {
    this.clients = clients;
    this.calls = calls;
    this.home = home;
  }

  @Override
  public List<InstanceType> instanceTypes(Region region, CancelToken cancel) {
    List<InstanceType> found = new ArrayList<>();
    NextTokens tokens = new NextTokens(region, "ec2:DescribeInstanceTypes");
    do {
      var page =
          ask(
              region,
              "DescribeInstanceTypes",
              cancel,
              () ->
                  clients
                      .ec2(region)
                      .describeInstanceTypes(
                          request -> request.maxResults(TYPE_PAGE).nextToken(tokens.next())));
      page.instanceTypes().forEach(each -> found.add(OptionMapping.type(each)));
      tokens.take(page.nextToken());
    } while (tokens.hasNext());
    return found;
  }

  @Override
  public Map<String, Set<String>> offeredIn(Region region, CancelToken cancel) {
    Map<String, Set<String>> zones = new TreeMap<>();
    NextTokens tokens = new NextTokens(region, "ec2:DescribeInstanceTypeOfferings");
    do {
      var page =
          ask(
              region,
              "DescribeInstanceTypeOfferings",
              cancel,
              () ->
                  clients
                      .ec2(region)
                      .describeInstanceTypeOfferings(
                          request ->
                              request
                                  .locationType(LocationType.AVAILABILITY_ZONE)
                                  .maxResults(PAGE)
                                  .nextToken(tokens.next())));
      page.instanceTypeOfferings()
          .forEach(
              each ->
                  zones
                      .computeIfAbsent(each.location(), zone -> new TreeSet<>())
                      .add(each.instanceTypeAsString()));
      tokens.take(page.nextToken());
    } while (tokens.hasNext());
    return zones;
  }

  @Override
  public List<KeyPair> keyPairs(Region region, CancelToken cancel) {
    return ask(region, "DescribeKeyPairs", cancel, () -> clients.ec2(region).describeKeyPairs())
        .keyPairs()
        .stream()
        .map(each -> new KeyPair(each.keyName(), each.keyTypeAsString(), each.keyFingerprint()))
        .toList();
  }

  @Override
  public Network network(Region region, CancelToken cancel) {
    return new Network(
        vpcs(region, cancel), subnets(region, cancel), securityGroups(region, cancel));
  }

  private List<Vpc> vpcs(Region region, CancelToken cancel) {
    List<Vpc> found = new ArrayList<>();
    NextTokens tokens = new NextTokens(region, "ec2:DescribeVpcs");
    do {
      var page =
          ask(
              region,
              "DescribeVpcs",
              cancel,
              () ->
                  clients
                      .ec2(region)
                      .describeVpcs(request -> request.maxResults(PAGE).nextToken(tokens.next())));
      page.vpcs().forEach(each -> found.add(OptionMapping.vpc(each)));
      tokens.take(page.nextToken());
    } while (tokens.hasNext());
    return found;
  }

  private List<Subnet> subnets(Region region, CancelToken cancel) {
    List<Subnet> found = new ArrayList<>();
    NextTokens tokens = new NextTokens(region, "ec2:DescribeSubnets");
    do {
      var page =
          ask(
              region,
              "DescribeSubnets",
              cancel,
              () ->
                  clients
                      .ec2(region)
                      .describeSubnets(
                          request -> request.maxResults(PAGE).nextToken(tokens.next())));
      page.subnets().forEach(each -> found.add(OptionMapping.subnet(each)));
      tokens.take(page.nextToken());
    } while (tokens.hasNext());
    return found;
  }

  private List<SecurityGroup> securityGroups(Region region, CancelToken cancel) {
    List<SecurityGroup> found = new ArrayList<>();
    NextTokens tokens = new NextTokens(region, "ec2:DescribeSecurityGroups");
    do {
      var page =
          ask(
              region,
              "DescribeSecurityGroups",
              cancel,
              () ->
                  clients
                      .ec2(region)
                      .describeSecurityGroups(
                          request -> request.maxResults(PAGE).nextToken(tokens.next())));
      page.securityGroups().forEach(each -> found.add(OptionMapping.group(each)));
      tokens.take(page.nextToken());
    } while (tokens.hasNext());
    return found;
  }

  @Override
  public Map<String, String> instanceProfiles(CancelToken cancel) {
    Map<String, String> found = new LinkedHashMap<>();
    NextTokens tokens = new NextTokens(home, "iam:ListInstanceProfiles");
    do {
      var page =
          calls.call(
              home,
              "iam:ListInstanceProfiles",
              cancel,
              () ->
                  clients.iam(home).listInstanceProfiles(request -> request.marker(tokens.next())));
      page.instanceProfiles().forEach(each -> found.put(each.instanceProfileName(), each.arn()));
      tokens.take(Boolean.TRUE.equals(page.isTruncated()) ? page.marker() : null);
    } while (tokens.hasNext());
    return found;
  }

  @Override
  public List<Template> templates(Region region, CancelToken cancel) {
    List<Template> found = new ArrayList<>();
    NextTokens tokens = new NextTokens(region, "ec2:DescribeLaunchTemplates");
    do {
      var page =
          ask(
              region,
              "DescribeLaunchTemplates",
              cancel,
              () ->
                  clients
                      .ec2(region)
                      .describeLaunchTemplates(
                          request -> request.maxResults(TEMPLATE_PAGE).nextToken(tokens.next())));
      page.launchTemplates().forEach(each -> found.add(OptionMapping.template(each)));
      tokens.take(page.nextToken());
    } while (tokens.hasNext());
    return found;
  }

  private <T> T ask(Region region, String operation, CancelToken cancel, Callable<T> call) {
    return calls.call(region, "ec2:" + operation, cancel, call);
  }
}
