package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageWatermark;
import io.github.amiexplorer.model.InstanceTypeSpecification;
import io.github.amiexplorer.model.ProductCode;
import io.github.amiexplorer.model.ScanResults;
import io.github.amiexplorer.model.StateReason;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One field of an image: its name, what it means, its value as text.
 *
 * @param group the section it stands in
 * @param name key of its words
 * @param meaning key of its explanation
 * @param value {@code null} where EC2 left it out
 */
record ImageField(
    Group group, String name, String meaning, Function<Image, @Nullable String> value) {
  /** The sections of the overview. */
  enum Group {
    IDENTITY,
    PLATFORM,
    LIFE_CYCLE,
    SECURITY,
    STORAGE,
    LINEAGE,
    MARKET
  }

  /** Every field of EC2's Image shape but the mappings and the tags, which have their own tabs. */
  static final List<ImageField> ALL =
      List.of(
          new ImageField(Group.IDENTITY, "detail.f.name", "detail.m.name", Image::name),
          new ImageField(Group.IDENTITY, "detail.f.id", "detail.m.id", Image::id),
          new ImageField(
              Group.IDENTITY, "detail.f.description", "detail.m.description", Image::description),
          new ImageField(Group.IDENTITY, "detail.f.owner", "detail.m.owner", Image::ownerId),
          new ImageField(Group.IDENTITY, "detail.f.alias", "detail.m.alias", Image::ownerAlias),
          new ImageField(
              Group.IDENTITY, "detail.f.region", "detail.m.region", each -> each.region().id()),
          new ImageField(
              Group.IDENTITY, "detail.f.location", "detail.m.location", Image::imageLocation),
          new ImageField(Group.IDENTITY, "detail.f.type", "detail.m.type", Image::imageType),
          new ImageField(
              Group.IDENTITY, "detail.f.ssm", "detail.m.ssm", Image::publicSsmParameterName),
          new ImageField(Group.PLATFORM, "detail.f.arch", "detail.m.arch", Image::architecture),
          new ImageField(
              Group.PLATFORM, "detail.f.details", "detail.m.details", Image::platformDetails),
          new ImageField(Group.PLATFORM, "detail.f.platform", "detail.m.platform", Image::platform),
          new ImageField(Group.PLATFORM, "detail.f.usage", "detail.m.usage", Image::usageOperation),
          new ImageField(
              Group.PLATFORM,
              "detail.f.virtualization",
              "detail.m.virtualization",
              Image::virtualizationType),
          new ImageField(
              Group.PLATFORM, "detail.f.hypervisor", "detail.m.hypervisor", Image::hypervisor),
          new ImageField(Group.PLATFORM, "detail.f.boot", "detail.m.boot", Image::bootMode),
          new ImageField(
              Group.PLATFORM, "detail.f.ena", "detail.m.ena", each -> text(each.enaSupport())),
          new ImageField(
              Group.PLATFORM, "detail.f.sriov", "detail.m.sriov", Image::sriovNetSupport),
          new ImageField(Group.PLATFORM, "detail.f.kernel", "detail.m.kernel", Image::kernelId),
          new ImageField(Group.PLATFORM, "detail.f.ramdisk", "detail.m.ramdisk", Image::ramdiskId),
          new ImageField(
              Group.PLATFORM,
              "detail.f.types",
              "detail.m.types",
              each -> types(each.instanceTypeSpecification())),
          new ImageField(Group.LIFE_CYCLE, "detail.f.state", "detail.m.state", Image::state),
          new ImageField(
              Group.LIFE_CYCLE,
              "detail.f.reason",
              "detail.m.reason",
              each -> reason(each.stateReason())),
          new ImageField(
              Group.LIFE_CYCLE, "detail.f.created", "detail.m.created", Image::creationDate),
          new ImageField(
              Group.LIFE_CYCLE, "detail.f.launched", "detail.m.launched", Image::lastLaunchedTime),
          new ImageField(
              Group.LIFE_CYCLE,
              "detail.f.deprecates",
              "detail.m.deprecates",
              Image::deprecationTime),
          new ImageField(
              Group.LIFE_CYCLE,
              "detail.f.protection",
              "detail.m.protection",
              Image::deregistrationProtection),
          new ImageField(
              Group.SECURITY, "detail.f.public", "detail.m.public", each -> text(each.isPublic())),
          new ImageField(
              Group.SECURITY,
              "detail.f.allowed",
              "detail.m.allowed",
              each -> text(each.imageAllowed())),
          new ImageField(Group.SECURITY, "detail.f.imds", "detail.m.imds", Image::imdsSupport),
          new ImageField(Group.SECURITY, "detail.f.tpm", "detail.m.tpm", Image::tpmSupport),
          new ImageField(
              Group.SECURITY, "detail.f.scan", "detail.m.scan", each -> scan(each.scanResults())),
          new ImageField(Group.STORAGE, "detail.f.root", "detail.m.root", Image::rootDeviceName),
          new ImageField(
              Group.STORAGE, "detail.f.root-type", "detail.m.root-type", Image::rootDeviceType),
          new ImageField(Group.LINEAGE, "detail.f.source", "detail.m.source", Image::sourceImageId),
          new ImageField(
              Group.LINEAGE,
              "detail.f.source-region",
              "detail.m.source-region",
              Image::sourceImageRegion),
          new ImageField(
              Group.LINEAGE,
              "detail.f.source-instance",
              "detail.m.source-instance",
              Image::sourceInstanceId),
          new ImageField(
              Group.LINEAGE, "detail.f.watermarks", "detail.m.watermarks", ImageField::watermarks),
          new ImageField(
              Group.MARKET, "detail.f.products", "detail.m.products", ImageField::products),
          new ImageField(
              Group.MARKET,
              "detail.f.free",
              "detail.m.free",
              each -> text(each.freeTierEligible())));

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable String reason(@Nullable StateReason reason) {
    return reason == null
        ? null
        : joined(
            List.of(Objects.toString(reason.code(), ""), Objects.toString(reason.message(), "")));
  }

  private static @Nullable String products(Image image) {
    return image.productCodes().isEmpty()
        ? null
        : image.productCodes().stream().map(ImageField::product).collect(Collectors.joining(", "));
  }

  private static String product(ProductCode code) {
    return code.id() + " (" + code.type() + ")";
  }

  private static @Nullable String watermarks(Image image) {
    return image.imageWatermarks().isEmpty()
        ? null
        : image.imageWatermarks().stream()
            .map(ImageWatermark::key)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
  }

  private static @Nullable String types(@Nullable InstanceTypeSpecification types) {
    return types == null
        ? null
        : joined(
            List.of(
                types.supportedInstanceTypes().isEmpty()
                    ? ""
                    : "+ " + String.join(" ", types.supportedInstanceTypes()),
                types.unsupportedInstanceTypes().isEmpty()
                    ? ""
                    : "− " + String.join(" ", types.unsupportedInstanceTypes())));
  }

  private static @Nullable String scan(@Nullable ScanResults scan) {
    return scan == null
        ? null
        : joined(
            List.of(
                Objects.toString(scan.highestFindingSeverityLabel(), ""),
                Objects.toString(scan.findingScanDate(), "")));
  }

  private static String joined(List<String> parts) {
    return parts.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
  }
}
