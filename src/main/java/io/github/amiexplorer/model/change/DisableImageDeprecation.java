package io.github.amiexplorer.model.change;

import java.util.function.UnaryOperator;

/** Takes the deprecation time away. */
public record DisableImageDeprecation(String imageId) implements Change {
  @Override
  public String operation() {
    return "DisableImageDeprecation";
  }

  @Override
  public Change resolved(UnaryOperator<String> ids) {
    return new DisableImageDeprecation(ids.apply(imageId));
  }
}
