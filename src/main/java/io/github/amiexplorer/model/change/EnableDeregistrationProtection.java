package io.github.amiexplorer.model.change;

import java.util.function.UnaryOperator;

/**
 * Protects an image from being deregistered.
 *
 * @param withCooldown keeps the protection for 24 hours after it was taken away
 */
public record EnableDeregistrationProtection(String imageId, boolean withCooldown)
    implements Change {
  @Override
  public String operation() {
    return "EnableImageDeregistrationProtection";
  }

  @Override
  public Change resolved(UnaryOperator<String> ids) {
    return new EnableDeregistrationProtection(ids.apply(imageId), withCooldown);
  }
}
