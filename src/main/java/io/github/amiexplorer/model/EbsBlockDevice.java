package io.github.amiexplorer.model;

import org.jspecify.annotations.Nullable;

/**
 * The EBS volume of a block device mapping, as EC2's {@code EbsBlockDevice}.
 *
 * @param volumeSize GiB
 * @param iops provisioned operations a second
 * @param throughput MiB/s
 * @param volumeInitializationRate MiB/s, 100 to 300
 */
public record EbsBlockDevice(
    @Nullable Boolean deleteOnTermination,
    @Nullable Integer iops,
    @Nullable String snapshotId,
    @Nullable Integer volumeSize,
    @Nullable String volumeType,
    @Nullable String kmsKeyId,
    @Nullable Integer throughput,
    @Nullable String outpostArn,
    @Nullable String availabilityZone,
    @Nullable String availabilityZoneId,
    @Nullable Boolean encrypted,
    @Nullable Integer volumeInitializationRate,
    @Nullable Integer ebsCardIndex) {

  /** The same volume from another snapshot under another key. */
  public EbsBlockDevice with(@Nullable String otherSnapshotId, @Nullable String otherKmsKeyId) {
    return new EbsBlockDevice(
        deleteOnTermination,
        iops,
        otherSnapshotId,
        volumeSize,
        volumeType,
        otherKmsKeyId,
        throughput,
        outpostArn,
        availabilityZone,
        availabilityZoneId,
        encrypted,
        volumeInitializationRate,
        ebsCardIndex);
  }
}
