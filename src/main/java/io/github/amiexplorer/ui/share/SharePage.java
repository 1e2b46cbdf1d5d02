package io.github.amiexplorer.ui.share;

import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.wizard.WizardPage;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the pages have in common. */
abstract class SharePage implements WizardPage {
  private final ObservableStringValue title;
  private final ReadOnlyStringWrapper choice = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final VBox form = new VBox();
  private final ShareModel model;
  private final Words words;

  SharePage(ShareModel model, Words words, ObservableStringValue title) {
    this.model = model;
    this.words = words;
    this.title = title;
    form.getStyleClass().add("wizard-form");
  }

  @Override
  public ObservableStringValue title() {
    return title;
  }

  @Override
  public ObservableStringValue choice() {
    return choice.getReadOnlyProperty();
  }

  @Override
  public ObservableStringValue problem() {
    return problem.getReadOnlyProperty();
  }

  @Override
  public VBox node() {
    return form;
  }

  ShareModel model() {
    return model;
  }

  Words words() {
    return words;
  }

  void say(String choiceText, String problemText) {
    choice.set(choiceText);
    problem.set(problemText);
  }

  Label heading(String key) {
    Label heading = new Label();
    heading.getStyleClass().add("section-title");
    heading.textProperty().bind(words.bind(key));
    return heading;
  }

  Label note(String text) {
    Label note = new Label(text);
    note.getStyleClass().add("note");
    note.setWrapText(true);
    note.setMinHeight(Label.USE_PREF_SIZE);
    return note;
  }
}
