package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.model.change.LaunchSpecification;
import io.github.amiexplorer.model.change.VolumeSpecification;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.ec2.model.LaunchTemplateBlockDeviceMappingRequest;
import software.amazon.awssdk.services.ec2.model.LaunchTemplateHttpTokensState;
import software.amazon.awssdk.services.ec2.model.LaunchTemplateInstanceNetworkInterfaceSpecificationRequest;
import software.amazon.awssdk.services.ec2.model.LaunchTemplateTagSpecificationRequest;
import software.amazon.awssdk.services.ec2.model.MarketType;
import software.amazon.awssdk.services.ec2.model.RequestLaunchTemplateData;
import software.amazon.awssdk.services.ec2.model.ResourceType;
import software.amazon.awssdk.services.ec2.model.Tag;

/** The choices of a launch in the form of a launch template. */
final class TemplateData {
  private TemplateData() {}

  static RequestLaunchTemplateData of(LaunchSpecification choices) {
    RequestLaunchTemplateData.Builder data =
        RequestLaunchTemplateData.builder()
            .imageId(choices.imageId())
            .instanceType(choices.instanceType())
            .keyName(choices.keyName())
            .userData(choices.userData())
            .instanceInitiatedShutdownBehavior(choices.shutdownBehavior())
            .disableApiTermination(choices.terminationProtection() ? true : null)
            .blockDeviceMappings(choices.volumes().stream().map(TemplateData::mapping).toList());
    network(data, choices);
    if (choices.instanceProfile() != null) {
      data.iamInstanceProfile(profile -> profile.name(choices.instanceProfile()));
    }
    if (choices.imdsv2Only() != null || choices.hopLimit() != null) {
      data.metadataOptions(
          metadata ->
              metadata
                  .httpTokens(
                      Boolean.TRUE.equals(choices.imdsv2Only())
                          ? LaunchTemplateHttpTokensState.REQUIRED
                          : LaunchTemplateHttpTokensState.OPTIONAL)
                  .httpPutResponseHopLimit(choices.hopLimit()));
    }
    if (choices.spot()) {
      data.instanceMarketOptions(market -> market.marketType(MarketType.SPOT));
    }
    if (choices.hibernation()) {
      data.hibernationOptions(hibernation -> hibernation.configured(true));
    }
    if (choices.monitoring()) {
      data.monitoring(monitoring -> monitoring.enabled(true));
    }
    if (choices.tenancy() != null || choices.placementGroup() != null) {
      data.placement(
          placement -> placement.tenancy(choices.tenancy()).groupName(choices.placementGroup()));
    }
    if (choices.creditMode() != null) {
      data.creditSpecification(credit -> credit.cpuCredits(choices.creditMode()));
    }
    if (!choices.tags().isEmpty()) {
      data.tagSpecifications(
          tags(ResourceType.INSTANCE, choices.tags()), tags(ResourceType.VOLUME, choices.tags()));
    }
    return data.build();
  }

  /** A template may leave the subnet open; then only groups are set. */
  private static void network(RequestLaunchTemplateData.Builder data, LaunchSpecification choices) {
    List<String> groups = choices.securityGroupIds();
    if (choices.subnetId() == null && choices.publicAddress() == null) {
      if (!groups.isEmpty()) {
        data.securityGroupIds(groups);
      }
      return;
    }
    LaunchTemplateInstanceNetworkInterfaceSpecificationRequest.Builder primary =
        LaunchTemplateInstanceNetworkInterfaceSpecificationRequest.builder()
            .deviceIndex(0)
            .subnetId(choices.subnetId())
            .associatePublicIpAddress(choices.publicAddress());
    if (!groups.isEmpty()) {
      primary.groups(groups);
    }
    data.networkInterfaces(primary.build());
  }

  private static LaunchTemplateTagSpecificationRequest tags(
      ResourceType type, Map<String, String> tags) {
    List<Tag> all =
        tags.entrySet().stream()
            .map(each -> Tag.builder().key(each.getKey()).value(each.getValue()).build())
            .toList();
    return LaunchTemplateTagSpecificationRequest.builder().resourceType(type).tags(all).build();
  }

  private static LaunchTemplateBlockDeviceMappingRequest mapping(VolumeSpecification volume) {
    LaunchTemplateBlockDeviceMappingRequest.Builder mapping =
        LaunchTemplateBlockDeviceMappingRequest.builder().deviceName(volume.deviceName());
    if (volume.noDevice()) {
      return mapping.noDevice("").build();
    }
    return mapping
        .ebs(
            ebs ->
                ebs.snapshotId(volume.snapshotId())
                    .volumeSize(volume.sizeGib())
                    .volumeType(volume.volumeType())
                    .iops(volume.iops())
                    .throughput(volume.throughput())
                    .encrypted(volume.encrypted())
                    .kmsKeyId(volume.kmsKeyId())
                    .deleteOnTermination(volume.deleteOnTermination()))
        .build();
  }
}
