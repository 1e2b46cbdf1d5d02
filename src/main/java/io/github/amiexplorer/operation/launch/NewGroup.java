package io.github.amiexplorer.operation.launch;

import java.util.List;

/**
 * A security group that is made for the launch.
 *
 * @param vpcId its network
 * @param ports TCP ports that are let in, 1 to 65,535
 * @param cidr from where; only what the user named
 */
public record NewGroup(
    String name, String description, String vpcId, List<Integer> ports, String cidr) {}
