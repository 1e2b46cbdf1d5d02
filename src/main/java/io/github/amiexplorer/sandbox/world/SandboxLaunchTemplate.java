package io.github.amiexplorer.sandbox.world;

import java.util.List;
import java.util.Map;

/** A launch template with its versions, newest last. */
public record SandboxLaunchTemplate(
    String id,
    String name,
    String createTime,
    String createdBy,
    long defaultVersion,
    List<SandboxLaunchTemplateVersion> versions,
    Map<String, String> tags) {
  /** The number of the newest version. */
  public long latestVersion() {
    return versions.getLast().number();
  }
}
