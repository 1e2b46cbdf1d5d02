package io.github.amiexplorer.ui.launch;

import io.github.amiexplorer.cloud.LaunchOptions.Template;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.launch.LaunchModel.Aim;
import io.github.amiexplorer.ui.wizard.FormPage;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is launched, what becomes of it, and what it is called. */
final class ImagePage extends FormPage<LaunchModel> {
  /** EC2 launches no more at once without asking AWS. */
  private static final int MOST = 100;

  ImagePage(LaunchModel model, Words words) {
    super(model, words, words.bind("launch.image"));
    ToggleGroup group = new ToggleGroup();
    Spinner<Integer> count = new Spinner<>(1, MOST, 1);
    count.setEditable(true);
    count.setId("launch-count");
    count.getValueFactory().valueProperty().bindBidirectional(model.count.asObject());
    VBox counted = field("launch.count", count);
    TextField templateName = text(model.templateName);
    templateName.setId("launch-template-name");
    VBox named = field("launch.template.name", templateName);
    ComboBox<@Nullable Template> template =
        choice(
            model.template,
            each ->
                each == null
                    ? words.text("launch.template.choose")
                    : SafeText.of(each.name(), 80)
                        + " · "
                        + words.text("launch.template.version", each.latestVersion()));
    VBox existing = field("launch.template.existing", template);
    model.facts.addListener(
        (property, before, now) ->
            template.getItems().setAll(now.templates() == null ? List.of() : now.templates()));
    VBox described = field("launch.version.text", text(model.versionText));
    when(model.aim.isEqualTo(Aim.INSTANCES), List.of(counted));
    when(model.aim.isEqualTo(Aim.TEMPLATE), List.of(named));
    var makeDefault = check("launch.version.default", model.makeDefault);
    when(model.aim.isEqualTo(Aim.VERSION), List.of(existing, makeDefault));
    when(model.aim.isNotEqualTo(Aim.INSTANCES), List.of(described));
    TextArea tags = new TextArea();
    tags.setPrefRowCount(3);
    tags.getStyleClass().add("mono");
    tags.textProperty().bindBidirectional(model.tags);
    node()
        .getChildren()
        .addAll(
            card(),
            heading("launch.goal"),
            way("launch.goal.instances", group, model.aim, Aim.INSTANCES),
            counted,
            way("launch.goal.template", group, model.aim, Aim.TEMPLATE),
            note("launch.goal.template.text"),
            named,
            way("launch.goal.version", group, model.aim, Aim.VERSION),
            existing,
            described,
            makeDefault,
            heading("launch.names"),
            field("launch.name", text(model.name)),
            field("launch.tags", tags));
    model.onChoice(this::show);
    words.localeProperty().addListener((property, before, now) -> show());
    show();
  }

  private VBox card() {
    Image image = model().image();
    Label name = new Label(SafeText.of(image.nameOrId(), 120), Icons.of("fth-box", 16, "accent"));
    name.getStyleClass().add("strong");
    Label about = new Label();
    about.getStyleClass().add("meta");
    about
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    image.id()
                        + " · "
                        + image.region()
                        + " · "
                        + SafeText.of(String.valueOf(image.architecture()), 20)
                        + " · "
                        + SafeText.of(String.valueOf(image.platformDetails()), 40),
                words().localeProperty()));
    VBox card = new VBox(4, name, about);
    card.getStyleClass().add("finding");
    return card;
  }

  private void show() {
    LaunchModel model = model();
    String problem =
        switch (model.aim.get()) {
          case INSTANCES -> "";
          case TEMPLATE ->
              model.templateName.get().strip().matches("[a-zA-Z0-9().\\-/_]{3,128}")
                  ? ""
                  : words().text("launch.template.problem");
          case VERSION -> model.template.get() == null ? words().text("launch.template.none") : "";
        };
    if (problem.isEmpty() && model.tags.get().lines().anyMatch(each -> !isTag(each))) {
      problem = words().text("launch.tags.problem");
    }
    say(SafeText.of(model.image().nameOrId(), 60), problem);
  }

  private static boolean isTag(String line) {
    return line.isBlank() || line.indexOf('=') > 0;
  }
}
