package io.github.amiexplorer.sandbox.world;

/** An availability zone. */
public record SandboxZone(String name, String id, String state) {}
