package io.github.amiexplorer.sandbox.world;

/** A product code; the type is {@code marketplace} or {@code devpay}. */
public record SandboxProductCode(String id, String type) {}
