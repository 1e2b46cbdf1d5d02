package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.Changes.Result;
import io.github.amiexplorer.model.change.CreateLaunchTemplate;
import io.github.amiexplorer.model.change.CreateLaunchTemplateVersion;
import io.github.amiexplorer.model.change.DeleteLaunchTemplate;
import io.github.amiexplorer.model.change.LaunchSpecification;
import io.github.amiexplorer.model.change.ModifyLaunchTemplate;
import io.github.amiexplorer.model.change.RunInstances;
import io.github.amiexplorer.model.change.TerminateInstances;
import io.github.amiexplorer.model.change.VolumeSpecification;
import java.util.List;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.BlockDeviceMapping;
import software.amazon.awssdk.services.ec2.model.EbsBlockDevice;
import software.amazon.awssdk.services.ec2.model.HttpTokensState;
import software.amazon.awssdk.services.ec2.model.Instance;
import software.amazon.awssdk.services.ec2.model.InstanceNetworkInterfaceSpecification;
import software.amazon.awssdk.services.ec2.model.MarketType;
import software.amazon.awssdk.services.ec2.model.ResourceType;
import software.amazon.awssdk.services.ec2.model.RunInstancesRequest;
import software.amazon.awssdk.services.ec2.model.TagSpecification;

/** Requests that launch, end and prescribe instances. */
final class LaunchRequests {
  private final Ec2Client ec2;
  private final AwsChanges.How how;

  LaunchRequests(Ec2Client ec2, AwsChanges.How how) {
    this.ec2 = ec2;
    this.how = how;
  }

  Result run(RunInstances run) {
    LaunchSpecification specification = run.specification();
    RunInstancesRequest.Builder request =
        RunInstancesRequest.builder()
            .minCount(run.count())
            .maxCount(run.count())
            .imageId(specification.imageId())
            .instanceType(specification.instanceType())
            .keyName(specification.keyName())
            .userData(specification.userData())
            .instanceInitiatedShutdownBehavior(specification.shutdownBehavior())
            .disableApiTermination(specification.terminationProtection() ? true : null)
            .blockDeviceMappings(
                specification.volumes().stream().map(LaunchRequests::mapping).toList())
            .clientToken(how.token())
            .dryRun(how.dryRun());
    network(request, specification);
    options(request, specification);
    var answer = ec2.runInstances(request.build());
    List<String> ids = answer.instances().stream().map(Instance::instanceId).toList();
    return ImageRequests.result(
        ids.isEmpty() ? "" : ids.getFirst(), answer, ids.toArray(String[]::new));
  }

  /** A public address can only be asked for on a network interface. */
  private static void network(RunInstancesRequest.Builder request, LaunchSpecification choices) {
    List<String> groups = choices.securityGroupIds();
    if (choices.publicAddress() == null) {
      request.subnetId(choices.subnetId());
      if (!groups.isEmpty()) {
        request.securityGroupIds(groups);
      }
      return;
    }
    InstanceNetworkInterfaceSpecification.Builder primary =
        InstanceNetworkInterfaceSpecification.builder()
            .deviceIndex(0)
            .subnetId(choices.subnetId())
            .associatePublicIpAddress(choices.publicAddress());
    if (!groups.isEmpty()) {
      primary.groups(groups);
    }
    request.networkInterfaces(primary.build());
  }

