package io.github.amiexplorer.operation.launch;

/** How the user will log in. */
public sealed interface KeyChoice {
  /** Without a key pair: only what the image itself lets in. */
  record None() implements KeyChoice {}

  /** A key pair of the Region. */
  record Existing(String name) implements KeyChoice {}

  /**
   * A new one; its private half is saved once and is never seen again.
   *
   * @param type {@code rsa} or {@code ed25519}
   * @param saveTo path of the file that gets the private half
   */
  record Create(String name, String type, String saveTo) implements KeyChoice {}

  /**
   * One's own public key.
   *
   * @param publicKey in OpenSSH's one-line form
   */
  record Import(String name, String publicKey) implements KeyChoice {}

  /** The name the instance is launched with; {@code null} without a key pair. */
  default @org.jspecify.annotations.Nullable String keyName() {
    return switch (this) {
      case None none -> null;
      case Existing existing -> existing.name();
      case Create create -> create.name();
      case Import imported -> imported.name();
    };
  }
}
