package io.github.amiexplorer.ui.browse.gallery;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.OperatingSystem;
import java.util.Map;

/**
 * One thing to start from.
 *
 * @param name plain words
 * @param regions how many Regions an own image is in; 0 for public ones
 * @param newest the newest image of each architecture, in the order of the architectures
 */
record Card(
    String name,
    OperatingSystem system,
    Purpose purpose,
    boolean own,
    int regions,
    Map<String, Image> newest) {

  /** The newest of all. */
  Image first() {
    return newest.values().iterator().next();
  }
}
