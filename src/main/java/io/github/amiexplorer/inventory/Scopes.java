package io.github.amiexplorer.inventory;

import io.github.amiexplorer.model.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the scope behind a saved key. */
final class Scopes {
  private Scopes() {}

  /** {@code null} for a key that no longer means a listing; looked-up images are not kept. */
  static @Nullable Scope ofKey(String key) {
    return switch (key) {
      case "owned" -> new Scope.OwnedByMe();
      case "shared" -> new Scope.SharedWithMe();
      case "amazon" -> new Scope.Amazon();
      case "verified" -> new Scope.VerifiedPublishers();
      case "marketplace" -> new Scope.Marketplace();
      case "community" -> new Scope.Community(null, List.of());
      default ->
          key.startsWith("account:") ? new Scope.Account(key.substring("account:".length())) : null;
    };
  }
}
