package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.CloudFailure.NotSignedIn.Reason;
import io.github.amiexplorer.cloud.CloudFailure.Origin;
import io.github.amiexplorer.cloud.CloudFailure.Unreachable;
import io.github.amiexplorer.cloud.CloudFailure.Unreachable.Problem;
import io.github.amiexplorer.model.Region;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** Sorts AWS's error codes (EC2's, and those common to all services) into our failures. */
final class ServiceErrors {
  /** What AWS tolerates between a request's time and its own. */
  private static final Duration SKEW = Duration.ofMinutes(5);

  private static final Pattern PARAMETER =
      Pattern.compile("(?i)(?:parameter|filter)\\s*:?\\s*[\"'(]?([A-Za-z][A-Za-z0-9.-]*)");

  private ServiceErrors() {}

  static CloudFailure failure(AwsServiceException thrown, @Nullable Region region, String action) {
    AwsErrorDetails details = thrown.awsErrorDetails();
    String code = details == null || details.errorCode() == null ? "" : details.errorCode();
    String message = details == null ? thrown.getMessage() : details.errorMessage();
    Origin origin =
        new Origin(
            region,
            action,
            code.isEmpty() ? null : code,
            thrown.requestId(),
            FailureTranslation.bounded(message),
            thrown.statusCode());
    if (isOfCredentials(details, action)) {
      return new CloudFailure.NotSignedIn(
          origin, code.startsWith("Expired") ? Reason.EXPIRED : Reason.REFUSED);
    }
    if (thrown.isThrottlingException()) {
      return new CloudFailure.Throttled(origin);
    }
    return byCode(code, thrown, origin);
  }

  private static CloudFailure byCode(String code, AwsServiceException thrown, Origin origin) {
    return switch (code) {
      case "MissingAuthenticationToken", "MissingAuthenticationTokenException" ->
          new CloudFailure.NotSignedIn(origin, Reason.MISSING);
      case "ExpiredToken", "ExpiredTokenException" ->
          new CloudFailure.NotSignedIn(origin, Reason.EXPIRED);
      case "RequestTimeTooSkewed" -> new CloudFailure.NotSignedIn(origin, Reason.CLOCK);
      case "RequestExpired" ->
          new CloudFailure.NotSignedIn(origin, isSkewed(thrown) ? Reason.CLOCK : Reason.EXPIRED);
      case "SignatureDoesNotMatch", "InvalidSignatureException" ->
          new CloudFailure.NotSignedIn(
              origin, isSkewed(thrown) || saysTime(origin) ? Reason.CLOCK : Reason.REFUSED);
      case "InvalidClientTokenId",
          "UnrecognizedClientException",
          "IncompleteSignature",
          "InvalidAccessKeyId" ->
          new CloudFailure.NotSignedIn(origin, Reason.REFUSED);
      case "AuthFailure" -> authFailure(origin);
      case "OptInRequired", "RegionDisabledException", "InvalidRegion" ->
          new CloudFailure.RegionNotEnabled(origin);
      case "UnauthorizedOperation",
          "AccessDenied",
          "AccessDeniedException",
          "Blocked",
          "PendingVerification" ->
          new CloudFailure.AccessDenied(origin, origin.action());
      case "RequestLimitExceeded" -> new CloudFailure.Throttled(origin);
      case "InvalidAction", "UnknownOperationException" -> new CloudFailure.Unexpected(origin);
      default -> byStatus(code, origin);
    };
  }

  private static CloudFailure byStatus(String code, Origin origin) {
    String lower = code.toLowerCase(Locale.ROOT);
    if (lower.contains("notfound")
        || lower.endsWith(".unavailable")
        || lower.equals("nosuchentity")) {
      return new CloudFailure.NotFound(origin);
    }
    if (origin.httpStatus() >= 500) {
      return new Unreachable(origin, Problem.SERVER_FAULT);
    }
    if (lower.startsWith("invalid")
        || lower.startsWith("missingparameter")
        || lower.startsWith("unknownparameter")
        || lower.equals("filterlimitexceeded")
        || lower.equals("validationerror")) {
      return new CloudFailure.InvalidField(origin, field(origin.message()));
    }
    return switch (origin.httpStatus()) {
      case 401 -> new CloudFailure.NotSignedIn(origin, Reason.REFUSED);
      case 403 -> new CloudFailure.AccessDenied(origin, origin.action());
      default -> new CloudFailure.Unexpected(origin);
    };
  }

  /** EC2 says AuthFailure for bad credentials and for attributes of other people's images. */
  private static CloudFailure authFailure(Origin origin) {
    String message = origin.message();
    boolean notYours =
        message != null && message.toLowerCase(Locale.ROOT).contains("not authorized");
    return notYours || origin.action().endsWith("Attribute") && !saysCredentials(message)
        ? new CloudFailure.AccessDenied(origin, origin.action())
        : new CloudFailure.NotSignedIn(origin, Reason.REFUSED);
  }

  private static boolean saysCredentials(@Nullable String message) {
    return message != null && message.contains("credentials");
  }

  private static boolean saysTime(Origin origin) {
    String message = origin.message();
    return message != null
        && (message.contains("Signature expired") || message.contains("Signature not yet current"));
  }

  /** Whether another service refused while it was asked for credentials, a role's for example. */
  private static boolean isOfCredentials(@Nullable AwsErrorDetails details, String action) {
    String service = details == null ? null : details.serviceName();
    return service != null
        && !action.toLowerCase(Locale.ROOT).startsWith(service.toLowerCase(Locale.ROOT) + ":");
  }

  /** Compares our clock with the answer's Date. */
  private static boolean isSkewed(AwsServiceException thrown) {
    AwsErrorDetails details = thrown.awsErrorDetails();
    if (details == null || details.sdkHttpResponse() == null) {
      return false;
    }
    String date = details.sdkHttpResponse().firstMatchingHeader("Date").orElse(null);
    if (date == null) {
      return false;
    }
    try {
      Instant theirs = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Duration.between(theirs, Instant.now()).abs().compareTo(SKEW) > 0;
    } catch (DateTimeException unreadable) {
      return false;
    }
  }

  private static @Nullable String field(@Nullable String message) {
    Matcher matcher = PARAMETER.matcher(message == null ? "" : message);
    return matcher.find() ? matcher.group(1) : null;
  }
}
