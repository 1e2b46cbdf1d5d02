package io.github.amiexplorer.sandbox.world;

import org.jspecify.annotations.Nullable;

/**
 * A block device mapping: an EBS volume, an instance store (virtual name) or a suppressed device.
 */
public record SandboxBlockDevice(
    String deviceName,
    @Nullable String virtualName,
    @Nullable String noDevice,
    @Nullable SandboxEbs ebs) {}
