package io.github.amiexplorer.sandbox.world;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The organization of the own account. */
public record SandboxOrganization(
    String id,
    String arn,
    String managementAccountId,
    String rootId,
    String rootArn,
    List<SandboxAccount> accounts,
    List<SandboxOrganizationalUnit> units) {
  /** Whether the account belongs to the organization. */
  public boolean hasMember(String accountId) {
    return member(accountId) != null;
  }

  /** The member of that id, or {@code null}. */
  public @Nullable SandboxAccount member(String accountId) {
    for (SandboxAccount account : accounts) {
      if (account.id().equals(accountId)) {
        return account;
      }
    }
    return null;
  }

  /** EC2's and Organizations' name of an account: an ARN. */
  public String accountArn(String accountId) {
    return "arn:aws:organizations::" + managementAccountId + ":account/" + id + "/" + accountId;
  }

  /** The units whose parent is the given root or unit. */
  public List<SandboxOrganizationalUnit> unitsUnder(String parentId) {
    return units.stream().filter(unit -> unit.parentId().equals(parentId)).toList();
  }

  /** The ARNs of every unit above an account, nearest first; empty for a stranger. */
  public List<String> unitArnsOf(String accountId) {
    List<String> arns = new ArrayList<>();
    SandboxAccount account = member(accountId);
    String parent = account == null ? null : account.parentId();
    while (parent != null) {
      String wanted = parent;
      SandboxOrganizationalUnit unit =
          units.stream().filter(each -> each.id().equals(wanted)).findFirst().orElse(null);
      if (unit != null) {
        arns.add(unit.arn());
      }
      parent = unit == null ? null : unit.parentId();
    }
    return arns;
  }
}
