package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.world.RegionWorld;
import io.github.amiexplorer.sandbox.world.World;

/** A request to EC2 with the part of the world it is about. */
record Ec2Call(ApiRequest request, World world, RegionWorld region) {
  String account() {
    return request.accountId();
  }
}
