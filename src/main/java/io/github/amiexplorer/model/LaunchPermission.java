package io.github.amiexplorer.model;

/** Who may launch an image: EC2's four forms. */
public sealed interface LaunchPermission {
  /** One account by its 12 digits. */
  record Account(String accountId) implements LaunchPermission {}

  /** The group {@code all}: the image is public. */
  record Everyone() implements LaunchPermission {}

  /** All accounts of an organization. */
  record Organization(String arn) implements LaunchPermission {}

  /** All accounts of an organizational unit. */
  record OrganizationalUnit(String arn) implements LaunchPermission {}
}
