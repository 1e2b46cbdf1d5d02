package io.github.amiexplorer.sandbox.world;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of a launch template and what it sets. The image is an id or {@code resolve:ssm:…}.
 *
 * @param data parameters of RunInstances by their names in a request, such as {@code
 *     BlockDeviceMapping.1.DeviceName}
 */
public record SandboxLaunchTemplateVersion(
    long number,
    @Nullable String description,
    String createTime,
    String createdBy,
    Map<String, String> data) {
  /** Keeps the data from changing. */
  public SandboxLaunchTemplateVersion {
    data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
  }
}
