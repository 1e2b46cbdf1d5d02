package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiAnswer;
import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.http.Operation;
import io.github.amiexplorer.sandbox.http.Protocols;
import io.github.amiexplorer.sandbox.world.RegionWorld;
import io.github.amiexplorer.sandbox.world.World;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** EC2: finds the operation and the Region, answers a DryRun. */
public final class Ec2Service implements Operation {
  private final World world;
  private final Map<String, Ec2Operation> operations;
  private final Actions actions;

  /**
   * EC2 over a world.
   *
   * @param closed the Regions that are not opted in at the moment
   */
  public Ec2Service(World world, Supplier<Set<String>> closed) {
    this.world = world;
    List<InstanceType> types = InstanceType.load();
    operations = operations(closed, types);
    actions = new Actions(types);
  }

  private static Map<String, Ec2Operation> operations(
      Supplier<Set<String>> closed, List<InstanceType> types) {
    Map<String, Ec2Operation> all = new TreeMap<>();
    all.put("DescribeAvailabilityZones", new DescribeAvailabilityZones());
    all.put("DescribeImageAttribute", new DescribeImageAttribute());
    all.put("DescribeImages", new DescribeImages());
    all.put("DescribeInstanceAttribute", InstanceAttributes::describe);
    all.put("DescribeInstanceStatus", InstanceAttributes::status);
    all.put("DescribeInstanceTypeOfferings", new DescribeInstanceTypeOfferings(types));
    all.put("DescribeInstanceTypes", new DescribeInstanceTypes(types));
    all.put("DescribeInstances", new DescribeInstances());
    all.put("DescribeKeyPairs", new DescribeKeyPairs());
    all.put("DescribeLaunchTemplateVersions", new DescribeLaunchTemplateVersions());
    all.put("DescribeLaunchTemplates", new DescribeLaunchTemplates());
    all.put("DescribeRegions", new DescribeRegions(closed));
    all.put("DescribeSnapshotAttribute", new DescribeSnapshotAttribute());
    all.put("DescribeSnapshots", new DescribeSnapshots());
    all.put("DescribeTags", new DescribeTags());
    all.putAll(AccountSettings.operations());
    all.putAll(NetworkOperations.all());
    return all;
  }

  @Override
  public ApiAnswer answer(ApiRequest request, String requestId) {
    String action = request.action();
    Ec2Operation operation = actions.knows(action) ? actions::run : operations.get(action);
    if (operation == null) {
      throw ApiError.invalid(
          "InvalidAction", "The action " + action + " is not valid for this web service.");
    }
    RegionWorld region = world.region(request.region());
    if (region == null) {
      throw new ApiError(
          401, "AuthFailure", "AWS was not able to validate the provided access credentials");
    }
    world.agenda().settle();
    Ec2Call call = new Ec2Call(request, world, region);
    ApiAnswer answer = Protocols.ec2(action, requestId, xml -> operation.answer(call, xml));
    if (request.flag("DryRun")) {
      throw Actions.dryRun();
    }
    return answer;
  }
}
