package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.Xml;
import io.github.amiexplorer.sandbox.world.SandboxSecurityGroup;
import io.github.amiexplorer.sandbox.world.SandboxSubnet;
import io.github.amiexplorer.sandbox.world.SandboxVpc;
import java.util.List;
import java.util.Map;

/** DescribeVpcs, DescribeSubnets and DescribeSecurityGroups. */
final class NetworkOperations {
  private static final Filters<SandboxVpc> VPCS =
      new Filters<SandboxVpc>()
          .one("cidr", SandboxVpc::cidr)
          .one("dhcp-options-id", SandboxVpc::dhcpOptionsId)
          .one("is-default", SandboxVpc::isDefault)
          .one("state", _ -> "available")
          .one("vpc-id", SandboxVpc::id)
          .tagged(SandboxVpc::tags);
  private static final Filters<SandboxSubnet> SUBNETS =
      new Filters<SandboxSubnet>()
          .one("availability-zone", SandboxSubnet::zone)
          .one("availability-zone-id", SandboxSubnet::zoneId)
          .one("cidr-block", SandboxSubnet::cidr)
          .one("default-for-az", SandboxSubnet::defaultForZone)
          .one("map-public-ip-on-launch", SandboxSubnet::mapsPublicIp)
          .one("state", _ -> "available")
          .one("subnet-id", SandboxSubnet::id)
          .one("vpc-id", SandboxSubnet::vpcId)
          .tagged(SandboxSubnet::tags);
  private static final Filters<SandboxSecurityGroup> GROUPS =
      new Filters<SandboxSecurityGroup>()
          .one("description", SandboxSecurityGroup::description)
          .one("group-id", SandboxSecurityGroup::id)
          .one("group-name", SandboxSecurityGroup::name)
          .one("vpc-id", SandboxSecurityGroup::vpcId)
          .tagged(SandboxSecurityGroup::tags);

  private NetworkOperations() {}

  static Map<String, Ec2Operation> all() {
    return Map.of(
        "DescribeVpcs", NetworkOperations::vpcs,
        "DescribeSubnets", NetworkOperations::subnets,
        "DescribeSecurityGroups", NetworkOperations::groups);
  }

  private static void vpcs(Ec2Call call, Xml xml) {
    List<SandboxVpc> all = call.region().vpcs();
    new Paging(call.request())
        .write(
            xml,
            "vpcSet",
            all,
            VPCS.of(call.request().filters())
                .and(
                    ById.of(
                        call.request().list("VpcId"),
                        all,
                        SandboxVpc::id,
                        "InvalidVpcID.NotFound",
                        "vpc ID")),
            vpc ->
                xml.value("vpcId", vpc.id())
                    .value("ownerId", call.account())
                    .value("state", "available")
                    .value("cidrBlock", vpc.cidr())
                    .value("dhcpOptionsId", vpc.dhcpOptionsId())
                    .value("instanceTenancy", "default")
                    .value("isDefault", vpc.isDefault())
                    .tags(vpc.tags()));
  }

  private static void subnets(Ec2Call call, Xml xml) {
    List<SandboxSubnet> all = call.region().subnets();
    new Paging(call.request())
        .write(
            xml,
            "subnetSet",
            all,
            SUBNETS
                .of(call.request().filters())
                .and(
                    ById.of(
                        call.request().list("SubnetId"),
                        all,
                        SandboxSubnet::id,
                        "InvalidSubnetID.NotFound",
                        "subnet ID")),
            subnet ->
                xml.value("subnetId", subnet.id())
                    .value("ownerId", call.account())
                    .value("state", "available")
                    .value("vpcId", subnet.vpcId())
                    .value("cidrBlock", subnet.cidr())
                    .value("availableIpAddressCount", subnet.availableAddresses())
                    .value("availabilityZone", subnet.zone())
                    .value("availabilityZoneId", subnet.zoneId())
                    .value("defaultForAz", subnet.defaultForZone())
                    .value("mapPublicIpOnLaunch", subnet.mapsPublicIp())
                    .tags(subnet.tags()));
  }

  private static void groups(Ec2Call call, Xml xml) {
    List<SandboxSecurityGroup> all = call.region().securityGroups();
    new Paging(call.request())
        .write(
            xml,
            "securityGroupInfo",
            all,
            GROUPS
                .of(call.request().filters())
                .and(
                    ById.of(
                        call.request().list("GroupId"),
                        all,
                        SandboxSecurityGroup::id,
                        "InvalidGroup.NotFound",
                        "security group"))
                .and(
                    ById.of(
                        call.request().list("GroupName"),
                        all,
                        SandboxSecurityGroup::name,
                        "InvalidGroup.NotFound",
                        "security group")),
            group -> group(xml, group, call.account()));
  }

  private static void group(Xml xml, SandboxSecurityGroup group, String account) {
    xml.value("groupId", group.id())
        .value("groupName", group.name())
        .value("groupDescription", group.description())
        .value("ownerId", account)
        .value("vpcId", group.vpcId())
        .items("ipPermissions", group.inbound(), rule -> rule(xml, rule))
        .items(
            "ipPermissionsEgress",
            List.of(new SandboxSecurityGroup.Rule("-1", -1, -1, "0.0.0.0/0", "")),
            rule -> rule(xml, rule))
        .tags(group.tags());
  }

  private static void rule(Xml xml, SandboxSecurityGroup.Rule rule) {
    boolean ports = !rule.protocol().equals("-1");
    xml.value("ipProtocol", rule.protocol())
        .value("fromPort", ports ? rule.fromPort() : null)
        .value("toPort", ports ? rule.toPort() : null)
        .items(
            "ipRanges",
            List.of(rule),
            each ->
                xml.value("cidrIp", each.cidr())
                    .value(
                        "description", each.description().isEmpty() ? null : each.description()));
  }
}
