package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.settings.Appearance.Density;
import io.github.amiexplorer.settings.Preferences;
import io.github.amiexplorer.settings.ThemeChoice;
import io.github.amiexplorer.ui.control.CopyButton;
import io.github.amiexplorer.ui.control.SegmentedToggle;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.theme.Theme;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Language, colours, rows, letter keys, and where things are kept. */
final class SettingsView extends VBox {
  SettingsView(
      Words words,
      Theme theme,
      Preferences preferences,
      ObjectProperty<Density> density,
      String folder,
      Runnable onClear) {
    getStyleClass().addAll("drop-down", "settings");
    Label title = new Label();
    title.getStyleClass().add("section-title");
    title.textProperty().bind(words.bind("shell.settings.title"));
    CheckBox letters = new CheckBox();
    letters.textProperty().bind(words.bind("shell.settings.letters"));
    letters.setSelected(preferences.appearance().letterKeys());
    letters
        .selectedProperty()
        .addListener(
            (property, before, now) ->
                preferences.appearance(preferences.appearance().withLetterKeys(now)));
    Button clear = new Button();
    clear.getStyleClass().add("small");
    clear.textProperty().bind(words.bind("shell.settings.clear"));
    clear.setOnAction(event -> onClear.run());
    getChildren()
        .addAll(
            title,
            line(words.bind("shell.settings.language"), language(words)),
            line(
                words.bind("shell.settings.theme"),
                new SegmentedToggle<>(theme.choiceProperty())
                    .add(ThemeChoice.LIGHT, words.bind("shell.settings.theme.light"), "fth-sun")
                    .add(ThemeChoice.DARK, words.bind("shell.settings.theme.dark"), "fth-moon")
                    .add(
                        ThemeChoice.SYSTEM,
                        words.bind("shell.settings.theme.system"),
                        "fth-monitor")),
            line(
                words.bind("shell.settings.density"),
                new SegmentedToggle<>(density)
                    .add(Density.AUTOMATIC, words.bind("shell.settings.density.automatic"), null)
                    .add(Density.COMPACT, words.bind("shell.settings.density.compact"), null)
                    .add(
                        Density.COMFORTABLE,
                        words.bind("shell.settings.density.comfortable"),
                        null)),
            letters,
            new Separator(),
            line(words.bind("shell.settings.folder"), folder(words, folder)),
            line(words.bind("shell.settings.lists"), clear));
  }

  private static Node language(Words words) {
    ObjectProperty<String> language =
        new SimpleObjectProperty<>(
            words.locale().getLanguage().equals(Locale.KOREAN.getLanguage()) ? "ko" : "en");
    language.addListener(
        (property, before, now) -> words.localeProperty().set(Locale.forLanguageTag(now)));
    words
        .localeProperty()
        .addListener(
            (property, before, now) ->
                language.set(now.getLanguage().equals(Locale.KOREAN.getLanguage()) ? "ko" : "en"));
    return new SegmentedToggle<>(language)
        .add("en", words.bind("shell.settings.english"), null)
        .add("ko", words.bind("shell.settings.korean"), null);
  }

  private static Node folder(Words words, String folder) {
    Label path = new Label(folder);
    path.getStyleClass().addAll("mono", "meta");
    path.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    path.setMaxWidth(280);
    return new HBox(
        4, path, new CopyButton(words.bind("shell.settings.folder.copy"), () -> folder));
  }

  private static HBox line(ObservableValue<String> words, Node control) {
    Label label = new Label();
    label.textProperty().bind(words);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(label, Priority.ALWAYS);
    HBox line = new HBox(24, label, control);
    line.getStyleClass().add("row");
    return line;
  }
}
