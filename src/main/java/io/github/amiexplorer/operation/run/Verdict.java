package io.github.amiexplorer.operation.run;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.operation.plan.Outcome;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a failed request means for its step. */
sealed interface Verdict {
  /** The cloud asks to slow down: wait as long as it takes. */
  record SlowDown(@Nullable String code) implements Verdict {}

  /** It may work when tried again, a few times. */
  record TryAgain(Outcome.Failed otherwise) implements Verdict {}

  /** Nobody is signed in: stop and ask once. */
  record SignIn(Outcome.Failed otherwise) implements Verdict {}

  /** It will not work. */
  record GiveUp(Outcome.Failed outcome) implements Verdict {}

  /** Codes that mean "too much at the moment", whatever EC2 calls them. */
  Set<String> BUSY =
      Set.of(
          "RequestLimitExceeded",
          "ResourceLimitExceeded",
          "ConcurrentCopyImageLimitExceeded",
          "ConcurrentSnapshotLimitExceeded",
          "SnapshotCopyLimitExceeded",
          "ConcurrentTagAccess",
          "Throttling");

  /** Codes of quotas that do not free themselves. */
  Set<String> QUOTAS =
      Set.of(
          "VcpuLimitExceeded",
          "InstanceLimitExceeded",
          "TagLimitExceeded",
          "SnapshotLimitExceeded",
          "SecurityGroupLimitExceeded",
          "InsufficientInstanceCapacity",
          "MaxSpotInstanceCountExceeded",
          "AMIQuotaExceeded");

  /** Judges a failure. */
  static Verdict of(CloudFailure failure) {
    String code = failure.origin().code();
    if (code != null && BUSY.contains(code) && !saysSharing(failure)) {
      return new SlowDown(code);
    }
    if (code != null && (QUOTAS.contains(code) || code.equals("ResourceLimitExceeded"))) {
      return new GiveUp(failed(Outcome.Kind.QUOTA, failure));
    }
    return switch (failure) {
      case CloudFailure.Throttled throttled -> new SlowDown(throttled.origin().code());
      case CloudFailure.Unreachable lost -> new TryAgain(failed(Outcome.Kind.UNREACHABLE, failure));
      case CloudFailure.NotSignedIn out -> new SignIn(failed(Outcome.Kind.DENIED, failure));
      case CloudFailure.AccessDenied denied -> new GiveUp(failed(Outcome.Kind.DENIED, failure));
      case CloudFailure.RegionNotEnabled closed -> new GiveUp(failed(Outcome.Kind.DENIED, failure));
      case CloudFailure.NotFound gone -> new GiveUp(failed(Outcome.Kind.NOT_FOUND, failure));
      case CloudFailure.InvalidField wrong -> new GiveUp(failed(Outcome.Kind.INVALID, failure));
      case CloudFailure.Unexpected other -> new GiveUp(failed(Outcome.Kind.OTHER, failure));
    };
  }

  private static Outcome.Failed failed(Outcome.Kind kind, CloudFailure failure) {
    CloudFailure.Origin origin = failure.origin();
    return new Outcome.Failed(kind, origin.code(), origin.message(), origin.requestId());
  }

  /** Quotas of shares and public images do not free themselves; those of copies do. */
  private static boolean saysSharing(CloudFailure failure) {
    String action = failure.origin().action();
    return "ResourceLimitExceeded".equals(failure.origin().code()) && !action.contains("Copy");
  }
}
