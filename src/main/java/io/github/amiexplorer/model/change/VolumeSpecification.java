package io.github.amiexplorer.model.change;

import org.jspecify.annotations.Nullable;

/**
 * A volume of an instance to be launched. {@code null} leaves what the image says.
 *
 * @param noDevice {@code true} leaves out a device that the image maps
 * @param sizeGib GiB
 * @param iops operations a second
 * @param throughput MiB/s
 */
public record VolumeSpecification(
    String deviceName,
    boolean noDevice,
    @Nullable String snapshotId,
    @Nullable Integer sizeGib,
    @Nullable String volumeType,
    @Nullable Integer iops,
    @Nullable Integer throughput,
    @Nullable Boolean encrypted,
    @Nullable String kmsKeyId,
    @Nullable Boolean deleteOnTermination) {}
