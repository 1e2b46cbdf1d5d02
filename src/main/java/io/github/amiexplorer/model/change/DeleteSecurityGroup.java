package io.github.amiexplorer.model.change;

import java.util.function.UnaryOperator;

/** Removes a security group. */
public record DeleteSecurityGroup(String groupId) implements Change {
  @Override
  public String operation() {
    return "DeleteSecurityGroup";
  }

  @Override
  public Change resolved(UnaryOperator<String> ids) {
    return new DeleteSecurityGroup(ids.apply(groupId));
  }
}
