package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.CloudFailure.NotSignedIn;
import io.github.amiexplorer.cloud.CloudFailure.NotSignedIn.Reason;
import io.github.amiexplorer.cloud.CloudFailure.Origin;
import io.github.amiexplorer.cloud.CloudFailure.Unreachable;
import io.github.amiexplorer.cloud.CloudFailure.Unreachable.Problem;
import io.github.amiexplorer.model.Region;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Turns the SDK's exceptions into failures; codes as in EC2's table of error codes. */
final class FailureTranslation {
  private static final int LONGEST_MESSAGE = 500;
  private static final Pattern KEY_LIKE = Pattern.compile("(AKIA|ASIA)[A-Z0-9]{8,}");
  private static final Set<String> THROTTLES =
      Set.of(
          "RequestLimitExceeded",
          "Throttling",
          "ThrottlingException",
          "ThrottledException",
          "TooManyRequestsException",
          "RequestThrottled",
          "RequestThrottledException",
          "SlowDown",
          "Client.RequestLimitExceeded");
  private static final Set<String> DENIALS =
      Set.of(
          "UnauthorizedOperation",
          "AccessDenied",
          "AccessDeniedException",
          "Client.UnauthorizedOperation");

  private FailureTranslation() {}

  static CloudException translate(@Nullable Region region, String action, Throwable problem) {
    if (problem instanceof CloudException known) {
      return known;
    }
    CloudFailure failure =
        problem instanceof AwsServiceException answered
            ? answered(region, action, answered)
            : unanswered(region, action, problem);
    return new CloudException(failure, problem);
  }

  private static CloudFailure answered(
      @Nullable Region region, String action, AwsServiceException problem) {
    var details = problem.awsErrorDetails();
    String code = details == null || details.errorCode() == null ? "" : details.errorCode();
    Origin origin =
        new Origin(
            region,
            action,
            code.isEmpty() ? null : code,
            problem.requestId(),
            bounded(details == null ? null : details.errorMessage()),
            problem.statusCode());
    if (THROTTLES.contains(code) || problem.isThrottlingException()) {
      return new CloudFailure.Throttled(origin);
    }
    if (DENIALS.contains(code)) {
      return new CloudFailure.AccessDenied(origin, action);
    }
    return switch (code) {
      case "OptInRequired", "InvalidRegion", "RegionDisabledException" ->
          new CloudFailure.RegionNotEnabled(origin);
      case "ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired" ->
          new NotSignedIn(origin, Reason.EXPIRED);
      case "RequestExpired", "RequestTimeTooSkewed" ->
          new NotSignedIn(origin, problem.isClockSkewException() ? Reason.CLOCK : Reason.EXPIRED);
      case "InvalidClientTokenId",
          "UnrecognizedClientException",
          "SignatureDoesNotMatch",
          "MissingAuthenticationToken",
          "IncompleteSignature",
          "InvalidAccessKeyId" ->
          new NotSignedIn(origin, Reason.REFUSED);
      case "AuthFailure", "Client.AuthFailure" ->
          origin.message() != null && origin.message().startsWith("Not authorized for")
              ? new CloudFailure.AccessDenied(origin, action)
              : new NotSignedIn(origin, Reason.REFUSED);
      default -> byShape(origin, code);
    };
  }

  private static CloudFailure byShape(Origin origin, String code) {
    if (code.endsWith("NotFound") || code.endsWith("NotFoundException")) {
      return new CloudFailure.NotFound(origin);
    }
    if (origin.httpStatus() >= 500 || code.equals("Unavailable") || code.equals("InternalError")) {
      return new Unreachable(origin, Problem.SERVER_FAULT);
    }
    if (code.startsWith("Invalid")
        || code.startsWith("MissingParameter")
        || code.equals("UnknownParameter")
        || code.equals("FilterLimitExceeded")) {
      return new CloudFailure.InvalidField(origin, null);
    }
    return new CloudFailure.Unexpected(origin);
  }

  private static CloudFailure unanswered(
      @Nullable Region region, String action, Throwable problem) {
    if (has(problem, NotAnAnswerException.class)) {
      return new Unreachable(origin(region, action, "no-answer", problem), Problem.NOT_AN_ANSWER);
    }
    if (has(problem, ApiCallTimeoutException.class)
        || has(problem, ApiCallAttemptTimeoutException.class)
        || has(problem, SocketTimeoutException.class)) {
      return new Unreachable(origin(region, action, "timeout", problem), Problem.TIMED_OUT);
    }
    String text = texts(problem);
    if (text.contains("could not parse xml") || text.contains("unable to unmarshall")) {
      return new Unreachable(origin(region, action, "cut-off", problem), Problem.CUT_OFF);
    }
    if (has(problem, ConnectException.class) || has(problem, java.net.UnknownHostException.class)) {
      return new Unreachable(
          origin(region, action, "no-connection", problem), Problem.NO_CONNECTION);
    }
    if (text.contains("token") && text.contains("expired") || text.contains("sso login")) {
      return new NotSignedIn(origin(region, action, "token-expired", problem), Reason.EXPIRED);
    }
    if (text.contains("unable to load credentials")
        || text.contains("credentials")
        || text.contains("profile file contained no")
        || text.contains("sso")) {
      return new NotSignedIn(origin(region, action, "no-credentials", problem), Reason.MISSING);
    }
    if (text.contains("truncated chunk")
        || text.contains("premature end")
        || text.contains("connection closed prematurely")) {
      return new Unreachable(origin(region, action, "cut-off", problem), Problem.CUT_OFF);
    }
    if (has(problem, IOException.class) || problem instanceof SdkClientException) {
      return new Unreachable(
          origin(region, action, "no-connection", problem), Problem.NO_CONNECTION);
    }
    return new CloudFailure.Unexpected(origin(region, action, "unexpected", problem));
  }

  private static Origin origin(
      @Nullable Region region, String action, String code, Throwable problem) {
    return new Origin(region, action, code, null, bounded(problem.getMessage()), 0);
  }

  private static boolean has(Throwable problem, Class<? extends Throwable> kind) {
    int depth = 0;
    for (Throwable each = problem; each != null && depth < 20; each = each.getCause(), depth++) {
      if (kind.isInstance(each)) {
        return true;
      }
    }
    return false;
  }

  private static String texts(Throwable problem) {
    StringBuilder all = new StringBuilder();
    int depth = 0;
    for (Throwable each = problem; each != null && depth < 20; each = each.getCause(), depth++) {
      all.append(each.getMessage()).append('\n');
    }
    return all.toString().toLowerCase(Locale.ROOT);
  }

  /** The cloud may put the caller's access key id into its words; nobody needs it there. */
  private static @Nullable String bounded(@Nullable String message) {
    if (message == null) {
      return null;
    }
    String plain = KEY_LIKE.matcher(message).replaceAll("…");
    return plain.length() <= LONGEST_MESSAGE ? plain : plain.substring(0, LONGEST_MESSAGE) + "…";
  }
}
