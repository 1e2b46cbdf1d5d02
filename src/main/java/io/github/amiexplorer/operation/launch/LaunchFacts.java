package io.github.amiexplorer.operation.launch;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.LaunchOptions.KeyPair;
import io.github.amiexplorer.cloud.LaunchOptions.Network;
import io.github.amiexplorer.cloud.LaunchOptions.SecurityGroup;
import io.github.amiexplorer.cloud.LaunchOptions.Subnet;
import io.github.amiexplorer.cloud.LaunchOptions.Template;
import io.github.amiexplorer.cloud.LaunchOptions.Vpc;
import io.github.amiexplorer.model.InstanceType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the account for a launch. Immutable; {@code null} is what could not be read.
 *
 * @param zones which zones offer which types
 * @param profiles instance profiles: name to ARN
 * @param refused why something could not be read
 */
public record LaunchFacts(
    @Nullable List<InstanceType> types,
    @Nullable Map<String, Set<String>> zones,
    @Nullable List<KeyPair> keyPairs,
    @Nullable Network network,
    @Nullable Map<String, String> profiles,
    @Nullable List<Template> templates,
    List<CloudFailure> refused) {
  /** Nothing read yet. */
  public static final LaunchFacts NONE =
      new LaunchFacts(null, null, null, null, null, null, List.of());

  /** The default network of the Region. */
  public Optional<Vpc> defaultVpc() {
    return network == null
        ? Optional.empty()
        : network.vpcs().stream().filter(Vpc::isDefault).findFirst();
  }

  /** A network by id. */
  public Optional<Vpc> vpc(@Nullable String id) {
    return network == null
        ? Optional.empty()
        : network.vpcs().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** A subnet by id. */
  public Optional<Subnet> subnet(@Nullable String id) {
    return network == null
        ? Optional.empty()
        : network.subnets().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** A security group by id. */
  public Optional<SecurityGroup> group(@Nullable String id) {
    return network == null
        ? Optional.empty()
        : network.groups().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The zones that offer a type; {@code null} where that is not known. */
  public @Nullable Set<String> zonesOf(String type) {
    if (zones == null) {
      return null;
    }
    Set<String> found = new java.util.TreeSet<>();
    zones.forEach(
        (zone, offered) -> {
          if (offered.contains(type)) {
            found.add(zone);
          }
        });
    return found;
  }
}
