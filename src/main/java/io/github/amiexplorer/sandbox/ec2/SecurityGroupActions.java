package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.http.Xml;
import io.github.amiexplorer.sandbox.world.SandboxSecurityGroup;
import io.github.amiexplorer.sandbox.world.SandboxSecurityGroup.Rule;
import io.github.amiexplorer.sandbox.world.SandboxVpc;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** CreateSecurityGroup, DeleteSecurityGroup and the rules for inbound traffic. */
final class SecurityGroupActions {
  private SecurityGroupActions() {}

  static Map<String, Ec2Action> all() {
    return Map.of(
        "AuthorizeSecurityGroupIngress", SecurityGroupActions::authorize,
        "CreateSecurityGroup", SecurityGroupActions::create,
        "DeleteSecurityGroup", SecurityGroupActions::delete,
        "RevokeSecurityGroupIngress", SecurityGroupActions::revoke);
  }

  private static Ec2Action.Effect create(Ec2Call call) {
    ApiRequest request = call.request();
    String name = request.required("GroupName");
    String description = request.required("GroupDescription");
    if (name.startsWith("sg-")) {
      throw ApiError.invalid(
          "InvalidParameterValue",
          "Value ("
              + name
              + ") for parameter GroupName is invalid. Group names may not be in the"
              + " format sg-*.");
    }
    if (description.length() > 255
        || !description.matches("[a-zA-Z0-9. _\\-:/()#,@\\[\\]+=&;{}!$*]*")) {
      throw ApiError.invalid(
          "InvalidParameterValue",
          "Value ("
              + description
              + ") for parameter GroupDescription is invalid. Character sets"
              + " beyond ASCII are not supported.");
    }
    String vpc = vpc(call, request.get("VpcId"));
    if (call.region().securityGroups().stream()
        .anyMatch(each -> each.name().equals(name) && each.vpcId().equals(vpc))) {
      throw ApiError.invalid(
          "InvalidGroup.Duplicate",
          "The security group '" + name + "' already exists for VPC '" + vpc + "'");
    }
    Map<String, String> tags = TagSpecifications.of(request, "security-group");
    return xml -> {
      String id = call.world().newId("sg-");
      call.region().put(new SandboxSecurityGroup(id, name, description, vpc, List.of(), tags));
      xml.value("return", true).value("groupId", id).tags(tags);
    };
  }

  private static String vpc(Ec2Call call, @Nullable String id) {
    return call.region().vpcs().stream()
        .filter(each -> id == null ? each.isDefault() : each.id().equals(id))
        .map(SandboxVpc::id)
        .findFirst()
        .orElseThrow(
            () ->
                ApiError.invalid(
                    id == null ? "VPCIdNotSpecified" : "InvalidVpcID.NotFound",
                    id == null
                        ? "No default VPC for this user."
                        : "The vpc ID '" + id + "' does not exist"));
  }

  private static Ec2Action.Effect delete(Ec2Call call) {
    SandboxSecurityGroup group = group(call);
    if (group.name().equals("default")) {
      throw ApiError.invalid(
          "CannotDelete",
          "the specified group: \""
              + group.id()
              + "\" name: \"default\" cannot be deleted by a"
              + " user");
    }
    boolean used =
        call.region().instances().stream()
            .filter(each -> !each.state().equals("terminated"))
            .anyMatch(each -> each.securityGroupIds().contains(group.id()));
    if (used) {
      throw ApiError.invalid(
          "DependencyViolation", "resource " + group.id() + " has a dependent object");
    }
    return xml -> {
      call.region().removeSecurityGroup(group.id());
      xml.value("return", true).value("groupId", group.id());
    };
  }

  private static Ec2Action.Effect authorize(Ec2Call call) {
    SandboxSecurityGroup group = group(call);
    List<Rule> rules = rules(call.request());
    for (Rule each : rules) {
      if (group.inbound().stream().anyMatch(known -> same(known, each))) {
        throw ApiError.invalid(
            "InvalidPermission.Duplicate",
            "the specified rule \"peer: "
                + each.cidr()
                + ", "
                + each.protocol().toUpperCase(java.util.Locale.ROOT)
                + ", from port: "
                + each.fromPort()
                + ", to port: "
                + each.toPort()
                + ", ALLOW\" already exists");
      }
    }
    List<Rule> all = new ArrayList<>(group.inbound());
    all.addAll(rules);
    return xml -> {
      call.region().put(with(group, all));
      xml.value("return", true)
          .items("securityGroupRuleSet", rules, each -> rule(xml, call, group, each));
    };
  }

