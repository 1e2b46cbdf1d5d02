package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.world.SandboxLaunchTemplate;
import io.github.amiexplorer.sandbox.world.SandboxLaunchTemplateVersion;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The parameters of a launch with those of its launch template below them. */
final class LaunchParameters {
  private LaunchParameters() {}

  /** The request as if the template's parameters had been sent with it. */
  static ApiRequest of(Ec2Call call) {
    ApiRequest request = call.request();
    String id = request.get("LaunchTemplate.LaunchTemplateId");
    String name = request.get("LaunchTemplate.LaunchTemplateName");
    if (id == null && name == null) {
      return request;
    }
    SandboxLaunchTemplate template = find(call, id, name);
    SandboxLaunchTemplateVersion version = version(template, request.get("LaunchTemplate.Version"));
    Set<String> own = new TreeSet<>();
    request.parameters().keySet().forEach(each -> own.add(first(each)));
    // Who names an interface names the network: the template's groups and subnet give way.
    Map<String, String> merged = new HashMap<>();
    version
        .data()
        .forEach(
            (key, value) -> {
              if (!own.contains(first(key))) {
                merged.put(key, value);
              }
            });
    merged.putAll(request.parameters());
    return new ApiRequest(
        request.service(),
        request.region(),
        request.accountId(),
        request.action(),
        merged,
        request.json());
  }

  private static String first(String key) {
    int dot = key.indexOf('.');
    return dot < 0 ? key : key.substring(0, dot);
  }

  /** The template of that id or name. */
  static SandboxLaunchTemplate find(Ec2Call call, @Nullable String id, @Nullable String name) {
    if (id != null && name != null) {
      throw ApiError.invalid(
          "InvalidParameterCombination",
          "A launch template ID and a launch template name cannot both be specified.");
    }
    if (id == null && name == null) {
      throw ApiError.invalid(
          "MissingParameter",
          "Either a launch template ID or a launch template name must be specified.");
    }
    return call.region().launchTemplates().stream()
        .filter(each -> each.id().equals(id) || each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                ApiError.invalid(
                    id == null
                        ? "InvalidLaunchTemplateName.NotFoundException"
                        : "InvalidLaunchTemplateId.NotFound",
                    id == null
                        ? "At least one of the launch templates specified in the request does not"
                            + " exist."
                        : "The specified launch template, with template ID "
                            + id
                            + ", does not exist."));
  }

  /** The version that {@code text} names; without one the default. */
  static SandboxLaunchTemplateVersion version(
      SandboxLaunchTemplate template, @Nullable String text) {
    long number =
        switch (text == null ? "$Default" : text) {
          case "$Default" -> template.defaultVersion();
          case "$Latest" -> template.latestVersion();
          default -> text != null && text.matches("[0-9]{1,9}") ? Long.parseLong(text) : -1;
        };
    return template.versions().stream()
        .filter(each -> each.number() == number)
        .findFirst()
        .orElseThrow(
            () ->
                ApiError.invalid(
                    "InvalidLaunchTemplateId.VersionNotFound",
                    "Could not find the specified version "
                        + text
                        + " for the launch template with ID "
                        + template.id()
                        + "."));
  }
}
