package io.github.amiexplorer.sandbox.world;

import java.util.Map;

/** A key pair; the type is {@code rsa} or {@code ed25519}. */
public record SandboxKeyPair(
    String id,
    String name,
    String type,
    String fingerprint,
    String createTime,
    Map<String, String> tags) {}
