package io.github.amiexplorer.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which population of images is meant: one choice in the left pane, one kind of listing. */
public sealed interface Scope {
  /**
   * A short stable key for files and command lines, such as {@code owned} or {@code account:1…}.
   */
  String key();

  /** Everything the catalogue holds; it is never asked from the cloud as such. */
  record All() implements Scope {
    @Override
    public String key() {
      return "all";
    }
  }

  /** Owned by the caller's account ({@code Owners=self}); with deprecated and disabled ones. */
  record OwnedByMe() implements Scope {
    @Override
    public String key() {
      return "owned";
    }
  }

  /** Shared with the caller, its organization or unit ({@code ExecutableUsers=self}). */
  record SharedWithMe() implements Scope {
    @Override
    public String key() {
      return "shared";
    }
  }

  /** Owned by Amazon ({@code Owners=amazon}). */
  record Amazon() implements Scope {
    @Override
    public String key() {
      return "amazon";
    }
  }

  /** Owned by an account of the publishers table ({@link Publishers}), Amazon's excepted. */
  record VerifiedPublishers() implements Scope {
    @Override
    public String key() {
      return "verified";
    }
  }

  /** Sold on AWS Marketplace ({@code Owners=aws-marketplace}). */
  record Marketplace() implements Scope {
    @Override
    public String key() {
      return "marketplace";
    }
  }

  /**
   * Public images of anybody. Listed only with a name pattern or an owner, or after the user
   * confirmed the size: see {@code narrowed}.
   *
   * @param namePattern EC2 wildcard pattern for the name, or {@code null}
   * @param owners account ids, may be empty
   */
  record Community(@Nullable String namePattern, List<String> owners) implements Scope {
    @Override
    public String key() {
      return "community";
    }

    /** Whether a name pattern or an owner bounds the listing. */
    public boolean narrowed() {
      return namePattern != null || !owners.isEmpty();
    }
  }

  /** Images of one account, by its 12 digits. */
  record Account(String accountId) implements Scope {
    @Override
    public String key() {
      return "account:" + accountId;
    }
  }

  /** Found by their ids, wherever they are; never listed as such. */
  record LookedUp() implements Scope {
    @Override
    public String key() {
      return "looked-up";
    }
  }
}
