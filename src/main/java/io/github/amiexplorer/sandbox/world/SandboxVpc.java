package io.github.amiexplorer.sandbox.world;

import java.util.Map;

/** A virtual private cloud. */
public record SandboxVpc(
    String id, String cidr, boolean isDefault, String dhcpOptionsId, Map<String, String> tags) {}
