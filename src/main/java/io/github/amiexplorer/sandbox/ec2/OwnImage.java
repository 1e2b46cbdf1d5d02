package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.world.SandboxImage;
import java.util.regex.Pattern;

/** Finds the image that an action is about. */
final class OwnImage {
  private static final Pattern ID = Pattern.compile("ami-([0-9a-f]{8}|[0-9a-f]{17})");

  private OwnImage() {}

  /** The caller's own image of that id; refuses ids that are malformed, unknown or another's. */
  static SandboxImage of(Ec2Call call, String id) {
    if (!ID.matcher(id).matches()) {
      throw ApiError.invalid("InvalidAMIID.Malformed", "Invalid id: \"" + id + "\"");
    }
    SandboxImage image = call.region().image(id);
    if (image == null) {
      throw ApiError.invalid("InvalidAMIID.NotFound", "The image id '[" + id + "]' does not exist");
    }
    if (!image.ownerId().equals(call.account())) {
      throw ApiError.invalid("AuthFailure", "Not authorized for image:" + id);
    }
    return image;
  }
}
