package io.github.amiexplorer.operation.share;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.LaunchPermission;
import java.util.List;
import java.util.Set;

/**
 * Whom images are to be shared with, and whom no longer. Immutable.
 *
 * @param images own images of any Region
 * @param add whoever is already there is not sent again
 * @param remove whoever is not there is not sent
 * @param snapshots whether accounts may also make volumes of the snapshots, and so copy the image
 */
public record ShareRequest(
    List<Image> images,
    List<LaunchPermission> add,
    Set<LaunchPermission> remove,
    boolean snapshots) {}
