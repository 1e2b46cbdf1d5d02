package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.world.SandboxImage;
import io.github.amiexplorer.sandbox.world.SandboxLaunchPermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The actions on the life of an image: deprecation, disabling, protection. */
final class ImageLifeActions {
  private ImageLifeActions() {}

  static Map<String, Ec2Action> all() {
    Map<String, Ec2Action> all = new TreeMap<>();
    all.put("EnableImageDeprecation", ImageLifeActions::deprecate);
    all.put(
        "DisableImageDeprecation",
        call -> change(call, image -> image.toBuilder().deprecationTime(null).build()));
    all.put("DisableImage", ImageLifeActions::disable);
    all.put("EnableImage", ImageLifeActions::enable);
    all.put("EnableImageDeregistrationProtection", ImageLifeActions::protect);
    all.put("DisableImageDeregistrationProtection", call -> protection(call, "disabled"));
    return all;
  }

  private static Ec2Action.Effect deprecate(Ec2Call call) {
    SandboxImage image = OwnImage.of(call, call.request().required("ImageId"));
    String at = Deprecation.checked(call, image, call.request().required("DeprecateAt"));
    return change(call, now -> now.toBuilder().deprecationTime(at).build());
  }

  /** Disabling ends all sharing and does not give it back when enabled again. */
  private static Ec2Action.Effect disable(Ec2Call call) {
    SandboxImage image = OwnImage.of(call, call.request().required("ImageId"));
    if (!image.state().equals("available") && !image.state().equals("failed")) {
      throw unavailable(image);
    }
    return change(
        call,
        now ->
            now.toBuilder()
                .state("disabled")
                .launchPermissions(SandboxLaunchPermissions.NONE)
                .build());
  }

  private static Ec2Action.Effect enable(Ec2Call call) {
    SandboxImage image = OwnImage.of(call, call.request().required("ImageId"));
    if (!image.state().equals("disabled")) {
      throw unavailable(image);
    }
    return change(call, now -> now.toBuilder().state("available").build());
  }

  private static Ec2Action.Effect protect(Ec2Call call) {
    return protection(
        call,
        call.request().flag("WithCooldown") ? "enabled-with-cooldown" : "enabled-without-cooldown");
  }

  private static Ec2Action.Effect protection(Ec2Call call, String state) {
    SandboxImage image = OwnImage.of(call, call.request().required("ImageId"));
    return xml -> {
      call.region().put(image.toBuilder().deregistrationProtection(state).build());
      xml.value("return", state);
    };
  }

  private static Ec2Action.Effect change(Ec2Call call, UnaryOperator<SandboxImage> how) {
    SandboxImage image = OwnImage.of(call, call.request().required("ImageId"));
    return Ec2Action.Effect.done(() -> call.region().put(how.apply(image)));
  }

  private static ApiError unavailable(SandboxImage image) {
    return ApiError.invalid(
        "InvalidAMIID.Unavailable",
        "The image ID '" + image.id() + "' is not available: it is " + image.state());
  }
}
