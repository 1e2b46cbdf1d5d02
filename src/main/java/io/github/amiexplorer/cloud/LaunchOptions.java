package io.github.amiexplorer.cloud;

import io.github.amiexplorer.model.InstanceType;
import io.github.amiexplorer.model.Region;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a launch can choose from in a Region. Every call blocks and throws CloudException. */
public interface LaunchOptions {
  /** Every instance type of the Region. */
  List<InstanceType> instanceTypes(Region region, CancelToken cancel);

  /** Which zones offer which types: zone name to types. */
  Map<String, Set<String>> offeredIn(Region region, CancelToken cancel);

  /** Key pairs. */
  List<KeyPair> keyPairs(Region region, CancelToken cancel);

  /** VPCs with their subnets and groups. */
  Network network(Region region, CancelToken cancel);

  /** Instance profiles of the account: name to ARN. */
  Map<String, String> instanceProfiles(CancelToken cancel);

  /** Launch templates. */
  List<Template> templates(Region region, CancelToken cancel);

  /** A key pair; {@code type} is {@code rsa} or {@code ed25519}. */
  record KeyPair(String name, @Nullable String type, @Nullable String fingerprint) {}

  /** The networks of a Region. */
  record Network(List<Vpc> vpcs, List<Subnet> subnets, List<SecurityGroup> groups) {}

  /** A VPC. */
  record Vpc(String id, @Nullable String name, @Nullable String cidr, boolean isDefault) {}

  /** A subnet; {@code freeAddresses} counts its free IPv4 addresses. */
  record Subnet(
      String id,
      @Nullable String name,
      String vpcId,
      String zone,
      @Nullable String cidr,
      int freeAddresses,
      boolean publicByDefault) {}

  /** A security group; {@code openPorts} are those that anybody may reach. */
  record SecurityGroup(
      String id,
      @Nullable String name,
      @Nullable String description,
      @Nullable String vpcId,
      List<String> openPorts) {}

  /** A launch template. */
  record Template(String id, String name, long defaultVersion, long latestVersion) {}
}
