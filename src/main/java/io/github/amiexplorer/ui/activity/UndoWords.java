package io.github.amiexplorer.ui.activity;

import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.plan.Step;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says what a plan would do: EC2's operations with their numbers, and in how many Regions. */
final class UndoWords {
  private UndoWords() {}

  static String of(Plan plan, Words words) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Step step : plan.steps()) {
      counts.merge(step.change().operation(), 1, Integer::sum);
    }
    String list =
        counts.entrySet().stream()
            .map(each -> each.getValue() + " × " + each.getKey())
            .collect(Collectors.joining("\n"));
    long regions = plan.steps().stream().map(Step::region).distinct().count();
    return words.text("activity.undo.text", regions) + "\n\n" + list;
  }
}
