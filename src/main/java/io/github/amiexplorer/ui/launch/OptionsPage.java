package io.github.amiexplorer.ui.launch;

import io.github.amiexplorer.operation.launch.LaunchPreflight;
import io.github.amiexplorer.ui.dialog.Dialogs;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.wizard.FormPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** User data and everything that most launches leave as it is. */
final class OptionsPage extends FormPage<LaunchModel> {
  private static final int MOST_HOPS = 64;

  private final Label size = new Label();

  OptionsPage(LaunchModel model, Words words, Dialogs dialogs, UserDataFile files) {
    super(model, words, words.bind("launch.options"));
    TextArea data = new TextArea();
    data.setId("launch-user-data");
    data.setPrefRowCount(7);
    data.getStyleClass().add("mono");
    data.textProperty().bindBidirectional(model.userText);
    data.disableProperty().bind(model.userFile.isNotNull());
    data.promptTextProperty().bind(words.bind("launch.data.prompt"));
    Button open = new Button();
    open.textProperty().bind(words.bind("launch.data.file"));
    open.setOnAction(event -> dialogs.chooseOpenFile(words.text("launch.data.file"), files::read));
    Button drop = new Button();
    drop.textProperty().bind(words.bind("launch.data.drop"));
    drop.setOnAction(event -> model.userFile.set(null));
    when(model.userFile.isNotNull(), List.of(drop));
    size.getStyleClass().add("meta");
    Spinner<Integer> hops = new Spinner<>(1, MOST_HOPS, 2);
    hops.getValueFactory().valueProperty().bindBidirectional(model.hops.asObject());
    node()
        .getChildren()
        .addAll(
            heading("launch.data"),
            data,
            new HBox(8, open, drop, size),
            note("launch.data.text"),
            heading("launch.metadata"),
            check("launch.imdsv2", model.imdsv2),
            row(field("launch.hops", hops)),
            heading("launch.running"),
            check("launch.spot", model.spot),
            check("launch.protect", model.protect),
            check("launch.monitoring", model.monitoring),
            check("launch.hibernation", model.hibernation),
            row(
                field("launch.shutdown", some(model.shutdown, "stop", "terminate")),
                field("launch.credits", some(model.credits, "standard", "unlimited"))),
            row(
                field("launch.tenancy", some(model.tenancy, "default", "dedicated")),
                field("launch.placement", text(model.placementGroup))));
    model.onChoice(this::show);
    words.localeProperty().addListener((property, before, now) -> show());
    show();
  }

  private ComboBox<@Nullable String> some(
      javafx.beans.property.Property<@Nullable String> value, String... choices) {
    ComboBox<@Nullable String> box =
        choice(value, each -> each == null ? words().text("launch.as-ec2") : each);
    List<@Nullable String> all = new ArrayList<>();
    all.add(null);
    all.addAll(Arrays.asList(choices));
    box.getItems().setAll(all);
    return box;
  }

  private void show() {
    byte[] data = model().userData();
    boolean tooLong = data.length > LaunchPreflight.USER_DATA_BYTES;
    size.setText(
        data.length == 0
            ? words().text("launch.data.none")
            : words().text("launch.data.size", data.length, UserDataFile.kind(data)));
    say(
        data.length == 0
            ? words().text("launch.data.none")
            : words().text("launch.data.bytes", data.length),
        tooLong
            ? words().text("launch.data.problem", data.length, LaunchPreflight.USER_DATA_BYTES)
            : "");
  }
}
