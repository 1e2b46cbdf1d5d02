package io.github.amiexplorer.sandbox.world;

import java.util.List;
import java.util.Map;

/** A security group with its inbound rules; outbound is open. */
public record SandboxSecurityGroup(
    String id,
    String name,
    String description,
    String vpcId,
    List<Rule> inbound,
    Map<String, String> tags) {
  /** One inbound rule; the ports are -1 for every port, the protocol {@code -1} for every one. */
  public record Rule(String protocol, int fromPort, int toPort, String cidr, String description) {}
}
