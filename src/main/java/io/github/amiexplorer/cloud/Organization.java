package io.github.amiexplorer.cloud;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The organization of the account, where the account may see it. Blocks; throws CloudException. */
public interface Organization {
  /** The tree with the names of all accounts; one failure where any part is refused. */
  Tree read(CancelToken cancel);

  /**
   * The organization.
   *
   * @param arn of the organization
   * @param id {@code o-…}
   * @param root the top of its tree
   */
  record Tree(String id, String arn, String masterAccountId, Unit root, List<Member> accounts) {}

  /**
   * A root or a unit.
   *
   * @param arn of the unit
   */
  record Unit(String id, String arn, String name, List<Unit> units) {}

  /** An account of the organization; {@code status} is the service's own word. */
  record Member(String accountId, String name, @Nullable String status) {}
}
