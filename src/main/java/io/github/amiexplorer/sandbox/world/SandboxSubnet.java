package io.github.amiexplorer.sandbox.world;

import java.util.Map;

/** A subnet of a VPC. */
public record SandboxSubnet(
    String id,
    String vpcId,
    String zone,
    String zoneId,
    String cidr,
    int availableAddresses,
    boolean defaultForZone,
    boolean mapsPublicIp,
    Map<String, String> tags) {}
