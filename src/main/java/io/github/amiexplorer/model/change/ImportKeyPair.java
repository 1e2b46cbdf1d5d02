package io.github.amiexplorer.model.change;

import java.util.function.UnaryOperator;

/** Registers the public half of a key pair, in OpenSSH's one-line form. */
public record ImportKeyPair(String name, String publicKey) implements Change {
  @Override
  public String operation() {
    return "ImportKeyPair";
  }

  @Override
  public Change resolved(UnaryOperator<String> ids) {
    return this;
  }
}
