package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.http.Xml;
import io.github.amiexplorer.sandbox.world.SandboxLaunchTemplate;
import io.github.amiexplorer.sandbox.world.SandboxLaunchTemplateVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Creating, versioning, changing and deleting launch templates. */
final class LaunchTemplateActions {
  private static final String DATA = "LaunchTemplateData.";

  private LaunchTemplateActions() {}

  static Map<String, Ec2Action> all() {
    return Map.of(
        "CreateLaunchTemplate", LaunchTemplateActions::create,
        "CreateLaunchTemplateVersion", LaunchTemplateActions::version,
        "DeleteLaunchTemplate", LaunchTemplateActions::delete,
        "DeleteLaunchTemplateVersions", LaunchTemplateActions::deleteVersions,
        "ModifyLaunchTemplate", LaunchTemplateActions::modify);
  }

  private static Ec2Action.Effect create(Ec2Call call) {
    ApiRequest request = call.request();
    String name = request.required("LaunchTemplateName");
    if (!name.matches("[a-zA-Z0-9().\\-/_]{3,128}")) {
      throw ApiError.invalid(
          "InvalidLaunchTemplateName.MalformedException",
          "A launch template name must be between 3 and 128 characters, and may contain letters,"
              + " numbers, and the following characters: - ( ) . / _.");
    }
    if (call.region().launchTemplates().stream().anyMatch(each -> each.name().equals(name))) {
      throw ApiError.invalid(
          "InvalidLaunchTemplateName.AlreadyExistsException",
          "Launch template name already in use.");
    }
    Map<String, String> data = data(request);
    if (data.isEmpty()) {
      throw ApiError.invalid(
          "MissingParameter", "The request must contain the parameter LaunchTemplateData");
    }
    Map<String, String> tags = TagSpecifications.of(request, "launch-template");
    return xml -> {
      String now = call.world().now();
      SandboxLaunchTemplate template =
          new SandboxLaunchTemplate(
              call.world().newId("lt-"),
              name,
              now,
              creator(call),
              1,
              List.of(
                  new SandboxLaunchTemplateVersion(
                      1, request.get("VersionDescription"), now, creator(call), data)),
              tags);
      call.region().put(template);
      xml.element("launchTemplate", () -> write(xml, template));
    };
  }

  private static String creator(Ec2Call call) {
    return "arn:aws:iam::" + call.account() + ":user/sandbox";
  }

  private static Map<String, String> data(ApiRequest request) {
    Map<String, String> data = new TreeMap<>();
    request
        .parameters()
        .forEach(
            (key, value) -> {
              if (key.startsWith(DATA)) {
                data.put(key.substring(DATA.length()), value);
              }
            });
    return data;
  }

  private static SandboxLaunchTemplate named(Ec2Call call) {
    return LaunchParameters.find(
        call, call.request().get("LaunchTemplateId"), call.request().get("LaunchTemplateName"));
  }

  private static Ec2Action.Effect version(Ec2Call call) {
    ApiRequest request = call.request();
    SandboxLaunchTemplate template = named(call);
    Map<String, String> data = new LinkedHashMap<>();
    String source = request.get("SourceVersion");
    Map<String, String> own = data(request);
    if (source != null) {
      LaunchParameters.version(template, source)
          .data()
          .forEach(
              (key, value) -> {
                String first = key.split("\\.", -1)[0];
                if (own.keySet().stream()
                    .noneMatch(each -> each.split("\\.", -1)[0].equals(first))) {
                  data.put(key, value);
                }
              });
    }
    data.putAll(own);
    return xml -> {
      SandboxLaunchTemplateVersion made =
          new SandboxLaunchTemplateVersion(
              template.latestVersion() + 1,
              request.get("VersionDescription"),
              call.world().now(),
              creator(call),
              data);
      List<SandboxLaunchTemplateVersion> versions = new ArrayList<>(template.versions());
      versions.add(made);
      SandboxLaunchTemplate changed = with(template, template.defaultVersion(), versions);
      call.region().put(changed);
      xml.element(
          "launchTemplateVersion", () -> DescribeLaunchTemplateVersions.write(xml, changed, made));
    };
  }

  private static Ec2Action.Effect modify(Ec2Call call) {
    SandboxLaunchTemplate template = named(call);
    String wanted =
        call.request().get("SetDefaultVersion") == null
            ? call.request().get("DefaultVersion")
            : call.request().get("SetDefaultVersion");
    if (wanted == null) {
      throw ApiError.invalid(
          "MissingParameter", "The request must contain the parameter DefaultVersion");
    }
    SandboxLaunchTemplate changed =
        with(template, LaunchParameters.version(template, wanted).number(), template.versions());
    return xml -> {
      call.region().put(changed);
      xml.element("launchTemplate", () -> write(xml, changed));
    };
  }

  private static Ec2Action.Effect delete(Ec2Call call) {
    SandboxLaunchTemplate template = named(call);
    return xml -> {
      call.region().removeLaunchTemplate(template.id());
      xml.element("launchTemplate", () -> write(xml, template));
    };
  }

  private static Ec2Action.Effect deleteVersions(Ec2Call call) {
    SandboxLaunchTemplate template = named(call);
    List<SandboxLaunchTemplateVersion> left = new ArrayList<>(template.versions());
    List<SandboxLaunchTemplateVersion> gone = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (String each : call.request().list("LaunchTemplateVersion")) {
      boolean known =
          each.matches("[0-9]{1,9}")
              && Long.parseLong(each) != template.defaultVersion()
              && left.removeIf(
                  version -> {
                    boolean hit = version.number() == Long.parseLong(each);
                    if (hit) {
                      gone.add(version);
                    }
                    return hit;
                  });
      if (!known) {
        refused.add(each);
      }
    }
    return xml -> {
      call.region().put(with(template, template.defaultVersion(), left));
      xml.items(
          "successfullyDeletedLaunchTemplateVersionSet",
          gone,
          each ->
              xml.value("launchTemplateId", template.id())
                  .value("launchTemplateName", template.name())
                  .value("versionNumber", each.number()));
      xml.items(
          "unsuccessfullyDeletedLaunchTemplateVersionSet",
          refused,
          each ->
              xml.value("launchTemplateId", template.id())
                  .value("launchTemplateName", template.name())
                  .value("versionNumber", each.matches("[0-9]{1,9}") ? each : null)
                  .element(
                      "responseError",
                      () ->
                          xml.value("code", "launchTemplateVersionDoesNotExist")
                              .value(
                                  "message",
                                  "The version does not exist or is the default version.")));
    };
  }

  private static SandboxLaunchTemplate with(
      SandboxLaunchTemplate template,
      long defaultVersion,
      List<SandboxLaunchTemplateVersion> versions) {
    return new SandboxLaunchTemplate(
        template.id(),
        template.name(),
        template.createTime(),
        template.createdBy(),
        defaultVersion,
        List.copyOf(versions),
        template.tags());
  }

  private static void write(Xml xml, SandboxLaunchTemplate template) {
    xml.value("launchTemplateId", template.id())
        .value("launchTemplateName", template.name())
        .value("createTime", template.createTime())
        .value("createdBy", template.createdBy())
        .value("defaultVersionNumber", template.defaultVersion())
        .value("latestVersionNumber", template.latestVersion())
        .tags(template.tags());
  }
}
