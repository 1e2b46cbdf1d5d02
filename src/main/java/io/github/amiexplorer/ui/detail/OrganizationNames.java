package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.cloud.Organization.Member;
import io.github.amiexplorer.cloud.Organization.Tree;
import io.github.amiexplorer.cloud.Organization.Unit;
import org.jspecify.annotations.Nullable;

/** Finds the names that the organization gives to its accounts and units. */
final class OrganizationNames {
  private OrganizationNames() {}

  /** The name of a member account, or {@code null} for strangers and an unknown organization. */
  static @Nullable String account(@Nullable Tree tree, String accountId) {
    return tree == null
        ? null
        : tree.accounts().stream()
            .filter(each -> each.accountId().equals(accountId))
            .map(Member::name)
            .findFirst()
            .orElse(null);
  }

  /** The path of a unit's names from the root, or {@code null} where it is not in the tree. */
  static @Nullable String unit(@Nullable Tree tree, String arn) {
    return tree == null ? null : path(tree.root(), arn, "");
  }

  private static @Nullable String path(Unit unit, String arn, String above) {
    for (Unit each : unit.units()) {
      String path = above.isEmpty() ? each.name() : above + " / " + each.name();
      if (each.arn().equals(arn)) {
        return path;
      }
      String below = path(each, arn, path);
      if (below != null) {
        return below;
      }
    }
    return null;
  }
}
