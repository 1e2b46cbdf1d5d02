package io.github.amiexplorer.model;

import org.jspecify.annotations.Nullable;

/**
 * One block device mapping of an image.
 *
 * @param deviceName such as {@code /dev/xvda}
 * @param virtualName an instance store volume, such as {@code ephemeral0}
 * @param noDevice set (to an empty text) where the mapping suppresses a device
 * @param ebs the EBS volume, or {@code null} for virtual and suppressed devices
 */
public record BlockDeviceMapping(
    @Nullable String deviceName,
    @Nullable String virtualName,
    @Nullable String noDevice,
    @Nullable EbsBlockDevice ebs) {}
