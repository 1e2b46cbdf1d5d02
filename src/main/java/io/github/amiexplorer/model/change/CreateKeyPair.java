package io.github.amiexplorer.model.change;

import java.util.function.UnaryOperator;

/**
 * Makes a key pair. Its private half comes once, with the answer.
 *
 * @param type {@code rsa} or {@code ed25519}
 * @param saveTo path of the file that gets the private half, readable by its owner only
 */
public record CreateKeyPair(String name, String type, String saveTo) implements Change {
  @Override
  public String operation() {
    return "CreateKeyPair";
  }

  @Override
  public Change resolved(UnaryOperator<String> ids) {
    return this;
  }
}
