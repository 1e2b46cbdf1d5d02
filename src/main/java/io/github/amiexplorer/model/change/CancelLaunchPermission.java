package io.github.amiexplorer.model.change;

import java.util.function.UnaryOperator;

/** Gives up one's own right to launch an image that another account shares. */
public record CancelLaunchPermission(String imageId) implements Change {
  @Override
  public String operation() {
    return "CancelImageLaunchPermission";
  }

  @Override
  public Change resolved(UnaryOperator<String> ids) {
    return new CancelLaunchPermission(ids.apply(imageId));
  }
}
