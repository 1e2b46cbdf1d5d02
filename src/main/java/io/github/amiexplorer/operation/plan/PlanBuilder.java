package io.github.amiexplorer.operation.plan;

import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.change.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Collects the steps of a plan and numbers them. Not thread-safe. */
public final class PlanBuilder {
  private final String id = UUID.randomUUID().toString();
  private final List<Step> steps = new ArrayList<>();

  /** Adds a step and returns its number. */
  public int add(String subject, Region region, Change change, Set<Integer> after) {
    int number = steps.size();
    steps.add(new Step(number, subject, region, change, after, id + "-" + number));
    return number;
  }

  /** Adds a step that depends on nothing and returns its number. */
  public int add(String subject, Region region, Change change) {
    return add(subject, region, change, Set.of());
  }

  /** The plan. */
  public Plan build(
      Plan.Kind kind,
      String connection,
      String accountId,
      Instant created,
      Map<String, String> facts) {
    return new Plan(id, kind, connection, accountId, created, facts, steps);
  }
}
