package io.github.amiexplorer.model.change;

import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * Sets the time from which an image is deprecated.
 *
 * @param at in the future, at most 10 years ahead; EC2 rounds to the minute
 */
public record EnableImageDeprecation(String imageId, Instant at) implements Change {
  @Override
  public String operation() {
    return "EnableImageDeprecation";
  }

  @Override
  public Change resolved(UnaryOperator<String> ids) {
    return new EnableImageDeprecation(ids.apply(imageId), at);
  }
}
