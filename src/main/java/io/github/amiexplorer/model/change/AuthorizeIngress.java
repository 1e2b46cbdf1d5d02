package io.github.amiexplorer.model.change;

import java.util.function.UnaryOperator;

/**
 * Lets traffic in.
 *
 * @param protocol {@code tcp} or {@code udp}
 * @param port 1 to 65,535
 * @param cidr the addresses, such as {@code 203.0.113.7/32} or an IPv6 prefix
 */
public record AuthorizeIngress(
    String groupId, String protocol, int port, String cidr, String description) implements Change {
  @Override
  public String operation() {
    return "AuthorizeSecurityGroupIngress";
  }

  @Override
  public Change resolved(UnaryOperator<String> ids) {
    return new AuthorizeIngress(ids.apply(groupId), protocol, port, cidr, description);
  }
}
