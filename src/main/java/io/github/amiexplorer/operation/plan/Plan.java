package io.github.amiexplorer.operation.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Steps that change an account, as a value: it can be shown, saved, scripted and run. Nothing
 * happens by making one.
 *
 * @param id names the plan for ever; safe as a file name
 * @param connection which saved connection it is for, without secrets
 * @param accountId the account that it changes, 12 digits; it is run in no other
 * @param created when it was made
 * @param facts what its title says, such as {@code images} and {@code regions}, as plain texts
 * @param steps in the order of their numbers, from 0 on; steps only depend on earlier ones
 */
public record Plan(
    String id,
    Kind kind,
    String connection,
    String accountId,
    Instant created,
    Map<String, String> facts,
    List<Step> steps) {
  /** What the user set out to do. */
  public enum Kind {
    COPY,
    SHARE,
    LAUNCH,
    TEMPLATE,
    TAG,
    UNDO
  }

  /** Checks the order of the steps. */
  public Plan {
    steps = List.copyOf(steps);
    facts = Map.copyOf(facts);
    if (!id.matches("[A-Za-z0-9-]{1,80}")) {
      throw new IllegalArgumentException("plan id");
    }
    for (int number = 0; number < steps.size(); number++) {
      Step step = steps.get(number);
      int own = number;
      if (step.number() != number || step.after().stream().anyMatch(each -> each >= own)) {
        throw new IllegalArgumentException("step " + number + " is out of order");
      }
    }
  }
}
