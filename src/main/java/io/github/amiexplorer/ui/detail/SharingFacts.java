package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.cloud.ImagePermissions.BlockPublicAccess;
import io.github.amiexplorer.cloud.ImagePermissions.SnapshotAccess;
import io.github.amiexplorer.cloud.Organization.Tree;
import io.github.amiexplorer.model.LaunchPermission;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may use an image, each part with its own fate.
 *
 * @param snapshots by snapshot id
 * @param organization of the caller, {@code null} where it may not be read
 */
record SharingFacts(
    Loaded<List<LaunchPermission>> launch,
    Map<String, Loaded<SnapshotAccess>> snapshots,
    Loaded<BlockPublicAccess> block,
    @Nullable Tree organization) {}
