package io.github.amiexplorer.sandbox.ec2;

import java.util.Map;

/** The actions on images. */
final class ImageActions {
  private ImageActions() {}

  static Map<String, Ec2Action> all() {
    return Map.of("CopyImage", new CopyImage(), "DeregisterImage", new DeregisterImage());
  }
}