  private static void options(RunInstancesRequest.Builder request, LaunchSpecification choices) {
    if (choices.instanceProfile() != null) {
      request.iamInstanceProfile(profile -> profile.name(choices.instanceProfile()));
    }
    if (choices.imdsv2Only() != null || choices.hopLimit() != null) {
      request.metadataOptions(
          metadata ->
              metadata.httpTokens(tokens(choices)).httpPutResponseHopLimit(choices.hopLimit()));
    }
    if (choices.spot()) {
      request.instanceMarketOptions(market -> market.marketType(MarketType.SPOT));
    }
    if (choices.hibernation()) {
      request.hibernationOptions(hibernation -> hibernation.configured(true));
    }
    if (choices.monitoring()) {
      request.monitoring(monitoring -> monitoring.enabled(true));
    }
    if (choices.tenancy() != null || choices.placementGroup() != null) {
      request.placement(
          placement -> placement.tenancy(choices.tenancy()).groupName(choices.placementGroup()));
    }
    if (choices.creditMode() != null) {
      request.creditSpecification(credit -> credit.cpuCredits(choices.creditMode()));
    }
    if (!choices.tags().isEmpty()) {
      request.tagSpecifications(tags(choices));
    }
  }

  static HttpTokensState tokens(LaunchSpecification choices) {
    return Boolean.TRUE.equals(choices.imdsv2Only())
        ? HttpTokensState.REQUIRED
        : HttpTokensState.OPTIONAL;
  }

  private static List<TagSpecification> tags(LaunchSpecification choices) {
    return List.of(
        AccessRequests.tags(ResourceType.INSTANCE, choices.tags()),
        AccessRequests.tags(ResourceType.VOLUME, choices.tags()));
  }

  private static BlockDeviceMapping mapping(VolumeSpecification volume) {
    BlockDeviceMapping.Builder mapping =
        BlockDeviceMapping.builder().deviceName(volume.deviceName());
    if (volume.noDevice()) {
      return mapping.noDevice("").build();
    }
    return mapping
        .ebs(
            EbsBlockDevice.builder()
                .snapshotId(volume.snapshotId())
                .volumeSize(volume.sizeGib())
                .volumeType(volume.volumeType())
                .iops(volume.iops())
                .throughput(volume.throughput())
                .encrypted(volume.encrypted())
                .kmsKeyId(volume.kmsKeyId())
                .deleteOnTermination(volume.deleteOnTermination())
                .build())
        .build();
  }

  Result terminate(TerminateInstances terminate) {
    return ImageRequests.result(
        "",
        ec2.terminateInstances(
            request -> request.instanceIds(terminate.instanceIds()).dryRun(how.dryRun())));
  }

  Result create(CreateLaunchTemplate create) {
    var answer =
        ec2.createLaunchTemplate(
            request -> {
              request
                  .launchTemplateName(create.name())
                  .versionDescription(create.versionDescription())
                  .launchTemplateData(TemplateData.of(create.specification()))
                  .clientToken(how.token())
                  .dryRun(how.dryRun());
              if (!create.tags().isEmpty()) {
                request.tagSpecifications(
                    AccessRequests.tags(ResourceType.LAUNCH_TEMPLATE, create.tags()));
              }
            });
    return ImageRequests.result(
        answer.launchTemplate() == null ? "" : answer.launchTemplate().launchTemplateId(), answer);
  }

  Result create(CreateLaunchTemplateVersion create) {
    var answer =
        ec2.createLaunchTemplateVersion(
            request ->
                request
                    .launchTemplateId(create.templateId())
                    .versionDescription(create.description())
                    .launchTemplateData(TemplateData.of(create.specification()))
                    .clientToken(how.token())
                    .dryRun(how.dryRun()));
    var version = answer.launchTemplateVersion();
    return ImageRequests.result(
        version == null ? "" : String.valueOf(version.versionNumber()), answer);
  }

  Result modify(ModifyLaunchTemplate modify) {
    return ImageRequests.result(
        "",
        ec2.modifyLaunchTemplate(
            request ->
                request
                    .launchTemplateId(modify.templateId())
                    .defaultVersion(modify.defaultVersion())
                    .clientToken(how.token())
                    .dryRun(how.dryRun())));
  }

  Result delete(DeleteLaunchTemplate delete) {
    return ImageRequests.result(
        "",
        ec2.deleteLaunchTemplate(
            request -> request.launchTemplateId(delete.templateId()).dryRun(how.dryRun())));
  }
}
