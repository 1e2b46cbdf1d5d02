package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.world.SandboxImage;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the image that an action is about. */
final class OwnImage {
  private static final Pattern ID = Pattern.compile("ami-([0-9a-f]{8}|[0-9a-f]{17})");

  private OwnImage() {}

  /** The caller's own image of that id; refuses ids that are malformed, unknown or another's. */
  static SandboxImage of(Ec2Call call, String id) {
    checkForm(id);
    SandboxImage image = call.region().image(id);
    if (image == null) {
      throw ApiError.invalid("InvalidAMIID.NotFound", "The image id '[" + id + "]' does not exist");
    }
    if (!image.ownerId().equals(call.account())) {
      throw ApiError.invalid("AuthFailure", "Not authorized for image:" + id);
    }
    return image;
  }

  /** The caller's own image of that id, if it is in one of the states. */
  static SandboxImage in(Ec2Call call, String id, String... states) {
    SandboxImage image = of(call, id);
    if (!List.of(states).contains(image.state())) {
      throw ApiError.invalid(
          "InvalidAMIID.Unavailable",
          "The image ID '" + id + "' is not available: it is " + image.state());
    }
    return image;
  }

  /** Refuses what is no id of an image. */
  static void checkForm(String id) {
    if (!ID.matcher(id).matches()) {
      throw ApiError.invalid("InvalidAMIID.Malformed", "Invalid id: \"" + id + "\"");
    }
  }
}
