package io.github.amiexplorer.ui.launch;

import io.github.amiexplorer.insight.LaunchCost;
import io.github.amiexplorer.insight.VolumeType;
import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.change.VolumeSpecification;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A volume while it is chosen. Immutable.
 *
 * @param snapshotGib size of the snapshot it is made of, 0 for an empty volume
 * @param fromImage what the image maps; {@code null} for a further volume
 */
record VolumeDraft(
    String device,
    int snapshotGib,
    int sizeGib,
    VolumeType type,
    @Nullable Integer iops,
    @Nullable Integer throughput,
    boolean encrypted,
    boolean deleteOnTermination,
    boolean leftOut,
    @Nullable EbsBlockDevice fromImage) {
  static final int FURTHER_GIB = 10;

  /** As the image maps it; {@code null} where it maps no EBS volume. */
  static @Nullable VolumeDraft of(BlockDeviceMapping mapping) {
    EbsBlockDevice ebs = mapping.ebs();
    if (ebs == null || mapping.deviceName() == null) {
      return null;
    }
    int size = ebs.volumeSize() == null ? 1 : ebs.volumeSize();
    VolumeType type = VolumeType.of(ebs.volumeType());
    return new VolumeDraft(
        mapping.deviceName(),
        ebs.snapshotId() == null ? 0 : size,
        size,
        type == null ? VolumeType.GP2 : type,
        chosen(type == null || type.iops() == null, ebs.iops()),
        chosen(type == null || type.throughput() == null, ebs.throughput()),
        Boolean.TRUE.equals(ebs.encrypted()),
        !Boolean.FALSE.equals(ebs.deleteOnTermination()),
        false,
        ebs);
  }

  /** EC2 tells IOPS of gp2 too, where none can be chosen. */
  private static @Nullable Integer chosen(boolean not, @Nullable Integer told) {
    return not ? null : told;
  }

  /** An empty one. */
  static VolumeDraft further(String device) {
    return new VolumeDraft(
        device, 0, FURTHER_GIB, VolumeType.GP3, null, null, false, true, false, null);
  }

  VolumeDraft size(int gib) {
    return new VolumeDraft(
        device,
        snapshotGib,
        gib,
        type,
        iops,
        throughput,
        encrypted,
        deleteOnTermination,
        leftOut,
        fromImage);
  }

  /** Numbers that the other type does not take go; those it needs come. */
  VolumeDraft type(VolumeType other) {
    boolean needsIops = other == VolumeType.IO1 || other == VolumeType.IO2;
    Integer needed = needsIops ? Integer.valueOf(3_000) : null;
    Integer kept = other.iops() == null ? null : iops == null ? needed : iops;
    return new VolumeDraft(
        device,
        snapshotGib,
        sizeGib,
        other,
        kept,
        other.throughput() == null ? null : throughput,
        encrypted,
        deleteOnTermination,
        leftOut,
        fromImage);
  }

  VolumeDraft iops(@Nullable Integer number) {
    return new VolumeDraft(
        device,
        snapshotGib,
        sizeGib,
        type,
        number,
        throughput,
        encrypted,
        deleteOnTermination,
        leftOut,
        fromImage);
  }

  VolumeDraft throughput(@Nullable Integer mibps) {
    return new VolumeDraft(
        device,
        snapshotGib,
        sizeGib,
        type,
        iops,
        mibps,
        encrypted,
        deleteOnTermination,
        leftOut,
        fromImage);
  }

  VolumeDraft encrypted(boolean on) {
    return new VolumeDraft(
        device,
        snapshotGib,
        sizeGib,
        type,
        iops,
        throughput,
        on,
        deleteOnTermination,
        leftOut,
        fromImage);
  }

  VolumeDraft deleteOnTermination(boolean on) {
    return new VolumeDraft(
        device, snapshotGib, sizeGib, type, iops, throughput, encrypted, on, leftOut, fromImage);
  }

  VolumeDraft leftOut(boolean on) {
    return new VolumeDraft(
        device,
        snapshotGib,
        sizeGib,
        type,
        iops,
        throughput,
        encrypted,
        deleteOnTermination,
        on,
        fromImage);
  }

  /** What EC2 would refuse. */
  Optional<VolumeType.Problem> problem() {
    return leftOut ? Optional.empty() : type.problem(sizeGib, snapshotGib, iops, throughput);
  }

  LaunchCost.Volume cost() {
    return new LaunchCost.Volume(type, sizeGib, iops, throughput);
  }

  /** What is sent: only what differs from the image; {@code null} for nothing. */
  @Nullable VolumeSpecification specification() {
    EbsBlockDevice ebs = fromImage;
    if (leftOut) {
      return ebs == null
          ? null
          : new VolumeSpecification(device, true, null, null, null, null, null, null, null, null);
    }
    if (ebs == null) {
      return new VolumeSpecification(
          device,
          false,
          null,
          sizeGib,
          type.word(),
          iops,
          throughput,
          encrypted ? Boolean.TRUE : null,
          null,
          deleteOnTermination);
    }
    boolean sameType = type.word().equals(ebs.volumeType());
    boolean sameEncryption = encrypted == Boolean.TRUE.equals(ebs.encrypted());
    VolumeDraft asImage =
        Objects.requireNonNull(of(new BlockDeviceMapping(device, null, null, ebs)));
    if (equals(asImage)) {
      return null;
    }
    return new VolumeSpecification(
        device,
        false,
        null,
        Objects.equals(ebs.volumeSize(), sizeGib) ? null : sizeGib,
        sameType ? null : type.word(),
        sameType && Objects.equals(iops, asImage.iops) ? null : iops,
        sameType && Objects.equals(throughput, asImage.throughput) ? null : throughput,
        sameEncryption ? null : encrypted,
        null,
        deleteOnTermination == asImage.deleteOnTermination ? null : deleteOnTermination);
  }
}
