package io.github.amiexplorer.ui.activity;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.inventory.Inventory;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.change.DeregisterImage;
import io.github.amiexplorer.operation.plan.Step;
import io.github.amiexplorer.operation.run.ChangedImages;
import io.github.amiexplorer.operation.run.Operation;
import io.github.amiexplorer.operation.run.StepState;
import io.github.amiexplorer.operation.run.StepState.Phase;
import io.github.amiexplorer.ui.task.Background;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets what steps change show in the lists at once: asks for the images concerned, one look a
 * Region at a time, and takes out those that are gone. For the FX thread.
 */
final class StepEcho {
  private static final Logger LOG = LoggerFactory.getLogger(StepEcho.class);

  private final Background background;
  private final Instant began;
  private final Consumer<List<ImageKey>> onChanged;
  private final Map<String, Map<Integer, Phase>> phases = new HashMap<>();
  private final Map<Region, Set<String>> wanted = new HashMap<>();
  private final Set<Region> looking = new HashSet<>();

  /**
   * Nothing seen yet.
   *
   * @param began what older operations did was listed since
   * @param onChanged gets the images that were looked at again
   */
  StepEcho(Background background, Instant began, Consumer<List<ImageKey>> onChanged) {
    this.background = background;
    this.began = began;
    this.onChanged = onChanged;
  }

  /** Looks which steps came further since the last time. */
  void look(Operation operation, Inventory inventory) {
    Map<Integer, Phase> before = phases.get(operation.plan().id());
    if (before == null && !operation.plan().created().isBefore(began)) {
      before = Map.of();
    }
    Map<Integer, Phase> now = new HashMap<>();
    for (Step step : operation.plan().steps()) {
      StepState state = operation.state(step.number());
      now.put(step.number(), state.phase());
      if (before != null && !state.phase().equals(before.get(step.number()))) {
        came(operation, step, state, inventory);
      }
    }
    phases.put(operation.plan().id(), now);
    for (Region each : Set.copyOf(wanted.keySet())) {
      ask(each, inventory);
    }
  }

  private void came(Operation operation, Step step, StepState state, Inventory inventory) {
    boolean done = state.outcome() != null && state.outcome().isSuccess();
    if (!done && state.phase() != Phase.PENDING) {
      return;
    }
    List<String> ids = ChangedImages.of(operation, step);
    if (ids.isEmpty()) {
      return;
    }
    if (step.change() instanceof DeregisterImage) {
      if (done) {
        background
            .call(
                () -> {
                  inventory.forget(step.region(), ids);
                  return ids;
                })
            .onFailure(problem -> LOG.warn("Images stay in the list", problem))
            .start("activity.forget " + operation.plan().id() + " " + step.number());
      }
    } else {
      wanted.computeIfAbsent(step.region(), each -> new HashSet<>()).addAll(ids);
    }
  }

  private void ask(Region region, Inventory inventory) {
    if (!looking.add(region)) {
      return;
    }
    Set<String> ids = wanted.remove(region);
    if (ids == null) {
      looking.remove(region);
      return;
    }
    background
        .call(
            () -> {
              inventory.lookAgain(region, ids, new CancelToken());
              return ids;
            })
        .onSuccess(
            all -> onChanged.accept(all.stream().map(id -> new ImageKey(region, id)).toList()))
        .onFailure(problem -> LOG.info("The next listing shows it: {}", problem.getMessage()))
        .onFinally(
            () -> {
              looking.remove(region);
              ask(region, inventory);
            })
        .start("activity.look-again " + region);
  }
}
