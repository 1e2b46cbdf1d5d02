package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.model.Scope;
import java.util.List;

/** One line of the scope list. */
enum ScopeEntry {
  ALL("fth-layers"),
  OWNED("fth-user"),
  SHARED("fth-users"),
  AMAZON("fth-check-circle"),
  VERIFIED("fth-award"),
  MARKETPLACE("fth-shopping-bag"),
  COMMUNITY("fth-globe"),
  FAVOURITES("fth-star");

  private final String icon;

  ScopeEntry(String icon) {
    this.icon = icon;
  }

  /** Its icon's literal. */
  String icon() {
    return icon;
  }

  /** The population it stands for; Community is the one without bounds. */
  Scope scope() {
    return switch (this) {
      case ALL, FAVOURITES -> new Scope.All();
      case OWNED -> new Scope.OwnedByMe();
      case SHARED -> new Scope.SharedWithMe();
      case AMAZON -> new Scope.Amazon();
      case VERIFIED -> new Scope.VerifiedPublishers();
      case MARKETPLACE -> new Scope.Marketplace();
      case COMMUNITY -> new Scope.Community(null, List.of());
    };
  }

  /** Whether it stands for this population, however Community is bounded. */
  boolean covers(Scope other) {
    return this != FAVOURITES && scope().key().equals(other.key());
  }
}
