package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.world.SandboxLaunchPermissions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a request adds to the launch permissions of an image and what it takes away, in either of
 * EC2's two ways to say it: {@code LaunchPermission.Add.n…} and {@code LaunchPermission.Remove.n…},
 * or an operation type with flat lists.
 */
record LaunchPermissionChange(SandboxLaunchPermissions add, SandboxLaunchPermissions remove) {
  private static final String ADD = "LaunchPermission.Add";
  private static final String REMOVE = "LaunchPermission.Remove";
  private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12}");
  private static final Pattern ORGANIZATION =
      Pattern.compile("arn:aws[a-z-]*:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32}");
  private static final Pattern UNIT =
      Pattern.compile(
          "arn:aws[a-z-]*:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}"
              + "/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}");

  /** Whether a request has one in the structured way. */
  static boolean isIn(ApiRequest request) {
    return !request.members(ADD).isEmpty() || !request.members(REMOVE).isEmpty();
  }

  /** Reads and checks the change of a request. */
  static LaunchPermissionChange of(ApiRequest request) {
    if (isIn(request)) {
      return new LaunchPermissionChange(structured(request, ADD), structured(request, REMOVE));
    }
    SandboxLaunchPermissions flat =
        permissions(
            request.list("UserGroup"),
            request.list("UserId"),
            request.list("OrganizationArn"),
            request.list("OrganizationalUnitArn"));
    if (flat.equals(SandboxLaunchPermissions.NONE)) {
      throw ApiError.invalid("InvalidParameterCombination", "No launch permissions specified.");
    }
    return switch (request.required("OperationType")) {
      case "add" -> new LaunchPermissionChange(flat, SandboxLaunchPermissions.NONE);
      case "remove" -> new LaunchPermissionChange(SandboxLaunchPermissions.NONE, flat);
      default ->
          throw ApiError.invalid(
              "InvalidParameterValue",
              "Value ("
                  + request.get("OperationType")
                  + ") for parameter operationType is invalid. Expected: 'add' or 'remove'.");
    };
  }

  /** Those permissions with this change; what is there twice stays once. */
  SandboxLaunchPermissions appliedTo(SandboxLaunchPermissions before) {
    return new SandboxLaunchPermissions(
        (before.everyone() || add.everyone()) && !remove.everyone(),
        changed(before.accounts(), add.accounts(), remove.accounts()),
        changed(before.organizationArns(), add.organizationArns(), remove.organizationArns()),
        changed(
            before.organizationalUnitArns(),
            add.organizationalUnitArns(),
            remove.organizationalUnitArns()));
  }

  private static List<String> changed(List<String> before, List<String> add, List<String> remove) {
    Set<String> after = new LinkedHashSet<>(before);
    after.addAll(add);
    remove.forEach(after::remove);
    return List.copyOf(after);
  }

  private static SandboxLaunchPermissions structured(ApiRequest request, String list) {
    List<String> groups = new ArrayList<>();
    List<String> accounts = new ArrayList<>();
    List<String> organizations = new ArrayList<>();
    List<String> units = new ArrayList<>();
    for (String member : request.members(list)) {
      take(request.parameters().get(member + "Group"), groups);
      take(request.parameters().get(member + "UserId"), accounts);
      take(request.parameters().get(member + "OrganizationArn"), organizations);
      take(request.parameters().get(member + "OrganizationalUnitArn"), units);
    }
    return permissions(groups, accounts, organizations, units);
  }

  private static void take(@Nullable String value, List<String> into) {
    if (value != null) {
      into.add(value);
    }
  }

  private static SandboxLaunchPermissions permissions(
      List<String> groups, List<String> accounts, List<String> organizations, List<String> units) {
    groups.forEach(each -> check(each.equals("all"), each, "userGroup"));
    accounts.forEach(each -> check(ACCOUNT.matcher(each).matches(), each, "userId"));
    organizations.forEach(
        each -> check(ORGANIZATION.matcher(each).matches(), each, "organizationArn"));
    units.forEach(each -> check(UNIT.matcher(each).matches(), each, "organizationalUnitArn"));
    return new SandboxLaunchPermissions(!groups.isEmpty(), accounts, organizations, units);
  }

  private static void check(boolean good, String value, String type) {
    if (!good) {
      throw ApiError.invalid(
          "InvalidAMIAttributeItemValue",
          "Invalid attribute item value \"" + value + "\" for " + type + " item type.");
    }
  }
}
