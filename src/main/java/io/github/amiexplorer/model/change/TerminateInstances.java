package io.github.amiexplorer.model.change;

import java.util.List;
import java.util.function.UnaryOperator;

/** Terminates instances. */
public record TerminateInstances(List<String> instanceIds) implements Change {
  @Override
  public String operation() {
    return "TerminateInstances";
  }

  @Override
  public Change resolved(UnaryOperator<String> ids) {
    return new TerminateInstances(instanceIds.stream().map(ids).toList());
  }
}
