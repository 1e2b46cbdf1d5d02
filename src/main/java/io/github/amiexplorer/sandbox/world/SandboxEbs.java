package io.github.amiexplorer.sandbox.world;

import org.jspecify.annotations.Nullable;

/**
 * The EBS volume of a mapping: EC2's 13 fields. Size in GiB, throughput and initialization rate in
 * MiB/s.
 */
public record SandboxEbs(
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
    @Nullable Integer ebsCardIndex) {}
