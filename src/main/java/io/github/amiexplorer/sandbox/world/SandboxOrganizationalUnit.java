package io.github.amiexplorer.sandbox.world;

/** A unit of the organization; the parent is the root or another unit. */
public record SandboxOrganizationalUnit(String id, String arn, String name, String parentId) {}
