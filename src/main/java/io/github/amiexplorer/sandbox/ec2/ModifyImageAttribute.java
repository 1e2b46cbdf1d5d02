package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.world.SandboxImage;
import io.github.amiexplorer.sandbox.world.SandboxImageBuilder;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * ModifyImageAttribute: launch permissions, description or IMDS support of an own image, one of
 * them a call, named by {@code Attribute} or by its own structure.
 */
final class ModifyImageAttribute implements Ec2Action {
  private static final Set<String> KNOWN = Set.of("description", "imdsSupport", "launchPermission");
  private static final int LONGEST_DESCRIPTION = 255;

  @Override
  public Effect check(Ec2Call call) {
    ApiRequest request = call.request();
    String id = request.required("ImageId");
    String attribute = attribute(request);
    return switch (attribute) {
      case "description" -> {
        SandboxImage image = changeable(call, id);
        String value = value(request, "Description.Value");
        if (value.length() > LONGEST_DESCRIPTION) {
          throw ApiError.invalid(
              "InvalidParameterValue",
              "The description must not be longer than " + LONGEST_DESCRIPTION + " characters");
        }
        yield put(call, image.toBuilder().description(value.isEmpty() ? null : value));
      }
      case "imdsSupport" -> {
        SandboxImage image = changeable(call, id);
        String value = value(request, "ImdsSupport.Value");
        if (!value.equals("v2.0")) {
          throw ApiError.invalid(
              "InvalidParameterValue",
              "Value (" + value + ") for parameter imdsSupport is invalid. Expected: 'v2.0'.");
        }
        yield put(call, image.toBuilder().imdsSupport(value));
      }
      default -> share(call, id);
    };
  }

  private static Effect share(Ec2Call call, String id) {
    LaunchPermissionChange change = LaunchPermissionChange.of(call.request());
    SandboxImage image = changeable(call, id);
    SharingRules.check(call, image, change);
    SandboxImageBuilder changed =
        image.toBuilder().launchPermissions(change.appliedTo(image.launchPermissions()));
    if (change.add().everyone() && !image.isPublic()) {
      changed.deprecationTime(Deprecation.ofPublic(image));
    }
    return put(call, changed);
  }

  /** The one attribute that a request is about. */
  private static String attribute(ApiRequest request) {
    Set<String> asked = new TreeSet<>();
    if (request.parameters().containsKey("Description.Value")) {
      asked.add("description");
    }
    if (request.parameters().containsKey("ImdsSupport.Value")) {
      asked.add("imdsSupport");
    }
    if (LaunchPermissionChange.isIn(request)) {
      asked.add("launchPermission");
    }
    if (!request.list("ProductCode").isEmpty()) {
      asked.add("productCodes");
    }
    String named = request.get("Attribute");
    if (named != null) {
      asked.add(named);
    }
    if (asked.isEmpty()) {
      throw ApiError.invalid("InvalidParameterCombination", "No attributes specified.");
    }
    if (asked.size() > 1) {
      throw ApiError.invalid(
          "InvalidParameterCombination",
          "Fields for multiple attribute types specified: " + String.join(", ", asked));
    }
    String only = asked.iterator().next();
    if (!KNOWN.contains(only)) {
      throw ApiError.invalid(
          "InvalidParameterValue",
          "Value (" + only + ") for parameter attribute is invalid. Unknown attribute.");
    }
    return only;
  }

  private static String value(ApiRequest request, String structure) {
    @Nullable String value = request.parameters().get(structure);
    if (value == null) {
      value = request.parameters().get("Value");
    }
    if (value == null) {
      throw ApiError.invalid("MissingParameter", "The request must contain the parameter value");
    }
    return value;
  }

  private static SandboxImage changeable(Ec2Call call, String id) {
    return OwnImage.in(call, id, "available");
  }

  private static Effect put(Ec2Call call, SandboxImageBuilder changed) {
    return Effect.done(() -> call.region().put(changed.build()));
  }
}
