package io.github.amiexplorer.ui.activity;

import io.github.amiexplorer.model.change.Change;
import io.github.amiexplorer.model.change.CopyImage;
import io.github.amiexplorer.model.change.RunInstances;
import io.github.amiexplorer.operation.plan.Outcome;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.run.Operation;
import io.github.amiexplorer.operation.run.StepState;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.Map;

/** The words for operations and their steps. */
record OperationWords(Words words) {
  String title(Plan plan) {
    Map<String, String> facts = plan.facts();
    String subject = SafeText.of(facts.getOrDefault("subject", ""), 80);
    return switch (plan.kind()) {
      case COPY ->
          number(facts, "images") == 1
              ? words.text("activity.title.copy-one", subject, number(facts, "regions"))
              : words.text(
                  "activity.title.copy", number(facts, "images"), number(facts, "regions"));
      case SHARE -> words.text("activity.title.share", subject);
      case LAUNCH -> words.text("activity.title.launch", subject);
      case TEMPLATE -> words.text("activity.title.template", subject);
      case TAG -> words.text("activity.title.tag", subject);
      case UNDO -> words.text("activity.title.undo", subject);
    };
  }

  static String icon(Plan.Kind kind) {
    return switch (kind) {
      case COPY -> "fth-copy";
      case SHARE -> "fth-share-2";
      case LAUNCH -> "fth-play";
      case TEMPLATE -> "fth-file-text";
      case TAG -> "fth-tag";
      case UNDO -> "fth-rotate-ccw";
    };
  }

  String status(Operation operation) {
    Operation.Tally tally = operation.tally();
    return switch (operation.status()) {
      case RUNNING -> words.text("activity.status.running", tally.ended(), tally.total());
      case PAUSED ->
          operation.pausedBy() == null
              ? words.text("activity.status.paused", tally.ended(), tally.total())
              : words.text("activity.status.stopped", code(operation.pausedBy()));
      case CANCELLING -> words.text("activity.status.cancelling", tally.ended(), tally.total());
      case INTERRUPTED -> words.text("activity.status.interrupted", tally.ended(), tally.total());
      case ENDED ->
          tally.failed() + tally.skipped() > 0
              ? words.text(
                  "activity.status.failed",
                  tally.succeeded(),
                  tally.total(),
                  tally.failed() + tally.skipped())
              : words.text("activity.status.done", tally.succeeded(), tally.total());
    };
  }

  /** One step in a word or two, as fits what it does. */
  String phase(Change change, StepState state) {
    boolean runs = change instanceof RunInstances;
    if (runs && state.outcome() instanceof Outcome.Succeeded) {
      return words.text("activity.step.running");
    }
    if (runs && state.phase() == StepState.Phase.PENDING) {
      return words.text("activity.step.starting");
    }
    boolean made = change instanceof CopyImage;
    return !made && state.outcome() instanceof Outcome.Succeeded
        ? words.text("activity.step.done")
        : phase(state);
  }

  /** One step in a word or two. */
  String phase(StepState state) {
    return switch (state.phase()) {
      case QUEUED -> words.text("activity.step.queued");
      case CALLING -> words.text("activity.step.calling");
      case WAITING -> words.text("activity.step.waiting");
      case PENDING -> words.text("activity.step.pending", state.percent());
      case ENDED -> {
        Outcome outcome = state.outcome();
        yield outcome == null ? "" : outcome(outcome);
      }
    };
  }

  private String outcome(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Succeeded done ->
          words.text(done.id().isEmpty() ? "activity.step.done" : "activity.step.made");
      case Outcome.Failed failed -> words.text("activity.step.failed");
      case Outcome.Skipped skipped -> words.text("activity.step.skipped");
      case Outcome.Cancelled cancelled -> words.text("activity.step.cancelled");
    };
  }

  /** What happened and what to do; AWS's code last. */
  String reason(Outcome.Failed failed) {
    String advice =
        switch (failed.kind()) {
          case DENIED -> words.text("activity.why.denied");
          case INVALID -> words.text("activity.why.invalid");
          case NOT_FOUND -> words.text("activity.why.not-found");
          case QUOTA -> words.text("activity.why.quota");
          case UNREACHABLE -> words.text("activity.why.unreachable");
          case FAILED_LATER -> words.text("activity.why.later");
          case INTERRUPTED -> words.text("activity.why.interrupted");
          case OTHER -> words.text("activity.why.other");
        };
    String message = failed.message() == null ? "" : " " + SafeText.of(failed.message(), 300);
    return advice + message + " (" + code(failed) + ")";
  }

  private static String code(Outcome.Failed failed) {
    String code = failed.code() == null ? "" : SafeText.of(failed.code(), 60);
    return failed.requestId() == null ? code : code + ", " + SafeText.of(failed.requestId(), 60);
  }

  private static int number(Map<String, String> facts, String key) {
    String text = facts.getOrDefault(key, "0");
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
  }
}
