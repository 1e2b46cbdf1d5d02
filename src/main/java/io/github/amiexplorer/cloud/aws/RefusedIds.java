package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CloudFailure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads from EC2's {@code InvalidAMIID.*} which ids it does not know. */
final class RefusedIds {
  private static final Pattern ID = Pattern.compile("ami-[A-Za-z0-9]+");

  private RefusedIds() {}

  /** Whether the call failed for the ids in it. */
  static boolean isAboutIds(CloudFailure failure) {
    String code = failure.origin().code();
    return code != null && code.startsWith("InvalidAMIID.");
  }

  /** The ids that the failure's message does not name; all of them where it names none. */
  static List<String> without(List<String> ids, CloudFailure failure) {
    String message = failure.origin().message();
    Set<String> named = new HashSet<>();
    ID.matcher(message == null ? "" : message).results().forEach(hit -> named.add(hit.group()));
    return ids.stream().filter(id -> !named.contains(id)).toList();
  }
}
