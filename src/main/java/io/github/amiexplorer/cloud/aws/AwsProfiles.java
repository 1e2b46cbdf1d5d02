package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CloudConnector.Profile;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.profiles.ProfileFile;

/** Lists profiles without their secrets. */
final class AwsProfiles {
  private static final Logger LOG = LoggerFactory.getLogger(AwsProfiles.class);
  private static final Pattern ROLE_ACCOUNT = Pattern.compile("arn:[^:]+:iam::([0-9]{12}):role/.+");

  private final Supplier<ProfileFile> files;

  AwsProfiles(Supplier<ProfileFile> files) {
    this.files = files;
  }

  /** The profiles in the files now, by name; none where the files cannot be read. */
  List<Profile> list() {
    try {
      return files.get().profiles().values().stream()
          .map(each -> profile(each.name(), each.properties()))
          .sorted(Comparator.comparing(Profile::name))
          .toList();
    } catch (RuntimeException unreadable) {
      // The message of the SDK may quote a line of the file, and the line may be a secret.
      LOG.warn("The AWS configuration files cannot be read: {}", unreadable.getClass().getName());
      return List.of();
    }
  }

  private static Profile profile(String name, Map<String, String> properties) {
    return new Profile(name, how(properties), properties.get("region"), account(properties));
  }

  /** In the order in which the SDK itself decides. */
  private static String how(Map<String, String> properties) {
    if (properties.containsKey("role_arn")) {
      return "assume-role";
    }
    if (properties.containsKey("sso_session") || properties.containsKey("sso_start_url")) {
      return "sso";
    }
    if (properties.containsKey("aws_access_key_id")) {
      return "keys";
    }
    if (properties.containsKey("credential_process")) {
      return "process";
    }
    return "unknown";
  }

  private static @Nullable String account(Map<String, String> properties) {
    String account = properties.get("sso_account_id");
    if (account != null) {
      return account;
    }
    String role = properties.get("role_arn");
    Matcher matcher = ROLE_ACCOUNT.matcher(role == null ? "" : role);
    return matcher.matches() ? matcher.group(1) : null;
  }
}
