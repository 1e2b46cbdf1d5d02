package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.world.SandboxImage;
import io.github.amiexplorer.sandbox.world.SandboxLaunchPermissions;

/** ResetImageAttribute: takes every launch permission back. */
final class ResetImageAttribute implements Ec2Action {
  @Override
  public Effect check(Ec2Call call) {
    String id = call.request().required("ImageId");
    String attribute = call.request().required("Attribute");
    if (!attribute.equals("launchPermission")) {
      throw ApiError.invalid(
          "InvalidParameterValue",
          "Value (" + attribute + ") for parameter attribute is invalid. Unknown attribute.");
    }
    SandboxImage image = OwnImage.of(call, id);
    return Effect.done(
        () ->
            call.region()
                .put(image.toBuilder().launchPermissions(SandboxLaunchPermissions.NONE).build()));
  }
}
