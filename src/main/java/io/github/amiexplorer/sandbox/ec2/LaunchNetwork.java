package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.world.SandboxSecurityGroup;
import io.github.amiexplorer.sandbox.world.SandboxSubnet;
import io.github.amiexplorer.sandbox.world.SandboxVpc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a launch goes: subnet, groups and whether there is a public address. */
record LaunchNetwork(SandboxSubnet subnet, List<String> groupIds, boolean publicAddress) {
  static LaunchNetwork of(Ec2Call call, ApiRequest request, InstanceType type, int count) {
    boolean withInterface = !request.members("NetworkInterface").isEmpty();
    String primary = "NetworkInterface." + firstNumber(request) + ".";
    boolean plain =
        request.get("SubnetId") != null
            || !request.list("SecurityGroupId").isEmpty()
            || !request.list("SecurityGroup").isEmpty();
    if (withInterface && plain) {
      throw ApiError.invalid(
          "InvalidParameterCombination",
          "Network interfaces and an instance-level subnet ID or security groups may not be"
              + " specified on the same request");
    }
    String subnetId = request.get(withInterface ? primary + "SubnetId" : "SubnetId");
    SandboxSubnet subnet = subnet(call, subnetId, request.get("Placement.AvailabilityZone"), type);
    if (!type.isOfferedIn(subnet.zone())) {
      throw ApiError.invalid(
          "Unsupported",
          "Your requested instance type ("
              + type.name()
              + ") is not supported in your requested Availability Zone ("
              + subnet.zone()
              + ").");
    }
    if (subnet.availableAddresses() < count) {
      throw ApiError.invalid(
          "InsufficientFreeAddressesInSubnet",
          "Not enough free addresses in subnet '" + subnet.id() + "'");
    }
    List<String> ids =
        new ArrayList<>(
            request.list(withInterface ? primary + "SecurityGroupId" : "SecurityGroupId"));
    for (String name : request.list("SecurityGroup")) {
      ids.add(named(call, name, subnet.vpcId()));
    }
    for (String id : ids) {
      SandboxSecurityGroup group = group(call, id);
      if (!group.vpcId().equals(subnet.vpcId())) {
        throw ApiError.invalid(
            "InvalidParameter",
            "Security group "
                + id
                + " and subnet "
                + subnet.id()
                + " belong to different networks.");
      }
    }
    if (ids.isEmpty()) {
      ids.add(named(call, "default", subnet.vpcId()));
    }
    String wanted = withInterface ? request.get(primary + "AssociatePublicIpAddress") : null;
    return new LaunchNetwork(
        subnet, List.copyOf(ids), wanted == null ? subnet.mapsPublicIp() : wanted.equals("true"));
  }

  private static int firstNumber(ApiRequest request) {
    return request.members("NetworkInterface").stream()
        .map(each -> each.substring("NetworkInterface.".length(), each.length() - 1))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(1);
  }

  private static SandboxSubnet subnet(
      Ec2Call call, @Nullable String id, @Nullable String zone, InstanceType type) {
    List<SandboxSubnet> all = call.region().subnets();
    if (id != null) {
      return all.stream()
          .filter(each -> each.id().equals(id))
          .findFirst()
          .orElseThrow(
              () ->
                  ApiError.invalid(
                      "InvalidSubnetID.NotFound", "The subnet ID '" + id + "' does not exist"));
    }
    Optional<SandboxVpc> vpc =
        call.region().vpcs().stream().filter(SandboxVpc::isDefault).findFirst();
    if (vpc.isEmpty()) {
      throw ApiError.invalid(
          "VPCIdNotSpecified",
          "No default VPC for this user. GroupName is only supported for EC2-Classic and default"
              + " VPC.");
    }
    return all.stream()
        .filter(each -> each.vpcId().equals(vpc.get().id()))
        .filter(each -> zone == null ? type.isOfferedIn(each.zone()) : each.zone().equals(zone))
        .findFirst()
        .orElseThrow(
            () ->
                ApiError.invalid(
                    zone == null ? "Unsupported" : "InvalidParameterValue",
                    zone == null
                        ? "The requested configuration is currently not supported. Please check the"
                            + " documentation for supported configurations."
                        : "Invalid availability zone: [" + zone + "]"));
  }

  private static SandboxSecurityGroup group(Ec2Call call, String id) {
    return call.region().securityGroups().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                ApiError.invalid(
                    id.startsWith("sg-") ? "InvalidGroup.NotFound" : "InvalidGroupId.Malformed",
                    "The security group '" + id + "' does not exist"));
  }

  private static String named(Ec2Call call, String name, String vpcId) {
    return call.region().securityGroups().stream()
        .filter(each -> each.name().equals(name) && each.vpcId().equals(vpcId))
        .map(SandboxSecurityGroup::id)
        .findFirst()
        .orElseThrow(
            () ->
                ApiError.invalid(
                    "InvalidGroup.NotFound",
                    "The security group '" + name + "' does not exist in default VPC"));
  }
}
