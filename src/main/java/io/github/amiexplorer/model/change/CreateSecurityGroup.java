package io.github.amiexplorer.model.change;

import java.util.function.UnaryOperator;

/** Makes an empty security group. */
public record CreateSecurityGroup(String name, String description, String vpcId) implements Change {
  @Override
  public String operation() {
    return "CreateSecurityGroup";
  }

  @Override
  public Change resolved(UnaryOperator<String> ids) {
    return this;
  }
}
