package io.github.amiexplorer.cloud;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds profiles and opens sessions. */
public interface CloudConnector {
  /** Profiles in the AWS configuration files, read anew; makes no call. Never throws. */
  List<Profile> profiles();

  /** Opens a session; makes no call yet. */
  CloudSession open(ConnectionChoice choice);

  /**
   * A profile as far as it may be shown.
   *
   * @param how such as {@code sso}, {@code assume-role}, {@code process}, {@code keys}, {@code
   *     unknown}
   * @param region its Region code, or {@code null}
   * @param accountId where the profile names it ({@code sso_account_id} or a role's ARN)
   */
  record Profile(String name, String how, @Nullable String region, @Nullable String accountId) {}
}
