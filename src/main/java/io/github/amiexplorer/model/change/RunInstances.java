package io.github.amiexplorer.model.change;

import java.util.function.UnaryOperator;

/**
 * Launches instances.
 *
 * @param count how many, all or none
 */
public record RunInstances(LaunchSpecification specification, int count) implements Change {
  @Override
  public String operation() {
    return "RunInstances";
  }

  @Override
  public Change resolved(UnaryOperator<String> ids) {
    return new RunInstances(specification.resolved(ids), count);
  }

  @Override
  public boolean takesClientToken() {
    return true;
  }
}
