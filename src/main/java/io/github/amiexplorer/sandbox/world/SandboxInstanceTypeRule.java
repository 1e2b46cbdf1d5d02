package io.github.amiexplorer.sandbox.world;

import java.util.List;

/** The owner's rule which instance types may launch the image; entries may hold {@code *}. */
public record SandboxInstanceTypeRule(List<String> supported, List<String> unsupported) {}
