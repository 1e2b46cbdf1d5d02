package io.github.amiexplorer.model;

import java.util.List;

/** The owner's rule which instance types may launch the image; entries may hold {@code *}. */
public record InstanceTypeSpecification(
    List<String> supportedInstanceTypes, List<String> unsupportedInstanceTypes) {}
