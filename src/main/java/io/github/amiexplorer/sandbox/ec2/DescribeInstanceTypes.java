package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.Xml;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** DescribeInstanceTypes: those of the Region. */
final class DescribeInstanceTypes implements Ec2Operation {
  private static final Filters<InstanceType> FILTERS =
      new Filters<InstanceType>()
          .one("bare-metal", InstanceType::bareMetal)
          .one("burstable-performance-supported", InstanceType::burstable)
          .one("current-generation", InstanceType::currentGeneration)
          .one("free-tier-eligible", InstanceType::freeTier)
          .one("hypervisor", InstanceType::hypervisor)
          .one("instance-storage-supported", each -> each.storageGb() != null)
          .one("instance-type", InstanceType::name)
          .one("memory-info.size-in-mib", InstanceType::memoryMib)
          .one("network-info.ena-support", InstanceType::ena)
          .one("nitro-tpm-support", InstanceType::nitroTpm)
          .many("processor-info.supported-architecture", each -> each.architectures().stream())
          .many("supported-boot-mode", each -> each.bootModes().stream())
          .many("supported-root-device-type", each -> each.rootDevices().stream())
          .many("supported-virtualization-type", each -> each.virtualization().stream())
          .one("vcpu-info.default-vcpus", InstanceType::cpus);

  private final List<InstanceType> types;

  DescribeInstanceTypes(List<InstanceType> types) {
    this.types = types;
  }

  @Override
  public void answer(Ec2Call call, Xml xml) {
    String region = call.region().region().name();
    List<InstanceType> all = types.stream().filter(each -> each.isInRegion(region)).toList();
    Predicate<InstanceType> passes =
        FILTERS
            .of(call.request().filters())
            .and(
                ById.of(
                    call.request().list("InstanceType"),
                    all,
                    InstanceType::name,
                    "InvalidInstanceType",
                    "following supplied instance type"));
    new Paging(call.request()).write(xml, "instanceTypeSet", all, passes, each -> write(xml, each));
  }

  private static void write(Xml xml, InstanceType type) {
    xml.value("instanceType", type.name())
        .value("currentGeneration", type.currentGeneration())
        .value("freeTierEligible", type.freeTier());
    texts(xml, "supportedRootDeviceTypes", type.rootDevices());
    texts(xml, "supportedVirtualizationTypes", type.virtualization());
    xml.value("bareMetal", type.bareMetal()).value("hypervisor", type.hypervisor());
    xml.element("processorInfo", () -> texts(xml, "supportedArchitectures", type.architectures()));
    xml.element("vCpuInfo", () -> xml.value("defaultVCpus", type.cpus()));
    xml.element("memoryInfo", () -> xml.value("sizeInMiB", type.memoryMib()));
    Integer storage = type.storageGb();
    xml.value("instanceStorageSupported", storage != null);
    if (storage != null) {
      xml.element("instanceStorageInfo", () -> xml.value("totalSizeInGB", storage));
    }
    Integer baseline = type.ebsBaselineMbps();
    xml.element(
        "ebsInfo",
        () -> {
          if (baseline != null) {
            xml.element("ebsOptimizedInfo", () -> xml.value("baselineBandwidthInMbps", baseline));
          }
          xml.value("nvmeSupport", type.nvme());
        });
    xml.element(
        "networkInfo",
        () -> xml.value("networkPerformance", type.network()).value("enaSupport", type.ena()));
    xml.value("burstablePerformanceSupported", type.burstable());
    texts(xml, "supportedBootModes", type.bootModes());
    xml.value("nitroTpmSupport", type.nitroTpm());
  }

  private static void texts(Xml xml, String name, Collection<String> values) {
    xml.element(name, () -> values.forEach(each -> xml.value("item", each)));
  }
}
