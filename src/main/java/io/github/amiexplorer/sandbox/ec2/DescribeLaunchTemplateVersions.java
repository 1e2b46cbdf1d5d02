package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.http.Xml;
import io.github.amiexplorer.sandbox.world.SandboxLaunchTemplate;
import io.github.amiexplorer.sandbox.world.SandboxLaunchTemplateVersion;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * DescribeLaunchTemplateVersions: of one template, or {@code $Latest} and {@code $Default} of all.
 */
final class DescribeLaunchTemplateVersions implements Ec2Operation {
  private static final Filters<Entry> FILTERS =
      new Filters<Entry>()
          .one("create-time", each -> each.version().createTime())
          .one("iam-instance-profile", each -> each.version().data().get("IamInstanceProfile.Arn"))
          .one("image-id", each -> each.version().data().get("ImageId"))
          .one("instance-type", each -> each.version().data().get("InstanceType"))
          .one("is-default-version", Entry::isDefault);

  @Override
  public void answer(Ec2Call call, Xml xml) {
    ApiRequest request = call.request();
    List<String> versions = request.list("LaunchTemplateVersion");
    List<Entry> all =
        templates(call)
            .flatMap(
                each ->
                    each.versions().reversed().stream().map(version -> new Entry(each, version)))
            .toList();
    long least = number(request.get("MinVersion"), Long.MIN_VALUE);
    long most = number(request.get("MaxVersion"), Long.MAX_VALUE);
    Predicate<Entry> passes =
        FILTERS
            .of(request.filters())
            .and(each -> versions.isEmpty() || versions.stream().anyMatch(each::isCalled))
            .and(each -> each.version().number() >= least && each.version().number() <= most);
    new Paging(request)
        .write(xml, "launchTemplateVersionSet", all, passes, each -> write(xml, each));
  }

  private static Stream<SandboxLaunchTemplate> templates(Ec2Call call) {
    String id = call.request().get("LaunchTemplateId");
    String name = call.request().get("LaunchTemplateName");
    List<SandboxLaunchTemplate> all = call.region().launchTemplates();
    if (id == null && name == null) {
      List<String> versions = call.request().list("LaunchTemplateVersion");
      if (versions.isEmpty() || versions.stream().anyMatch(each -> !each.startsWith("$"))) {
        throw ApiError.invalid(
            "MissingParameter",
            "Either a launch template ID or a launch template name must be specified.");
      }
      return all.stream();
    }
    List<SandboxLaunchTemplate> found =
        all.stream().filter(each -> each.id().equals(id) || each.name().equals(name)).toList();
    if (found.isEmpty()) {
      throw ApiError.invalid(
          id == null
              ? "InvalidLaunchTemplateName.NotFoundException"
              : "InvalidLaunchTemplateId.NotFound",
          "The specified launch template does not exist.");
    }
    return found.stream();
  }

  private static long number(@Nullable String text, long otherwise) {
    if (text == null) {
      return otherwise;
    }
    if (!text.matches("[0-9]{1,9}")) {
      throw ApiError.invalid("InvalidParameterValue", "'" + text + "' is no version number.");
    }
    return Long.parseLong(text);
  }

  private static void write(Xml xml, Entry entry) {
    write(xml, entry.template(), entry.version());
  }

  /** The elements of a version. */
  static void write(Xml xml, SandboxLaunchTemplate template, SandboxLaunchTemplateVersion version) {
    xml.value("launchTemplateId", template.id())
        .value("launchTemplateName", template.name())
        .value("versionNumber", version.number())
        .value("versionDescription", version.description())
        .value("createTime", version.createTime())
        .value("createdBy", version.createdBy())
        .value("defaultVersion", template.defaultVersion() == version.number())
        .element("launchTemplateData", () -> new TemplateDataXml(xml).write(version.data()));
  }

  /** A version with its template. */
  private record Entry(SandboxLaunchTemplate template, SandboxLaunchTemplateVersion version) {
    boolean isDefault() {
      return template.defaultVersion() == version.number();
    }

    boolean isCalled(String name) {
      return switch (name) {
        case "$Latest" -> version.number() == template.latestVersion();
        case "$Default" -> isDefault();
        default -> name.equals(Long.toString(version.number()));
      };
    }
  }
}
