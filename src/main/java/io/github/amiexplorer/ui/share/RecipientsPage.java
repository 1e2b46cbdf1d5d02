package io.github.amiexplorer.ui.share;

import io.github.amiexplorer.cloud.Organization.Tree;
import io.github.amiexplorer.cloud.Organization.Unit;
import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.operation.share.Recipients;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Whom to share with, and whom no longer. */
final class RecipientsPage extends SharePage {
  private final RecipientNames names;
  private final FlowPane read = new FlowPane(6, 6);
  private final Label unread = new Label();
  private final VBox tree = new VBox(4);
  private final VBox now = new VBox(4);

  RecipientsPage(ShareModel model, Words words, RecipientNames names) {
    super(model, words, words.bind("share.recipients"));
    this.names = names;
    TextArea field = new TextArea();
    field.setPrefRowCount(3);
    field.setId("share-accounts");
    field.setWrapText(true);
    field.getStyleClass().add("mono");
    field.promptTextProperty().bind(words.bind("share.accounts.prompt"));
    field.accessibleTextProperty().bind(words.bind("share.accounts"));
    field.textProperty().bindBidirectional(model.textProperty());
    unread.getStyleClass().add("wizard-reason");
    unread.setWrapText(true);
    CheckBox everyone = check("share.public");
    everyone.selectedProperty().bindBidirectional(model.everyoneProperty());
    TextField typed = new TextField();
    typed.textProperty().bindBidirectional(model.typedNameProperty());
    typed.promptTextProperty().bind(words.bind("share.public.type"));
    typed.accessibleTextProperty().bind(words.bind("share.public.type"));
    typed.visibleProperty().bind(model.everyoneProperty());
    typed.managedProperty().bind(model.everyoneProperty());
    CheckBox snapshots = check("share.snapshots");
    snapshots.selectedProperty().bindBidirectional(model.snapshotsProperty());
    node()
        .getChildren()
        .addAll(
            heading("share.accounts"),
            field,
            read,
            unread,
            snapshots,
            heading("share.groups"),
            tree,
            heading("share.public.heading"),
            everyone,
            typed,
            nowHead(),
            now);
    model.textProperty().addListener((property, before, after) -> show());
    model.groupsProperty().addListener((property, before, after) -> show());
    model.removedProperty().addListener((property, before, after) -> show());
    model.everyoneProperty().addListener((property, before, after) -> show());
    model.typedNameProperty().addListener((property, before, after) -> show());
    model.factsProperty().addListener((property, before, after) -> showFacts());
    words.localeProperty().addListener((property, before, after) -> showFacts());
    showFacts();
  }

  private CheckBox check(String key) {
    CheckBox box = new CheckBox();
    box.textProperty().bind(words().bind(key));
    return box;
  }

  private HBox nowHead() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button all = new Button();
    all.getStyleClass().setAll("link");
    all.textProperty().bind(words().bind("share.private-again"));
    all.setOnAction(event -> model().removedProperty().set(Set.copyOf(model().now())));
    return new HBox(8, heading("share.now"), gap, all);
  }

  private void showFacts() {
    tree.getChildren().clear();
    Tree organization = model().factsProperty().get().organization();
    if (organization == null) {
      tree.getChildren()
          .add(
              note(
                  words()
                      .text(
                          model().lookingProperty().get()
                              ? "share.looking"
                              : "share.groups.unknown")));
    } else {
      tree.getChildren().add(group(new LaunchPermission.Organization(organization.arn()), 0, ""));
      units(organization.root(), 1);
    }
    show();
  }

  private void units(Unit parent, int depth) {
    for (Unit each : parent.units()) {
      tree.getChildren()
          .add(group(new LaunchPermission.OrganizationalUnit(each.arn()), depth, each.name()));
      units(each, depth + 1);
    }
  }

  private HBox group(LaunchPermission group, int depth, String name) {
    CheckBox box = new CheckBox(name.isEmpty() ? names.of(group) : SafeText.of(name, 80));
    box.setSelected(model().groupsProperty().get().contains(group));
    box.setOnAction(event -> model().group(group, box.isSelected()));
    Region indent = new Region();
    indent.setMinWidth(depth * 20.0);
    return new HBox(indent, box);
  }

  private void show() {
    Recipients recipients = Recipients.parse(model().textProperty().get());
    read.getChildren().clear();
    for (LaunchPermission each : recipients.permissions()) {
      Label chip = new Label(names.of(each), Icons.of("fth-user-plus", 13));
      chip.getStyleClass().add("badge");
      read.getChildren().add(chip);
    }
    unread.setText(
        recipients.unread().isEmpty()
            ? ""
            : words()
                .text("share.unread", SafeText.of(String.join(", ", recipients.unread()), 160)));
    unread.setVisible(!unread.getText().isEmpty());
    unread.setManaged(unread.isVisible());
    showNow();
    int added = model().request().add().size();
    int removed = model().removedProperty().get().size();
    String problem = "";
    if (!recipients.unread().isEmpty()) {
      problem = unread.getText();
    } else if (added + removed == 0) {
      problem = words().text("share.recipients.problem");
    } else if (!model().isConfirmed()) {
      problem = words().text("share.public.problem");
    }
    say(words().text("share.recipients.choice", added, removed), problem);
  }

  private void showNow() {
    List<LaunchPermission> all = model().now();
    now.getChildren().clear();
    for (LaunchPermission each : all) {
      CheckBox box = new CheckBox(words().text("share.remove", names.of(each)));
      box.setSelected(model().removedProperty().get().contains(each));
      box.setOnAction(event -> model().remove(each, box.isSelected()));
      now.getChildren().add(box);
    }
    if (all.isEmpty()) {
      now.getChildren()
          .add(
              note(
                  words()
                      .text(model().lookingProperty().get() ? "share.looking" : "share.now.none")));
    }
  }
}
