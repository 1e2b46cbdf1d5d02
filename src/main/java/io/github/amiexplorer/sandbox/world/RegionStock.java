package io.github.amiexplorer.sandbox.world;

import java.util.List;
import java.util.Map;

/** What the generator puts into one region beside its public images. */
record RegionStock(
    List<SandboxImage> images,
    List<SandboxSnapshot> snapshots,
    List<SandboxInstance> instances,
    List<SandboxLaunchTemplate> launchTemplates,
    List<SandboxKeyPair> keyPairs,
    List<SandboxVpc> vpcs,
    List<SandboxSubnet> subnets,
    List<SandboxSecurityGroup> securityGroups,
    List<SandboxZone> zones,
    List<SandboxKmsKey> kmsKeys,
    Map<String, String> ssmParameters,
    SandboxRegionSettings settings) {}
