package io.github.amiexplorer.catalog;

import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares images by what makes their kind, where they lie: no copy without what is their own has
 * to be made to find that the kind is known, as it nearly always is.
 */
final class KindFields {
  private KindFields() {}

  static int hash(Image image) {
    int hash = text(image.imageType());
    hash = hash * 31 + text(image.state());
    hash = hash * 31 + text(image.architecture());
    hash = hash * 31 + text(image.platformDetails());
    hash = hash * 31 + text(image.usageOperation());
    hash = hash * 31 + text(image.bootMode());
    hash = hash * 31 + text(image.tpmSupport());
    hash = hash * 31 + text(image.imdsSupport());
    hash = hash * 31 + text(image.virtualizationType());
    hash = hash * 31 + text(image.rootDeviceName());
    hash = hash * 31 + text(image.rootDeviceType());
    hash = hash * 31 + text(image.kernelId());
    hash = hash * 31 + text(image.deregistrationProtection());
    hash = hash * 31 + Objects.hashCode(image.imageAllowed());
    hash = hash * 31 + Objects.hashCode(image.freeTierEligible());
    hash = hash * 31 + Objects.hashCode(image.enaSupport());
    hash = hash * 31 + Objects.hashCode(image.stateReason());
    hash = hash * 31 + image.productCodes().hashCode();
    hash = hash * 31 + image.tags().keySet().hashCode();
    for (BlockDeviceMapping each : image.blockDeviceMappings()) {
      hash = hash * 31 + text(each.deviceName());
      EbsBlockDevice ebs = each.ebs();
      if (ebs != null) {
        hash = hash * 31 + Objects.hashCode(ebs.volumeSize());
        hash = hash * 31 + text(ebs.volumeType());
        hash = hash * 31 + Objects.hashCode(ebs.iops());
        hash = hash * 31 + Objects.hashCode(ebs.encrypted());
        hash = hash * 31 + Objects.hashCode(ebs.deleteOnTermination());
      }
    }
    return hash;
  }

  private static int text(@Nullable String text) {
    return text == null ? 0 : text.hashCode();
  }

  static boolean areEqual(Image a, Image b) {
    return Objects.equals(a.imageType(), b.imageType())
        && Objects.equals(a.state(), b.state())
        && Objects.equals(a.stateReason(), b.stateReason())
        && Objects.equals(a.deregistrationProtection(), b.deregistrationProtection())
        && Objects.equals(a.imageAllowed(), b.imageAllowed())
        && Objects.equals(a.freeTierEligible(), b.freeTierEligible())
        && Objects.equals(a.architecture(), b.architecture())
        && Objects.equals(a.platform(), b.platform())
        && Objects.equals(a.platformDetails(), b.platformDetails())
        && Objects.equals(a.usageOperation(), b.usageOperation())
        && Objects.equals(a.virtualizationType(), b.virtualizationType())
        && Objects.equals(a.hypervisor(), b.hypervisor())
        && Objects.equals(a.bootMode(), b.bootMode())
        && Objects.equals(a.tpmSupport(), b.tpmSupport())
        && Objects.equals(a.imdsSupport(), b.imdsSupport())
        && Objects.equals(a.enaSupport(), b.enaSupport())
        && Objects.equals(a.sriovNetSupport(), b.sriovNetSupport())
        && Objects.equals(a.kernelId(), b.kernelId())
        && Objects.equals(a.ramdiskId(), b.ramdiskId())
        && Objects.equals(a.rootDeviceName(), b.rootDeviceName())
        && Objects.equals(a.rootDeviceType(), b.rootDeviceType())
        && areEqual(a.blockDeviceMappings(), b.blockDeviceMappings())
        && a.productCodes().equals(b.productCodes())
        && a.tags().keySet().equals(b.tags().keySet())
        && Objects.equals(a.instanceTypeSpecification(), b.instanceTypeSpecification());
  }

  private static boolean areEqual(List<BlockDeviceMapping> a, List<BlockDeviceMapping> b) {
    int size = a.size();
    if (size != b.size()) {
      return false;
    }
    for (int at = 0; at < size; at++) {
      if (!areEqual(a.get(at), b.get(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean areEqual(BlockDeviceMapping a, BlockDeviceMapping b) {
    return Objects.equals(a.deviceName(), b.deviceName())
        && Objects.equals(a.virtualName(), b.virtualName())
        && Objects.equals(a.noDevice(), b.noDevice())
        && areEqual(a.ebs(), b.ebs());
  }

  /** Snapshot and key are the image's own. */
  private static boolean areEqual(@Nullable EbsBlockDevice a, @Nullable EbsBlockDevice b) {
    if (a == null || b == null) {
      return a == b;
    }
    return Objects.equals(a.deleteOnTermination(), b.deleteOnTermination())
        && Objects.equals(a.iops(), b.iops())
        && Objects.equals(a.volumeSize(), b.volumeSize())
        && Objects.equals(a.volumeType(), b.volumeType())
        && Objects.equals(a.throughput(), b.throughput())
        && Objects.equals(a.outpostArn(), b.outpostArn())
        && Objects.equals(a.availabilityZone(), b.availabilityZone())
        && Objects.equals(a.availabilityZoneId(), b.availabilityZoneId())
        && Objects.equals(a.encrypted(), b.encrypted())
        && Objects.equals(a.volumeInitializationRate(), b.volumeInitializationRate())
        && Objects.equals(a.ebsCardIndex(), b.ebsCardIndex());
  }
}
