package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.ImageUsage.InstanceUse;
import io.github.amiexplorer.cloud.ImageUsage.TemplateUse;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What of the own account uses the image in its Region, and what was not looked at. */
final class UsageTab implements Tab {
  private final Context context;
  private final Parts parts;
  private final FailureBox failures;
  private final VBox page = new VBox();

  UsageTab(Context context) {
    this.context = context;
    parts = new Parts(context.words());
    failures = new FailureBox(context, parts);
    page.getStyleClass().addAll("detail-tab", "usage");
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void show(Image image) {
    Words words = context.words();
    List<Node> rows = new ArrayList<>();
    Loaded<UsageFacts> usage = context.model().usageProperty().get();
    if (usage instanceof Loaded.Value<UsageFacts>(UsageFacts facts)) {
      verdict(facts, rows);
      rows.add(parts.heading("detail.u.instances"));
      switch (facts.instances()) {
        case Loaded.Value<List<InstanceUse>>(var list) -> rows.add(instances(list));
        case Loaded.Failed<?>(CloudFailure failure) -> rows.add(failures.failed(failure));
        case Loaded.Loading<?> _ -> rows.add(failures.loading());
      }
      rows.add(parts.heading("detail.u.templates"));
      switch (facts.templates()) {
        case Loaded.Value<List<TemplateUse>>(var list) -> rows.add(templates(list));
        case Loaded.Failed<?>(CloudFailure failure) -> rows.add(failures.failed(failure));
        case Loaded.Loading<?> _ -> rows.add(failures.loading());
      }
    } else {
      rows.add(failures.loading());
    }
    rows.add(
        parts.message(
            "neutral",
            "fth-slash",
            words.text("detail.u.not-checked"),
            words.text("detail.u.not-checked.text")));
    page.getChildren().setAll(rows);
  }

  /** "Unknown" unless something was seen: nothing found here is no proof that nothing uses it. */
  private void verdict(UsageFacts facts, List<Node> rows) {
    Words words = context.words();
    int used = size(facts.instances()) + size(facts.templates());
    rows.add(
        used > 0
            ? parts.message(
                "accent",
                "fth-activity",
                words.text("detail.u.in-use"),
                words.text(
                    "detail.u.in-use.text", size(facts.instances()), size(facts.templates())))
            : parts.message(
                "warning",
                "fth-help-circle",
                words.text("detail.u.unknown"),
                words.text("detail.u.unknown.text")));
  }

  private static <T> int size(Loaded<List<T>> list) {
    return list instanceof Loaded.Value<List<T>>(List<T> values) ? values.size() : 0;
  }

  private Node instances(List<InstanceUse> list) {
    if (list.isEmpty()) {
      return parts.note(context.words().text("detail.u.no-instances"));
    }
    Map<String, Integer> states = new TreeMap<>();
    list.forEach(each -> states.merge(each.state(), 1, Integer::sum));
    VolumeBar bar = new VolumeBar();
    List<String> texts = new ArrayList<>();
    states.forEach((state, count) -> texts.add(count + " " + SafeText.of(state, 30)));
    bar.show(states.values().stream().map(Integer::doubleValue).toList(), String.join(", ", texts));
    VBox box = new VBox(4, bar, parts.note(String.join(" · ", texts)));
    List<Node> rows = new ArrayList<>();
    for (InstanceUse each : list) {
      String name = each.name() == null ? each.instanceId() : each.name();
      rows.add(
          row(
              SafeText.of(name, 80),
              each.instanceId(),
              SafeText.of(each.instanceType() + ", " + each.state(), 60)));
    }
    box.getChildren().add(card(rows));
    return box;
  }

  private Node templates(List<TemplateUse> list) {
    Words words = context.words();
    if (list.isEmpty()) {
      return parts.note(words.text("detail.u.no-templates"));
    }
    List<Node> rows = new ArrayList<>();
    for (TemplateUse each : list) {
      String which =
          each.isDefault() && each.isLatest()
              ? words.text("detail.u.version-both", each.version())
              : each.isDefault()
                  ? words.text("detail.u.version-default", each.version())
                  : words.text("detail.u.version-latest", each.version());
      rows.add(row(SafeText.of(each.templateName(), 80), each.templateId(), which));
    }
    return card(rows);
  }

  private VBox card(List<Node> rows) {
    VBox card = parts.card(rows.toArray(Node[]::new));
    card.getStyleClass().add("list-card");
    return card;
  }

  private HBox row(String name, String id, String what) {
    VBox texts = new VBox(new Label(name), parts.mono(id));
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    Label right = parts.note(what);
    right.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(texts, right);
    row.getStyleClass().add("list-row");
    return row;
  }
}
