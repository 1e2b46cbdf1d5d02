package io.github.amiexplorer.sandbox.world;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of a launch template and what it sets. The image is an id or {@code resolve:ssm:…}.
 */
public record SandboxLaunchTemplateVersion(
    long number,
    @Nullable String description,
    String createTime,
    String createdBy,
    @Nullable String imageId,
    @Nullable String instanceType,
    @Nullable String keyName,
    List<String> securityGroupIds,
    @Nullable String instanceProfileArn,
    Map<String, String> instanceTags) {}
