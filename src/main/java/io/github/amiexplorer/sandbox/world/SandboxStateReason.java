package io.github.amiexplorer.sandbox.world;

/** Why an image is in its state. */
public record SandboxStateReason(String code, String message) {}
