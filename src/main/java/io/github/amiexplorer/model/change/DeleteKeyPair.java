package io.github.amiexplorer.model.change;

import java.util.function.UnaryOperator;

/** Removes a key pair by name. */
public record DeleteKeyPair(String name) implements Change {
  @Override
  public String operation() {
    return "DeleteKeyPair";
  }

  @Override
  public Change resolved(UnaryOperator<String> ids) {
    return this;
  }
}