  private static Ec2Action.Effect revoke(Ec2Call call) {
    SandboxSecurityGroup group = group(call);
    List<Rule> gone = rules(call.request());
    List<Rule> left =
        group.inbound().stream()
            .filter(known -> gone.stream().noneMatch(each -> same(known, each)))
            .toList();
    if (left.size() == group.inbound().size()) {
      throw ApiError.invalid(
          "InvalidPermission.NotFound",
          "The specified rule does not exist in this security group.");
    }
    return Ec2Action.Effect.done(() -> call.region().put(with(group, left)));
  }

  private static boolean same(Rule one, Rule other) {
    return one.protocol().equals(other.protocol())
        && one.fromPort() == other.fromPort()
        && one.toPort() == other.toPort()
        && one.cidr().equals(other.cidr());
  }

  private static SandboxSecurityGroup with(SandboxSecurityGroup group, List<Rule> rules) {
    return new SandboxSecurityGroup(
        group.id(), group.name(), group.description(), group.vpcId(), rules, group.tags());
  }

  private static SandboxSecurityGroup group(Ec2Call call) {
    String id = call.request().get("GroupId");
    String name = call.request().get("GroupName");
    if (id == null && name == null) {
      throw ApiError.invalid(
          "MissingParameter", "The request must contain the parameter groupName or groupId");
    }
    return call.region().securityGroups().stream()
        .filter(each -> id == null ? each.name().equals(name) : each.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                ApiError.invalid(
                    "InvalidGroup.NotFound",
                    "The security group '" + (id == null ? name : id) + "' does not exist"));
  }

  /** Both ways to write rules: {@code IpPermissions.n…} and the short form of one rule. */
  private static List<Rule> rules(ApiRequest request) {
    List<Rule> rules = new ArrayList<>();
    for (String member : request.members("IpPermissions")) {
      String protocol = request.required(member + "IpProtocol");
      for (String range : request.members(member + "IpRanges")) {
        rules.add(rule(request, member, protocol, request.required(range + "CidrIp"), range));
      }
      for (String range : request.members(member + "Ipv6Ranges")) {
        rules.add(rule(request, member, protocol, request.required(range + "CidrIpv6"), range));
      }
    }
    String cidr = request.get("CidrIp");
    if (cidr != null) {
      rules.add(rule(request, "", request.required("IpProtocol"), cidr, ""));
    }
    if (rules.isEmpty()) {
      throw ApiError.invalid(
          "MissingParameter",
          "Either 'ipPermissions' or 'securityGroupRuleIds' should be provided.");
    }
    return rules;
  }

  private static Rule rule(
      ApiRequest request, String member, String protocol, String cidr, String range) {
    if (!cidr.matches("[0-9.]+/[0-9]{1,2}|[0-9a-fA-F:]+/[0-9]{1,3}")) {
      throw ApiError.invalid("InvalidParameterValue", "CIDR block " + cidr + " is malformed");
    }
    String description = range.isEmpty() ? null : request.get(range + "Description");
    return new Rule(
        protocol,
        port(request.get(member + "FromPort")),
        port(request.get(member + "ToPort")),
        cidr,
        description == null ? "" : description);
  }

  private static int port(@Nullable String text) {
    if (text == null) {
      return -1;
    }
    int port = text.matches("-?[0-9]{1,6}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    if (port < -1 || port > 65_535) {
      throw ApiError.invalid(
          "InvalidParameterValue", "Invalid value '" + text + "' for portRange.");
    }
    return port;
  }

  private static void rule(Xml xml, Ec2Call call, SandboxSecurityGroup group, Rule rule) {
    xml.value("securityGroupRuleId", call.world().newId("sgr-"))
        .value("groupId", group.id())
        .value("groupOwnerId", call.account())
        .value("isEgress", false)
        .value("ipProtocol", rule.protocol())
        .value("fromPort", rule.fromPort())
        .value("toPort", rule.toPort())
        .value(rule.cidr().contains(":") ? "cidrIpv6" : "cidrIpv4", rule.cidr())
        .value("description", rule.description().isEmpty() ? null : rule.description());
  }
}
