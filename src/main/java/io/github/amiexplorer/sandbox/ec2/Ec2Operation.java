package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.Xml;

/** One EC2 operation: writes the content of its response. Thread-safe. */
@FunctionalInterface
interface Ec2Operation {
  /** Writes what follows the request id; refuses with ApiError. */
  void answer(Ec2Call call, Xml xml);
}
