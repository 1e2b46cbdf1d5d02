package io.github.amiexplorer.model.change;

import java.util.function.UnaryOperator;

/**
 * Deregisters an image. While it is pending this stops its copy.
 *
 * @param deleteSnapshots also its snapshots, but for those that another image needs
 */
public record DeregisterImage(String imageId, boolean deleteSnapshots) implements Change {
  @Override
  public String operation() {
    return "DeregisterImage";
  }

  @Override
  public Change resolved(UnaryOperator<String> ids) {
    return new DeregisterImage(ids.apply(imageId), deleteSnapshots);
  }
}
