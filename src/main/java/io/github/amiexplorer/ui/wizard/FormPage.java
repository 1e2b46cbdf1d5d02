package io.github.amiexplorer.ui.wizard;

import io.github.amiexplorer.ui.i18n.Formats;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A page that is a form: fields under each other, bound to the draft {@code M}. */
public abstract class FormPage<M> implements WizardPage {
  private final ObservableStringValue title;
  private final ReadOnlyStringWrapper choice = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final VBox form = new VBox();
  private final M model;
  private final Words words;
  private final Formats formats;

  /** An empty form. */
  protected FormPage(M model, Words words, ObservableStringValue title) {
    this.model = model;
    this.words = words;
    this.formats = new Formats(words);
    this.title = title;
    form.getStyleClass().add("wizard-form");
  }

  @Override
  public final ObservableStringValue title() {
    return title;
  }

  @Override
  public final ObservableStringValue choice() {
    return choice.getReadOnlyProperty();
  }

  @Override
  public final ObservableStringValue problem() {
    return problem.getReadOnlyProperty();
  }

  @Override
  public final VBox node() {
    return form;
  }

  /** The draft. */
  protected final M model() {
    return model;
  }

  /** The language. */
  protected final Words words() {
    return words;
  }

  /** Numbers and dates. */
  protected final Formats formats() {
    return formats;
  }

  /** Says what is chosen and what stands in the way of the next page, empty for nothing. */
  protected final void say(String choiceText, String problemText) {
    choice.set(choiceText);
    problem.set(problemText);
  }

  /** A heading. */
  protected final Label heading(String key) {
    Label heading = new Label();
    heading.getStyleClass().add("section-title");
    heading.textProperty().bind(words.bind(key));
    return heading;
  }

  /** A sentence that explains. */
  protected final Label note(String key) {
    Label note = new Label();
    note.getStyleClass().add("note");
    note.setWrapText(true);
    note.setMinHeight(Label.USE_PREF_SIZE);
    note.textProperty().bind(words.bind(key));
    return note;
  }

  /** A field with its name above. */
  protected final VBox field(String key, Control control) {
    Label name = new Label();
    name.getStyleClass().add("meta");
    name.textProperty().bind(words.bind(key));
    name.setLabelFor(control);
    control.accessibleTextProperty().bind(words.bind(key));
    control.setMaxWidth(Double.MAX_VALUE);
    VBox field = new VBox(4, name, control);
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  /** Fields beside each other. */
  protected final HBox row(Node... fields) {
    return new HBox(12, fields);
  }

  /** A line of text. */
  protected final TextField text(StringProperty value) {
    TextField text = new TextField();
    text.textProperty().bindBidirectional(value);
    return text;
  }

  /** A box to tick. */
  protected final CheckBox check(String key, BooleanProperty value) {
    CheckBox box = new CheckBox();
    box.textProperty().bind(words.bind(key));
    box.selectedProperty().bindBidirectional(value);
    return box;
  }

  /** One of several ways. */
  protected final <T> RadioButton way(String key, ToggleGroup group, Property<T> value, T mine) {
    RadioButton button = new RadioButton();
    button.textProperty().bind(words.bind(key));
    button.setToggleGroup(group);
    button.setSelected(mine.equals(value.getValue()));
    button.setOnAction(event -> value.setValue(mine));
    value.addListener((property, before, now) -> button.setSelected(mine.equals(now)));
    return button;
  }

  /** One of a list; {@code null} is a choice where the list holds it. */
  protected final <T> ComboBox<@Nullable T> choice(
      Property<@Nullable T> value, Function<@Nullable T, String> name) {
    ComboBox<@Nullable T> box = new ComboBox<>();
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T each) {
            return name.apply(each);
          }

          @Override
          public @Nullable T fromString(String text) {
            return null;
          }
        });
    box.valueProperty().bindBidirectional(value);
    return box;
  }

  /** Shows nodes while {@code shown} says so, and takes no room else. */
  protected static void when(
      javafx.beans.value.ObservableValue<Boolean> shown, List<? extends Node> nodes) {
    for (Node each : nodes) {
      each.visibleProperty().bind(shown);
      each.managedProperty().bind(shown);
    }
  }
}
