package io.github.amiexplorer.model.change;

import java.util.function.UnaryOperator;

/** Takes the protection from being deregistered away. */
public record DisableDeregistrationProtection(String imageId) implements Change {
  @Override
  public String operation() {
    return "DisableImageDeregistrationProtection";
  }

  @Override
  public Change resolved(UnaryOperator<String> ids) {
    return new DisableDeregistrationProtection(ids.apply(imageId));
  }
}
