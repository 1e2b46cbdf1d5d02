package io.github.amiexplorer.model.change;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Adds and removes accounts that may make volumes of a snapshot. The two lists are sent as one
 * request each, because EC2 takes them so.
 */
public record ModifySnapshotPermission(
    String snapshotId, List<String> addAccounts, List<String> removeAccounts) implements Change {
  @Override
  public String operation() {
    return "ModifySnapshotAttribute";
  }

  @Override
  public Change resolved(UnaryOperator<String> ids) {
    return new ModifySnapshotPermission(ids.apply(snapshotId), addAccounts, removeAccounts);
  }
}
