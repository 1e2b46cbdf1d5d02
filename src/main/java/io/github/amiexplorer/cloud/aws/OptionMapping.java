package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.LaunchOptions.SecurityGroup;
import io.github.amiexplorer.cloud.LaunchOptions.Subnet;
import io.github.amiexplorer.cloud.LaunchOptions.Template;
import io.github.amiexplorer.cloud.LaunchOptions.Vpc;
import io.github.amiexplorer.model.InstanceType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.EbsInfo;
import software.amazon.awssdk.services.ec2.model.GpuDeviceInfo;
import software.amazon.awssdk.services.ec2.model.IpPermission;
import software.amazon.awssdk.services.ec2.model.LaunchTemplate;
import software.amazon.awssdk.services.ec2.model.NetworkInfo;
import software.amazon.awssdk.services.ec2.model.ProcessorInfo;
import software.amazon.awssdk.services.ec2.model.Tag;

/** The SDK's shapes of launch options as ours. What an endpoint leaves out is empty or 0. */
final class OptionMapping {
  private OptionMapping() {}

  static InstanceType type(software.amazon.awssdk.services.ec2.model.InstanceTypeInfo type) {
    ProcessorInfo processor = type.processorInfo();
    NetworkInfo network = type.networkInfo();
    EbsInfo ebs = type.ebsInfo();
    return new InstanceType(
        type.instanceTypeAsString(),
        type.vCpuInfo() == null ? 0 : number(type.vCpuInfo().defaultVCpus()),
        type.memoryInfo() == null || type.memoryInfo().sizeInMiB() == null
            ? 0
            : type.memoryInfo().sizeInMiB(),
        processor == null ? List.of() : processor.supportedArchitecturesAsStrings(),
        type.supportedVirtualizationTypesAsStrings(),
        type.supportedBootModesAsStrings(),
        type.supportedRootDeviceTypesAsStrings(),
        network == null ? null : network.enaSupportAsString(),
        ebs == null ? null : ebs.nvmeSupportAsString(),
        type.nitroTpmSupportAsString(),
        network == null ? null : network.networkPerformance(),
        type.hypervisorAsString(),
        is(type.currentGeneration()),
        is(type.bareMetal()),
        is(type.burstablePerformanceSupported()),
        is(type.freeTierEligible()),
        is(type.hibernationSupported()),
        type.supportedUsageClassesAsStrings().contains("spot"),
        type.gpuInfo() == null
            ? 0
            : type.gpuInfo().gpus().stream()
                .map(GpuDeviceInfo::count)
                .mapToInt(OptionMapping::number)
                .sum(),
        type.instanceStorageInfo() == null || type.instanceStorageInfo().totalSizeInGB() == null
            ? 0
            : type.instanceStorageInfo().totalSizeInGB());
  }

  static Vpc vpc(software.amazon.awssdk.services.ec2.model.Vpc vpc) {
    return new Vpc(vpc.vpcId(), name(vpc.tags()), vpc.cidrBlock(), is(vpc.isDefault()));
  }

  static Subnet subnet(software.amazon.awssdk.services.ec2.model.Subnet subnet) {
    return new Subnet(
        subnet.subnetId(),
        name(subnet.tags()),
        subnet.vpcId(),
        subnet.availabilityZone(),
        subnet.cidrBlock(),
        number(subnet.availableIpAddressCount()),
        is(subnet.mapPublicIpOnLaunch()));
  }

  static SecurityGroup group(software.amazon.awssdk.services.ec2.model.SecurityGroup group) {
    return new SecurityGroup(
        group.groupId(),
        group.groupName(),
        group.description(),
        group.vpcId(),
        group.ipPermissions().stream()
            .filter(OptionMapping::isOpen)
            .map(OptionMapping::ports)
            .distinct()
            .toList());
  }

  static Template template(LaunchTemplate template) {
    return new Template(
        template.launchTemplateId(),
        template.launchTemplateName(),
        template.defaultVersionNumber() == null ? 1 : template.defaultVersionNumber(),
        template.latestVersionNumber() == null ? 1 : template.latestVersionNumber());
  }

  private static boolean isOpen(IpPermission permission) {
    return permission.ipRanges().stream().anyMatch(each -> "0.0.0.0/0".equals(each.cidrIp()))
        || permission.ipv6Ranges().stream().anyMatch(each -> "::/0".equals(each.cidrIpv6()));
  }

  private static String ports(IpPermission permission) {
    if (permission.fromPort() == null || permission.fromPort() < 0) {
      return "*";
    }
    return Objects.equals(permission.fromPort(), permission.toPort())
        ? String.valueOf(permission.fromPort())
        : permission.fromPort() + "-" + permission.toPort();
  }

  private static @Nullable String name(List<Tag> tags) {
    return tags.stream()
        .filter(tag -> "Name".equals(tag.key()))
        .map(Tag::value)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static int number(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  private static boolean is(@Nullable Boolean value) {
    return Boolean.TRUE.equals(value);
  }
}
