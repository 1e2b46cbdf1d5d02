package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.Xml;
import io.github.amiexplorer.sandbox.world.SandboxInstance;
import io.github.amiexplorer.sandbox.world.SandboxInstanceOptions;
import io.github.amiexplorer.sandbox.world.SandboxSecurityGroup;
import io.github.amiexplorer.sandbox.world.SandboxStateReason;

/** An instance as DescribeInstances and RunInstances tell it. */
final class InstanceXml {
  private InstanceXml() {}

  static void write(Xml xml, Ec2Call call, SandboxInstance instance) {
    SandboxInstanceOptions options = instance.options();
    boolean over = instance.state().equals("terminated");
    xml.value("instanceId", instance.id()).value("imageId", instance.imageId());
    xml.element(
        "instanceState",
        () -> xml.value("code", instance.stateCode()).value("name", instance.state()));
    String address = instance.publicIp();
    String zone = call.region().region().name();
    xml.value("privateDnsName", over ? "" : dns("ip-", instance.privateIp(), zone, "internal"))
        .value(
            "dnsName", address == null || over ? "" : dns("ec2-", address, zone, "amazonaws.com"));
    SandboxStateReason reason = instance.stateReason();
    xml.value("reason", reason == null || options.clientToken() == null ? "" : reason.message())
        .value("keyName", instance.keyName())
        .value("amiLaunchIndex", options.launchIndex())
        .items("productCodes", java.util.List.of(), each -> {})
        .value("instanceType", instance.instanceType())
        .value("launchTime", instance.launchTime());
    xml.element(
        "placement",
        () ->
            xml.value("availabilityZone", instance.zone())
                .value("groupName", options.placementGroup())
                .value("tenancy", options.tenancy()));
    xml.value("platform", instance.platform())
        .value("platformDetails", instance.platformDetails())
        .value("usageOperation", instance.usageOperation());
    xml.element(
        "monitoring", () -> xml.value("state", options.monitoring() ? "enabled" : "disabled"));
    if (!over) {
      xml.value("subnetId", instance.subnetId())
          .value("vpcId", instance.vpcId())
          .value("privateIpAddress", instance.privateIp())
          .value("ipAddress", address);
    }
    if (reason != null) {
      xml.element(
          "stateReason", () -> xml.value("code", reason.code()).value("message", reason.message()));
    }
    xml.value("architecture", instance.architecture())
        .value("rootDeviceType", "ebs")
        .value("rootDeviceName", instance.rootDeviceName())
        .items(
            "blockDeviceMapping",
            over ? java.util.List.<SandboxInstance.Volume>of() : instance.volumes(),
            volume -> volume(xml, volume))
        .value("virtualizationType", "hvm")
        .value("instanceLifecycle", options.spot() ? "spot" : null)
        .value("clientToken", options.clientToken() == null ? "" : options.clientToken())
        .tags(instance.tags());
    xml.value("hypervisor", "xen")
        .value("ebsOptimized", true)
        .value("enaSupport", true)
        .items(
            "groupSet",
            instance.securityGroupIds(),
            id -> xml.value("groupId", id).value("groupName", groupName(call, id)));
    String profile = instance.instanceProfileArn();
    if (profile != null) {
      xml.element("iamInstanceProfile", () -> xml.value("arn", profile));
    }
    xml.element("hibernationOptions", () -> xml.value("configured", options.hibernation()));
    xml.element(
        "metadataOptions",
        () ->
            xml.value("state", "applied")
                .value("httpTokens", options.httpTokens())
                .value("httpPutResponseHopLimit", options.hopLimit())
                .value("httpEndpoint", "enabled")
                .value("httpProtocolIpv6", "disabled")
                .value("instanceMetadataTags", "disabled"));
  }

  private static String dns(String prefix, String address, String region, String domain) {
    String name = prefix + address.replace('.', '-') + ".";
    return domain.equals("internal")
        ? name + (region.equals("us-east-1") ? "ec2.internal" : region + ".compute.internal")
        : name + (region.equals("us-east-1") ? "compute-1." : region + ".compute.") + domain;
  }

  private static @org.jspecify.annotations.Nullable String groupName(Ec2Call call, String id) {
    return call.region().securityGroups().stream()
        .filter(each -> each.id().equals(id))
        .map(SandboxSecurityGroup::name)
        .findFirst()
        .orElse(null);
  }

  private static void volume(Xml xml, SandboxInstance.Volume volume) {
    xml.value("deviceName", volume.deviceName())
        .element(
            "ebs",
            () ->
                xml.value("volumeId", volume.volumeId())
                    .value("status", "attached")
                    .value("attachTime", volume.attachTime())
                    .value("deleteOnTermination", volume.deleteOnTermination()));
  }
}
