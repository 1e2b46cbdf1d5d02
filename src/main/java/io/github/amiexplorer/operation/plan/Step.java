package io.github.amiexplorer.operation.plan;

import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.change.Change;
import java.util.Set;

/**
 * One request of a plan.
 *
 * @param number its place in the plan, from 0 on
 * @param subject what it is about in the user's eyes, such as the name of an image
 * @param region where the request is sent
 * @param after numbers of the steps that must have succeeded before
 * @param clientToken our own, at most 60 characters; on disk before the request is sent
 */
public record Step(
    int number,
    String subject,
    Region region,
    Change change,
    Set<Integer> after,
    String clientToken) {
  /** Makes the set of predecessors unchangeable. */
  public Step {
    after = Set.copyOf(after);
  }
}
