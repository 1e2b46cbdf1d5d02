package io.github.amiexplorer.sandbox.world;

/**
 * A region of the partition: its code, EC2's opt-in word, its English place and whether the account
 * has it enabled.
 */
public record SandboxRegion(
    String name, String optInStatus, String place, String zonePrefix, int zoneCount) {
  /** EC2's host name of the region. */
  public String endpoint() {
    return "ec2." + name + ".amazonaws.com";
  }
}
