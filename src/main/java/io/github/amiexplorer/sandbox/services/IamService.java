package io.github.amiexplorer.sandbox.services;

import io.github.amiexplorer.sandbox.http.ApiAnswer;
import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.http.Operation;
import io.github.amiexplorer.sandbox.http.Protocols;
import io.github.amiexplorer.sandbox.http.Xml;
import io.github.amiexplorer.sandbox.world.SandboxInstanceProfile;
import io.github.amiexplorer.sandbox.world.World;
import java.util.List;

/** IAM: instance profiles and the account's alias. */
public final class IamService implements Operation {
  private static final String NAME_SPACE = "https://iam.amazonaws.com/doc/2010-05-08/";

  private final World world;

  /** IAM of the world's account. */
  public IamService(World world) {
    this.world = world;
  }

  @Override
  public ApiAnswer answer(ApiRequest request, String requestId) {
    boolean own = request.accountId().equals(world.account().id());
    return switch (request.action()) {
      case "ListAccountAliases" ->
          Protocols.query(request.action(), NAME_SPACE, requestId, xml -> aliases(xml, own));
      case "ListInstanceProfiles" ->
          Protocols.query(
              request.action(),
              NAME_SPACE,
              requestId,
              xml -> profiles(xml, own ? world.instanceProfiles() : List.of()));
      default ->
          throw ApiError.invalid(
              "InvalidAction",
              "Could not find operation " + request.action() + " for version 2010-05-08");
    };
  }

  private void aliases(Xml xml, boolean own) {
    xml.value("IsTruncated", false)
        .element(
            "AccountAliases",
            () -> {
              if (own) {
                xml.value("member", world.account().name());
              }
            });
  }

  private static void profiles(Xml xml, List<SandboxInstanceProfile> profiles) {
    xml.value("IsTruncated", false)
        .element(
            "InstanceProfiles",
            () -> profiles.forEach(profile -> xml.element("member", () -> profile(xml, profile))));
  }

  private static void profile(Xml xml, SandboxInstanceProfile profile) {
    String account = profile.arn().split(":", 6)[4];
    xml.value("InstanceProfileId", profile.id())
        .value("InstanceProfileName", profile.name())
        .value("Arn", profile.arn())
        .value("Path", profile.path())
        .value("CreateDate", profile.createDate())
        .element(
            "Roles",
            () ->
                xml.element(
                    "member",
                    () ->
                        xml.value("Path", "/")
                            .value("RoleName", profile.roleName())
                            .value("RoleId", "AROA" + profile.id().substring(4))
                            .value("Arn", "arn:aws:iam::" + account + ":role/" + profile.roleName())
                            .value("CreateDate", profile.createDate())));
  }
}
