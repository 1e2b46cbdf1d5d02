package io.github.amiexplorer.ui.launch;

import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.dialog.Dialogs;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.launch.LaunchModel.Login;
import io.github.amiexplorer.ui.wizard.FormPage;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How to log in, and what the instance itself may do. */
final class AccessPage extends FormPage<LaunchModel> {
  private static final String PUBLIC_KEY =
      "(ssh-(rsa|ed25519)|ecdsa-sha2-nistp256) [A-Za-z0-9+/=]{40,}( .*)?";

  AccessPage(LaunchModel model, Words words, Dialogs dialogs) {
    super(model, words, words.bind("launch.access"));
    ToggleGroup group = new ToggleGroup();
    ComboBox<@Nullable String> pairs =
        choice(
            model.keyPair,
            each -> each == null ? words.text("launch.key.choose") : SafeText.of(each, 80));
    pairs.setId("launch-key");
    ComboBox<@Nullable String> profiles =
        choice(
            model.profile,
            each -> each == null ? words.text("launch.profile.none") : SafeText.of(each, 80));
    model.facts.addListener(
        (property, before, now) -> {
          pairs
              .getItems()
              .setAll(
                  now.keyPairs() == null
                      ? List.of()
                      : now.keyPairs().stream().map(each -> each.name()).toList());
          List<@Nullable String> names = new ArrayList<>();
          names.add(null);
          if (now.profiles() != null) {
            names.addAll(now.profiles().keySet());
          }
          profiles.getItems().setAll(names);
        });
    VBox existing = field("launch.key.pair", pairs);
    ComboBox<@Nullable String> type = choice(model.keyType, each -> each == null ? "" : each);
    type.getItems().setAll("ed25519", "rsa");
    TextField file = text(model.keyFile);
    file.getStyleClass().add("mono");
    Button choose = new Button();
    choose.textProperty().bind(words.bind("launch.key.choose-file"));
    choose.setMinWidth(Region.USE_PREF_SIZE);
    choose.setOnAction(
        event ->
            dialogs.chooseSaveFile(
                words.text("launch.key.file"),
                (model.keyName.get().isBlank() ? "key" : model.keyName.get().strip()) + ".pem",
                path -> model.keyFile.set(path.toString())));
    HBox saved = row(field("launch.key.file", file), choose);
    saved.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
    VBox created =
        new VBox(
            8,
            row(field("launch.key.name", text(model.keyName)), field("launch.key.type", type)),
            saved,
            note("launch.key.file.text"));
    TextArea publicKey = new TextArea();
    publicKey.setPrefRowCount(3);
    publicKey.setWrapText(true);
    publicKey.getStyleClass().add("mono");
    publicKey.textProperty().bindBidirectional(model.publicKey);
    VBox imported =
        new VBox(
            8,
            field("launch.key.name", text(model.keyName)),
            field("launch.key.public", publicKey));
    when(model.login.isEqualTo(Login.EXISTING), List.of(existing));
    when(model.login.isEqualTo(Login.CREATE), List.of(created));
    when(model.login.isEqualTo(Login.IMPORT), List.of(imported));
    RadioButton none = way("launch.key.none", group, model.login, Login.NONE);
    none.setId("launch-no-key");
    node()
        .getChildren()
        .addAll(
            heading("launch.key"),
            way("launch.key.existing", group, model.login, Login.EXISTING),
            existing,
            way("launch.key.create", group, model.login, Login.CREATE),
            created,
            way("launch.key.import", group, model.login, Login.IMPORT),
            imported,
            none,
            note("launch.key.none.text"),
            heading("launch.profile"),
            field("launch.profile.name", profiles),
            note("launch.profile.text"));
    model.onChoice(this::show);
    words.localeProperty().addListener((property, before, now) -> show());
    show();
  }

  private void show() {
    LaunchModel model = model();
    String name = model.keyName.get().strip();
    String problem =
        switch (model.login.get()) {
          case EXISTING -> model.keyPair.get() == null ? words().text("launch.key.problem") : "";
          case CREATE ->
              name.isEmpty() || name.length() > 255
                  ? words().text("launch.key.name.problem")
                  : model.keyFile.get().isBlank() ? words().text("launch.key.file.problem") : "";
          case IMPORT ->
              name.isEmpty() || name.length() > 255
                  ? words().text("launch.key.name.problem")
                  : !model.publicKey.get().strip().matches(PUBLIC_KEY)
                      ? words().text("launch.key.public.problem")
                      : "";
          case NONE -> "";
        };
    String key = model.keyPair.get();
    say(
        switch (model.login.get()) {
          case EXISTING -> key == null ? words().text("launch.key.choose") : SafeText.of(key, 60);
          case CREATE, IMPORT -> SafeText.of(name, 60);
          case NONE -> words().text("launch.key.none");
        },
        problem);
  }
}
