package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.CloudFailure.NotSignedIn.Reason;
import io.github.amiexplorer.cloud.CloudFailure.Origin;
import io.github.amiexplorer.cloud.CloudFailure.Unreachable;
import io.github.amiexplorer.cloud.CloudFailure.Unreachable.Problem;
import io.github.amiexplorer.model.Region;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

/**
 * Turns what the SDK throws into our failures. Where credentials are concerned the SDK's exception
 * is not kept as a cause: its message can quote signed headers or the output of a credential
 * process.
 */
final class FailureTranslation {
  private static final int LONGEST_MESSAGE = 500;
  private static final Pattern ACCESS_KEY = Pattern.compile("(?:AKIA|ASIA)[A-Z0-9]{8,}");

  private FailureTranslation() {}

  /** The failure that {@code thrown} means, in the Region asked and for the action tried. */
  static CloudException translate(Throwable thrown, @Nullable Region region, String action) {
    if (thrown instanceof CloudException translated) {
      return translated;
    }
    CloudFailure failure =
        thrown instanceof AwsServiceException service
            ? ServiceErrors.failure(service, region, action)
            : clientFailure(thrown, region, action);
    return new CloudException(failure, failure instanceof CloudFailure.NotSignedIn ? null : thrown);
  }

  /** Shortens the cloud's words; nothing signed and no key id is quoted. */
  static @Nullable String bounded(@Nullable String message) {
    if (message == null) {
      return null;
    }
    int signed = message.indexOf("The Canonical String");
    String quoted = signed < 0 ? message : message.substring(0, signed).strip();
    String safe = ACCESS_KEY.matcher(quoted).replaceAll("…");
    return safe.length() <= LONGEST_MESSAGE ? safe : safe.substring(0, LONGEST_MESSAGE - 1) + "…";
  }

  private static CloudFailure clientFailure(
      Throwable thrown, @Nullable Region region, String action) {
    String message = String.valueOf(thrown.getMessage());
    Reason reason = credentials(thrown, message.toLowerCase(Locale.ROOT));
    if (reason != null) {
      return new CloudFailure.NotSignedIn(
          new Origin(region, action, "credentials", null, credentialWords(message), 0), reason);
    }
    Problem problem = problem(thrown);
    if (problem != null) {
      String code = problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
      return new Unreachable(
          new Origin(region, action, code, null, bounded(innermost(thrown)), 0), problem);
    }
    return new CloudFailure.Unexpected(
        new Origin(region, action, thrown.getClass().getSimpleName(), null, bounded(message), 0));
  }

  private static @Nullable Problem problem(Throwable thrown) {
    if (thrown instanceof ApiCallTimeoutException
        || thrown instanceof ApiCallAttemptTimeoutException
        || has(thrown, SocketTimeoutException.class::isInstance)) {
      return Problem.TIMED_OUT;
    }
    if (has(thrown, NotAnAnswerException.class::isInstance)) {
      return Problem.NOT_AN_ANSWER;
    }
    if (has(
        thrown,
        each ->
            each instanceof UnknownHostException
                || each instanceof ConnectException
                || each instanceof SSLException)) {
      return Problem.NO_CONNECTION;
    }
    if (has(
        thrown,
        each ->
            each instanceof CutOffException
                || each instanceof SocketException
                || each instanceof ConnectionClosedException
                || each instanceof NoHttpResponseException)) {
      return Problem.CUT_OFF;
    }
    String message = String.valueOf(thrown.getMessage());
    boolean unread =
        message.contains("Could not parse XML") || message.contains("Unable to unmarshall");
    return unread ? Problem.NOT_AN_ANSWER : null;
  }

  /** The SDK has no type for missing credentials, only words. */
  private static @Nullable Reason credentials(Throwable thrown, String message) {
    boolean token = thrown.getClass().getSimpleName().equals("ExpiredTokenException");
    if (token
        || message.contains("token is expired")
        || message.contains("session associated with this profile has expired")) {
      return Reason.EXPIRED;
    }
    boolean missing =
        message.contains("unable to load credentials")
            || message.contains("contained no credentials")
            || message.contains("unable to load sso token")
            || message.contains("access key id")
            || message.contains("process-based credentials")
            || message.contains("profile property '")
            || message.contains("must be set to use")
            || message.contains("the sso session");
    return missing ? Reason.MISSING : null;
  }

  /**
   * The first words only: the rest quotes profile files, or what a credential process printed, keys
   * included.
   */
  private static String credentialWords(String message) {
    String lower = message.toLowerCase(Locale.ROOT);
    if (lower.contains("process-based") || lower.contains("credential process")) {
      return "The credential process gave no credentials";
    }
    return String.valueOf(bounded(message.split("[(\\[]", 2)[0].strip()));
  }

  private static boolean has(Throwable thrown, Predicate<Throwable> test) {
    int depth = 0;
    for (Throwable each = thrown; each != null && depth < 20; each = each.getCause()) {
      if (test.test(each)) {
        return true;
      }
      depth++;
    }
    return false;
  }

  private static String innermost(Throwable thrown) {
    Throwable each = thrown;
    for (int depth = 0; depth < 20; depth++) {
      Throwable cause = each.getCause();
      if (cause == null) {
        break;
      }
      each = cause;
    }
    return each instanceof UnknownHostException
        ? "Unknown host: " + each.getMessage()
        : String.valueOf(each.getMessage());
  }
}
