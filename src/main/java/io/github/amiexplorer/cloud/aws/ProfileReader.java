package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CloudConnector.Profile;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.profiles.ProfileFile;

/** Reads names and kinds of profiles; a key or a token never leaves the SDK's objects. */
final class ProfileReader {
  private static final Logger LOG = LoggerFactory.getLogger(ProfileReader.class);
  private static final Pattern ACCOUNT_OF_ROLE = Pattern.compile("arn:[^:]+:iam::([0-9]{12}):.*");

  List<Profile> read() {
    try {
      return ProfileFile.defaultProfileFile().profiles().values().stream()
          .map(ProfileReader::profile)
          .sorted(Comparator.comparing(Profile::name))
          .toList();
    } catch (RuntimeException unreadable) {
      LOG.warn("The AWS configuration files cannot be read: {}", unreadable.getClass().getName());
      return List.of();
    }
  }

  private static Profile profile(software.amazon.awssdk.profiles.Profile profile) {
    var has = profile.properties();
    String how = "unknown";
    if (has.containsKey("role_arn")) {
      how = "assume-role";
    } else if (has.containsKey("sso_session") || has.containsKey("sso_start_url")) {
      how = "sso";
    } else if (has.containsKey("credential_process")) {
      how = "process";
    } else if (has.containsKey("aws_access_key_id")) {
      how = "keys";
    }
    return new Profile(
        profile.name(),
        how,
        has.get("region"),
        account(has.get("sso_account_id"), has.get("role_arn")));
  }

  private static @Nullable String account(@Nullable String sso, @Nullable String role) {
    if (role != null) {
      var account = ACCOUNT_OF_ROLE.matcher(role);
      return account.matches() ? account.group(1) : null;
    }
    return sso;
  }
}
