package io.github.amiexplorer.ui.copy;

import io.github.amiexplorer.ui.i18n.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What happens to each copy afterwards, and how fast it is made. */
final class OptionsPage extends CopyPage {
  private static final int NOT_TIMED = 0;
  private static final List<Integer> HOURS = List.of(1, 2, 4, 8, 12, 24, 48);

  OptionsPage(CopyModel model, Words words) {
    super(model, words, words.bind("copy.options"));
    ComboBox<Integer> time = new ComboBox<>();
    List<Integer> choices = new ArrayList<>(List.of(NOT_TIMED, 15, 30));
    IntStream.range(0, HOURS.size()).forEach(at -> choices.add(HOURS.get(at) * 60));
    time.getItems().setAll(choices);
    time.setValue(NOT_TIMED);
    time.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Integer minutes) {
            return duration(minutes == null ? NOT_TIMED : minutes);
          }

          @Override
          public Integer fromString(String text) {
            return NOT_TIMED;
          }
        });
    time.accessibleTextProperty().bind(words.bind("copy.options.time"));
    time.valueProperty()
        .addListener(
            (property, before, now) ->
                model.minutesProperty().set(now == null || now == NOT_TIMED ? null : now));
    node()
        .getChildren()
        .addAll(
            heading("copy.options.after"),
            check("copy.options.permissions", model.samePermissionsProperty()),
            note("copy.options.permissions.text"),
            check("copy.options.deprecation", model.sameDeprecationProperty()),
            check("copy.options.protect", model.protectProperty()),
            check("copy.options.replace", model.replaceOlderProperty()),
            note("copy.options.replace.text"),
            check("copy.options.again", model.evenIfThereProperty()),
            note("copy.options.again.text"),
            heading("copy.options.time"),
            time,
            note("copy.options.time.text"));
    for (BooleanProperty each :
        List.of(
            model.samePermissionsProperty(),
            model.sameDeprecationProperty(),
            model.protectProperty(),
            model.replaceOlderProperty())) {
      each.addListener((property, before, now) -> show());
    }
    words.localeProperty().addListener((property, before, now) -> show());
    show();
  }

  private CheckBox check(String key, BooleanProperty property) {
    CheckBox box = new CheckBox();
    box.textProperty().bind(words().bind(key));
    box.selectedProperty().bindBidirectional(property);
    return box;
  }

  private void show() {
    List<String> chosen = new ArrayList<>();
    if (model().samePermissionsProperty().get()) {
      chosen.add(words().text("copy.options.short.permissions"));
    }
    if (model().sameDeprecationProperty().get()) {
      chosen.add(words().text("copy.options.short.deprecation"));
    }
    if (model().protectProperty().get()) {
      chosen.add(words().text("copy.options.short.protect"));
    }
    if (model().replaceOlderProperty().get()) {
      chosen.add(words().text("copy.options.short.replace"));
    }
    say(chosen.isEmpty() ? words().text("copy.options.none") : String.join(", ", chosen), "");
  }

  private String duration(int minutes) {
    if (minutes == NOT_TIMED) {
      return words().text("copy.options.not-timed");
    }
    return minutes < 60
        ? words().text("copy.options.minutes", minutes)
        : words().text("copy.options.hours", minutes / 60);
  }
}
