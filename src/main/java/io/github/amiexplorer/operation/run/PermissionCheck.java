package io.github.amiexplorer.operation.run;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.change.LaunchSpecification;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.plan.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks EC2 by DryRun whether the requests of a plan would be allowed: one of each action in each
 * Region. What waits for something that is not made yet cannot be asked. Changes nothing; blocks.
 */
public final class PermissionCheck {
  private final CloudSession session;
  private final CancelToken cancel;

  /** Asks through {@code session}. */
  public PermissionCheck(CloudSession session, CancelToken cancel) {
    this.session = session;
    this.cancel = cancel;
  }

  /**
   * What EC2 said of one action in one Region.
   *
   * @param refusal why not, {@code null} where it would be done
   */
  public record Answer(String action, Region region, @Nullable CloudFailure refusal) {}

  /**
   * All answers.
   *
   * @param unasked actions that could not be asked because they wait for what others make
   */
  public record Result(List<Answer> answers, int unasked) {
    /** Those that would not be done. */
    public List<Answer> refused() {
      return answers.stream().filter(each -> each.refusal() != null).toList();
    }
  }

  /** Asks; side by side is not worth it, because it is one request an action and Region. */
  public Result of(Plan plan) {
    Set<String> asked = new HashSet<>();
    List<Answer> answers = new ArrayList<>();
    int unasked = 0;
    for (Step step : plan.steps()) {
      String action = step.change().operation();
      if (!asked.add(action + " " + step.region())) {
        continue;
      }
      if (isWaiting(step)) {
        unasked++;
        continue;
      }
      answers.add(new Answer(action, step.region(), refusal(step)));
    }
    return new Result(List.copyOf(answers), unasked);
  }

  /** Whether it names something that an earlier step is to make, or user data that stays aside. */
  private static boolean isWaiting(Step step) {
    boolean[] waits = new boolean[1];
    step.change()
        .resolved(
            id -> {
              waits[0] |= id.startsWith("@") && !id.equals(LaunchSpecification.USER_DATA);
              return id;
            });
    return waits[0];
  }

  private @Nullable CloudFailure refusal(Step step) {
    try {
      // User data is judged by its size only; a dry run goes without it.
      session
          .changes()
          .check(
              step.region(),
              step.change().resolved(id -> id.equals(LaunchSpecification.USER_DATA) ? "" : id),
              cancel);
      return null;
    } catch (CloudException refused) {
      return refused.failure();
    }
  }
}
