package io.github.amiexplorer.ui.copy;

import io.github.amiexplorer.operation.copy.CopyNames;
import io.github.amiexplorer.operation.copy.CopyTopic;
import io.github.amiexplorer.operation.plan.Finding;
import io.github.amiexplorer.operation.plan.Finding.Severity;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.copy.CopyModel.Judgement;
import io.github.amiexplorer.ui.i18n.Words;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What the copies are called and which tags they get. */
final class NamesPage extends CopyPage {
  private final VBox preview = new VBox(2);

  NamesPage(CopyModel model, Words words) {
    super(model, words, words.bind("copy.names"));
    TextField pattern = new TextField();
    pattern.textProperty().bindBidirectional(model.namePatternProperty());
    pattern.accessibleTextProperty().bind(words.bind("copy.names.pattern"));
    pattern.getStyleClass().add("mono");
    FlowPane places = new FlowPane(6, 6);
    for (String place : CopyNames.PLACES) {
      Button add = new Button(place);
      add.setMnemonicParsing(false);
      add.getStyleClass().addAll("small", "mono");
      add.setOnAction(event -> pattern.insertText(pattern.getCaretPosition(), place));
      places.getChildren().add(add);
    }
    CheckBox describe = check("copy.names.describe");
    describe.selectedProperty().bindBidirectional(model.ownDescriptionProperty());
    TextField description = new TextField();
    description.textProperty().bindBidirectional(model.descriptionProperty());
    description.disableProperty().bind(model.ownDescriptionProperty().not());
    description.accessibleTextProperty().bind(words.bind("copy.names.describe"));
    CheckBox copyTags = check("copy.names.copy-tags");
    copyTags.selectedProperty().bindBidirectional(model.copyTagsProperty());
    TextArea tags = new TextArea();
    tags.setPrefRowCount(4);
    tags.getStyleClass().add("mono");
    tags.textProperty().bindBidirectional(model.tagsProperty());
    tags.accessibleTextProperty().bind(words.bind("copy.names.tags"));
    CheckBox snapshots = check("copy.names.tag-snapshots");
    snapshots.selectedProperty().bindBidirectional(model.tagSnapshotsProperty());
    node()
        .getChildren()
        .addAll(
            heading("copy.names.pattern"),
            pattern,
            places,
            preview,
            describe,
            description,
            heading("copy.names.tags"),
            copyTags,
            note("copy.names.tags.text"),
            tags,
            snapshots);
    model.judgementProperty().addListener((property, before, now) -> show());
    model.tagsProperty().addListener((property, before, now) -> show());
    words.localeProperty().addListener((property, before, now) -> show());
    show();
  }

  private CheckBox check(String key) {
    CheckBox box = new CheckBox();
    box.textProperty().bind(words().bind(key));
    return box;
  }

  private void show() {
    preview.getChildren().clear();
    Judgement judged = model().judgementProperty().get();
    String problem = "";
    if (judged != null) {
      judged.preview().stream()
          .map(
              each -> {
                Label name = new Label(SafeText.of(each, 160));
                name.getStyleClass().addAll("mono", "meta");
                return name;
              })
          .forEach(preview.getChildren()::add);
      problem =
          judged.findings().stream()
              .filter(each -> each.severity() == Severity.BLOCKER)
              .filter(each -> each.topic() == CopyTopic.NAME || each.topic() == CopyTopic.NAME_FREE)
              .findFirst()
              .map(this::sentence)
              .orElse("");
    }
    int tags = CopyModel.parsedTags(model().tagsProperty().get()).size();
    boolean same = model().namePatternProperty().get().equals(CopyNames.SAME);
    say(
        same ? words().text("copy.names.same", tags) : words().text("copy.names.other", tags),
        problem);
  }

  private String sentence(Finding<CopyTopic> finding) {
    return new FindingWords(words()).text(finding);
  }
}
