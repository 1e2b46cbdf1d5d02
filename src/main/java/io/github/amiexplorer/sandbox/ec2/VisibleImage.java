package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.world.SandboxImage;

/** Finds an image that the caller may at least see. */
final class VisibleImage {
  private VisibleImage() {}

  /** The image of that id; to the caller one that is not shared does not exist. */
  static SandboxImage of(Ec2Call call, String id) {
    OwnImage.checkForm(id);
    SandboxImage image = call.region().image(id);
    if (image == null || !DescribeImages.isVisible(image, call)) {
      throw ApiError.invalid("InvalidAMIID.NotFound", "The image id '[" + id + "]' does not exist");
    }
    return image;
  }
}
