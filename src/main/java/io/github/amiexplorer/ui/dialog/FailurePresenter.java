package io.github.amiexplorer.ui.dialog;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.CloudFailure.AccessDenied;
import io.github.amiexplorer.cloud.CloudFailure.InvalidField;
import io.github.amiexplorer.cloud.CloudFailure.NotFound;
import io.github.amiexplorer.cloud.CloudFailure.NotSignedIn;
import io.github.amiexplorer.cloud.CloudFailure.Origin;
import io.github.amiexplorer.cloud.CloudFailure.RegionNotEnabled;
import io.github.amiexplorer.cloud.CloudFailure.Throttled;
import io.github.amiexplorer.cloud.CloudFailure.Unexpected;
import io.github.amiexplorer.cloud.CloudFailure.Unreachable;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns failures of the cloud into words: what happened, where, what to do. FX thread only. */
public final class FailurePresenter {
  private static final int LONGEST_MESSAGE = 500;

  private final Words words;

  /** Speaks the language of {@code words}. */
  public FailurePresenter(Words words) {
    this.words = words;
  }

  /** What happened in a few words that follow a Region's name: {@code timed out}. */
  public String brief(CloudFailure failure) {
    return switch (failure) {
      case NotSignedIn signedOut ->
          switch (signedOut.reason()) {
            case MISSING -> words.text("dialog.failure.brief.missing");
            case EXPIRED -> words.text("dialog.failure.brief.expired");
            case REFUSED -> words.text("dialog.failure.brief.refused");
            case CLOCK -> words.text("dialog.failure.brief.clock");
          };
      case AccessDenied denied ->
          words.text("dialog.failure.brief.denied", SafeText.of(denied.action(), 80));
      case RegionNotEnabled ignored -> words.text("dialog.failure.brief.not-enabled");
      case Throttled ignored -> words.text("dialog.failure.brief.throttled");
      case Unreachable unreachable ->
          switch (unreachable.problem()) {
            case NO_CONNECTION -> words.text("dialog.failure.brief.no-connection");
            case TIMED_OUT -> words.text("dialog.failure.brief.timed-out");
            case CUT_OFF -> words.text("dialog.failure.brief.cut-off");
            case NOT_AN_ANSWER -> words.text("dialog.failure.brief.not-an-answer");
            case SERVER_FAULT -> words.text("dialog.failure.brief.server-fault");
          };
      case NotFound ignored -> words.text("dialog.failure.brief.not-found");
      case InvalidField ignored -> words.text("dialog.failure.brief.invalid");
      case Unexpected ignored -> words.text("dialog.failure.brief.unexpected");
    };
  }

  /** What happened, as a sentence that names the Region where there is one. */
  public String what(CloudFailure failure) {
    Origin origin = failure.origin();
    return origin.region() == null
        ? words.text("dialog.failure.what.anywhere", brief(failure))
        : words.text(
            "dialog.failure.what.region", SafeText.of(origin.region().id()), brief(failure));
  }

  /** What to do about it, as whole sentences. */
  public String advice(CloudFailure failure) {
    return switch (failure) {
      case NotSignedIn signedOut ->
          switch (signedOut.reason()) {
            case MISSING -> words.text("dialog.failure.advice.missing");
            case EXPIRED -> words.text("dialog.failure.advice.expired");
            case REFUSED -> words.text("dialog.failure.advice.refused");
            case CLOCK -> words.text("dialog.failure.advice.clock");
          };
      case AccessDenied denied ->
          words.text("dialog.failure.advice.denied", SafeText.of(denied.action(), 80));
      case RegionNotEnabled ignored -> words.text("dialog.failure.advice.not-enabled");
      case Throttled ignored -> words.text("dialog.failure.advice.throttled");
      case Unreachable unreachable ->
          switch (unreachable.problem()) {
            case NO_CONNECTION -> words.text("dialog.failure.advice.no-connection");
            case TIMED_OUT, CUT_OFF, SERVER_FAULT -> words.text("dialog.failure.advice.retry");
            case NOT_AN_ANSWER -> words.text("dialog.failure.advice.not-an-answer");
          };
      case NotFound ignored -> words.text("dialog.failure.advice.not-found");
      case InvalidField invalid -> invalidAdvice(invalid.field());
      case Unexpected ignored -> words.text("dialog.failure.advice.unexpected");
    };
  }

  /** AWS's own code, request id and words, a line each, to be copied into a ticket. */
  public String details(CloudFailure failure) {
    Origin origin = failure.origin();
    List<String> lines = new ArrayList<>();
    lines.add(SafeText.of(origin.action()));
    if (origin.code() != null) {
      lines.add(
          SafeText.of(origin.code())
              + (origin.httpStatus() == 0 ? "" : " (HTTP " + origin.httpStatus() + ")"));
    }
    if (origin.message() != null) {
      lines.add(SafeText.of(origin.message(), LONGEST_MESSAGE));
    }
    if (origin.region() != null) {
      lines.add(SafeText.of(origin.region().id()));
    }
    if (origin.requestId() != null) {
      lines.add(words.text("dialog.failure.request", SafeText.of(origin.requestId())));
    }
    return String.join("\n", lines);
  }

  /** All of it for {@link Dialogs#tell}. */
  public Dialogs.Message message(CloudFailure failure) {
    return new Dialogs.Message(what(failure), advice(failure), details(failure));
  }

  private String invalidAdvice(@Nullable String field) {
    return field == null
        ? words.text("dialog.failure.advice.invalid")
        : words.text("dialog.failure.advice.invalid-field", SafeText.of(field, 80));
  }
}
