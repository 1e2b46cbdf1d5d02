package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.http.Xml;
import io.github.amiexplorer.sandbox.world.RegionWorld;
import io.github.amiexplorer.sandbox.world.SandboxImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** DescribeImages, complete. */
final class DescribeImages implements Ec2Operation {
  private static final Pattern ID = Pattern.compile("ami-([0-9a-f]{8}|[0-9a-f]{17})");
  private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12}");
  private static final Set<String> ALIASES =
      Set.of("amazon", "aws-marketplace", "aws-backup-vault");

  @Override
  public void answer(Ec2Call call, Xml xml) {
    ApiRequest request = call.request();
    List<String> ids = request.list("ImageId");
    List<String> owners = request.list("Owner");
    Predicate<SandboxImage> asked =
        byOwner(owners, call.account())
            .and(byPermission(request.list("ExecutableBy"), call))
            .and(ImageFilters.ALL.of(request.filters()));
    if (!ids.isEmpty()) {
      if (request.get("MaxResults") != null) {
        throw ApiError.invalid(
            "InvalidParameterCombination",
            "The parameter imageIds cannot be used with the parameter maxResults");
      }
      List<SandboxImage> found = named(call, ids).stream().filter(asked).toList();
      xml.items("imagesSet", found, image -> ImageXml.write(xml, image, call.account()));
      return;
    }
    page(call, owners, asked.and(listed(call)), xml);
  }

  private static void page(
      Ec2Call call, List<String> owners, Predicate<SandboxImage> asked, Xml xml) {
    RegionWorld region = call.region();
    Paging paging = new Paging(call.request());
    Set<String> accounts = accounts(owners, call.account());
    List<SandboxImage> page = new ArrayList<>();
    int next = -1;
    int slots = region.slots();
    for (int slot = paging.start(); slot < slots && next < 0; slot++) {
      // The owner is known without making the image: most slots end here.
      String owner = region.ownerAt(slot);
      if (owner == null || (!accounts.isEmpty() && !accounts.contains(owner))) {
        continue;
      }
      SandboxImage image = region.imageAt(slot);
      if (image != null && asked.test(image)) {
        if (page.size() == paging.limit()) {
          next = slot;
        } else {
          page.add(image);
        }
      }
    }
    xml.items("imagesSet", page, image -> ImageXml.write(xml, image, call.account()));
    if (next >= 0) {
      xml.value("nextToken", paging.token(next));
    }
  }

  /** The accounts that owners narrow to; empty where an alias keeps it open. */
  private static Set<String> accounts(List<String> owners, String caller) {
    if (owners.stream().anyMatch(ALIASES::contains)) {
      return Set.of();
    }
    return Set.copyOf(owners.stream().map(each -> each.equals("self") ? caller : each).toList());
  }

  private static Predicate<SandboxImage> byOwner(List<String> owners, String caller) {
    for (String owner : owners) {
      if (!owner.equals("self") && !ALIASES.contains(owner) && !ACCOUNT.matcher(owner).matches()) {
        throw ApiError.invalid("InvalidUserID.Malformed", "Invalid user id: \"" + owner + "\"");
      }
    }
    return image ->
        owners.isEmpty()
            || owners.contains(image.ownerId())
            || (image.ownerAlias() != null && owners.contains(image.ownerAlias()))
            || (owners.contains("self") && image.ownerId().equals(caller));
  }

  /** {@code self} and {@code all} and account ids; {@code self} never means one's own images. */
  private static Predicate<SandboxImage> byPermission(List<String> users, Ec2Call call) {
    for (String user : users) {
      if (!user.equals("self") && !user.equals("all") && !ACCOUNT.matcher(user).matches()) {
        throw ApiError.invalid("InvalidUserID.Malformed", "Invalid user id: \"" + user + "\"");
      }
    }
    return image ->
        users.isEmpty()
            || users.stream()
                .anyMatch(
                    user ->
                        switch (user) {
                          case "all" -> image.isPublic();
                          case "self" ->
                              !image.ownerId().equals(call.account())
                                  && image
                                      .launchPermissions()
                                      .names(call.account(), call.world().organization());
                          default -> image.launchPermissions().accounts().contains(user);
                        });
  }

  /** Whether the caller may see and launch it. */
  static boolean isVisible(SandboxImage image, Ec2Call call) {
    return image.ownerId().equals(call.account())
        || image.isPublic()
        || image.launchPermissions().names(call.account(), call.world().organization());
  }

  /** What a list shows of what the caller may see. */
  private static Predicate<SandboxImage> listed(Ec2Call call) {
    boolean deprecated = call.request().flag("IncludeDeprecated");
    boolean disabled = call.request().flag("IncludeDisabled");
    String now = call.world().now();
    return image -> {
      boolean own = image.ownerId().equals(call.account());
      return isVisible(image, call)
          && (own || deprecated || !image.isDeprecatedAt(now))
          && (!image.state().equals("disabled") || (own && disabled));
    };
  }

  private static List<SandboxImage> named(Ec2Call call, List<String> ids) {
    List<SandboxImage> found = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String id : ids) {
      if (!ID.matcher(id).matches()) {
        throw ApiError.invalid("InvalidAMIID.Malformed", "Invalid id: \"" + id + "\"");
      }
    }
    for (String id : ids) {
      SandboxImage image = call.region().image(id);
      if (image == null || !isVisible(image, call)) {
        missing.add(id);
      } else if (image.state().equals("disabled")
          && !(image.ownerId().equals(call.account()) && call.request().flag("IncludeDisabled"))) {
        throw ApiError.invalid(
            "InvalidAMIID.Unavailable", "The image ID '" + id + "' is not available");
      } else if (!found.contains(image)) {
        found.add(image);
      }
    }
    if (!missing.isEmpty()) {
      throw ApiError.invalid(
          "InvalidAMIID.NotFound",
          missing.size() == 1
              ? "The image id '[" + missing.getFirst() + "]' does not exist"
              : "The image ids '[" + String.join(", ", missing) + "]' do not exist");
    }
    return found;
  }
}
