package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.world.SandboxImage;
import io.github.amiexplorer.sandbox.world.SandboxLaunchPermissions;
import java.util.List;

/**
 * CancelImageLaunchPermission: takes the caller's account out of the launch permissions of another
 * account's image. What comes by the organization, a unit or everyone cannot be cancelled so.
 */
final class CancelImageLaunchPermission implements Ec2Action {
  @Override
  public Effect check(Ec2Call call) {
    SandboxImage image = VisibleImage.of(call, call.request().required("ImageId"));
    SandboxLaunchPermissions before = image.launchPermissions();
    if (!before.accounts().contains(call.account())) {
      throw ApiError.invalid(
          "OperationNotPermitted",
          "The image " + image.id() + " is not explicitly shared with this account");
    }
    List<String> others =
        before.accounts().stream().filter(each -> !each.equals(call.account())).toList();
    SandboxLaunchPermissions after =
        new SandboxLaunchPermissions(
            before.everyone(), others, before.organizationArns(), before.organizationalUnitArns());
    return Effect.done(() -> call.region().put(image.toBuilder().launchPermissions(after).build()));
  }
}
