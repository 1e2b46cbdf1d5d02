package io.github.amiexplorer.sandbox.world;

import java.util.List;

/** Who may launch an image beside its owner, each list in the order in which EC2 tells it. */
public record SandboxLaunchPermissions(
    boolean everyone,
    List<String> accounts,
    List<String> organizationArns,
    List<String> organizationalUnitArns) {
  /** Only the owner. */
  public static final SandboxLaunchPermissions NONE =
      new SandboxLaunchPermissions(false, List.of(), List.of(), List.of());

  /** Everybody. */
  public static final SandboxLaunchPermissions PUBLIC =
      new SandboxLaunchPermissions(true, List.of(), List.of(), List.of());

  /** Only those accounts. */
  public static SandboxLaunchPermissions accounts(String... accountIds) {
    return new SandboxLaunchPermissions(false, List.of(accountIds), List.of(), List.of());
  }

  /**
   * Whether an account is named itself or through its organization or one of its units. {@code
   * everyone} does not count: that is {@code ExecutableUsers=all}.
   */
  public boolean names(String accountId, SandboxOrganization organization) {
    return accounts.contains(accountId)
        || (organization.hasMember(accountId)
            && (organizationArns.contains(organization.arn())
                || organization.unitArnsOf(accountId).stream()
                    .anyMatch(organizationalUnitArns::contains)));
  }
}
