package io.github.amiexplorer.sandbox.ec2;

import java.util.Map;
import java.util.TreeMap;

/** The actions on images. */
final class ImageActions {
  private ImageActions() {}

  static Map<String, Ec2Action> all() {
    Map<String, Ec2Action> all = new TreeMap<>();
    all.put("CancelImageLaunchPermission", new CancelImageLaunchPermission());
    all.put("CopyImage", new CopyImage());
    all.put("DeregisterImage", new DeregisterImage());
    all.put("ModifyImageAttribute", new ModifyImageAttribute());
    all.put("ResetImageAttribute", new ResetImageAttribute());
    return all;
  }
}
