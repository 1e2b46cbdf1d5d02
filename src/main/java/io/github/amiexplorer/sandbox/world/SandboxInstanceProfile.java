package io.github.amiexplorer.sandbox.world;

/** An IAM instance profile with its one role. */
public record SandboxInstanceProfile(
    String id, String name, String arn, String path, String roleName, String createDate) {}
