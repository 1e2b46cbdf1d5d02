package io.github.amiexplorer.ui.dialog;

import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.theme.Theme;
import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** {@link Dialogs} as windows over the main one. */
public final class FxDialogs implements Dialogs {
  private static final double WIDTH = 420;

  private final Stage owner;
  private final Words words;
  private final Theme theme;

  /** Opens over {@code owner}. */
  public FxDialogs(Stage owner, Words words, Theme theme) {
    this.owner = owner;
    this.words = words;
    this.theme = theme;
  }

  @Override
  public void confirm(Confirmation question, Runnable onYes) {
    ButtonType yes = new ButtonType(question.verb(), ButtonData.OK_DONE);
    Dialog<ButtonType> dialog = dialog(question.title(), text(question.text()), yes);
    button(dialog, yes).getStyleClass().add(question.destructive() ? "destructive" : "primary");
    open(dialog, yes, onYes);
  }

  @Override
  public void ask(TextQuestion question, Consumer<String> onAnswer) {
    TextField field = new TextField(question.initial());
    field.setPromptText(question.prompt());
    field.setAccessibleText(question.title());
    ButtonType yes = new ButtonType(question.verb(), ButtonData.OK_DONE);
    VBox content = new VBox(12, text(question.text()), field);
    Dialog<ButtonType> dialog = dialog(question.title(), content, yes);
    Button button = button(dialog, yes);
    button.getStyleClass().add("primary");
    button
        .disableProperty()
        .bind(Bindings.createBooleanBinding(() -> field.getText().isBlank(), field.textProperty()));
    dialog.setOnShown(event -> field.requestFocus());
    open(dialog, yes, () -> onAnswer.accept(field.getText().strip()));
  }

  @Override
  public void chooseSaveFile(String title, String name, Consumer<Path> onChosen) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(name);
    File file = chooser.showSaveDialog(owner);
    if (file != null) {
      onChosen.accept(file.toPath());
    }
  }

  @Override
  public void chooseOpenFile(String title, Consumer<Path> onChosen) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    File file = chooser.showOpenDialog(owner);
    if (file != null) {
      onChosen.accept(file.toPath());
    }
  }

  @Override
  public void tell(Message message) {
    VBox content = new VBox(12, text(message.text()));
    ButtonType copy = new ButtonType(words.text("dialog.copy-details"), ButtonData.LEFT);
    boolean detailed = !message.details().isEmpty();
    if (detailed) {
      TextArea details = new TextArea(message.details());
      details.setEditable(false);
      details.setPrefRowCount(4);
      details.getStyleClass().add("mono");
      content.getChildren().add(details);
    }
    Dialog<ButtonType> dialog = dialog(message.title(), content);
    if (detailed) {
      dialog.getDialogPane().getButtonTypes().add(copy);
      button(dialog, copy)
          .addEventFilter(
              javafx.event.ActionEvent.ACTION,
              event -> {
                ClipboardContent clip = new ClipboardContent();
                clip.putString(message.details());
                Clipboard.getSystemClipboard().setContent(clip);
                event.consume();
              });
    }
    dialog.show();
  }

  private Dialog<ButtonType> dialog(String title, Node content, ButtonType... verbs) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(title);
    Label heading = new Label(title);
    heading.getStyleClass().add("page-title");
    heading.setWrapText(true);
    VBox box = new VBox(12, heading, content);
    box.setPrefWidth(WIDTH);
    dialog.getDialogPane().setContent(box);
    dialog.getDialogPane().getStyleClass().add("ami-dialog");
    dialog.getDialogPane().getButtonTypes().addAll(verbs);
    String away = verbs.length == 0 ? words.text("dialog.close") : words.text("dialog.cancel");
    dialog.getDialogPane().getButtonTypes().add(new ButtonType(away, ButtonData.CANCEL_CLOSE));
    theme.apply(dialog.getDialogPane().getScene());
    return dialog;
  }

  private static Button button(Dialog<ButtonType> dialog, ButtonType type) {
    return (Button) dialog.getDialogPane().lookupButton(type);
  }

  private static void open(Dialog<ButtonType> dialog, ButtonType yes, Runnable action) {
    dialog.setOnHidden(
        event -> {
          if (dialog.getResult() == yes) {
            action.run();
          }
        });
    dialog.show();
  }

  private static Label text(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    return label;
  }
}
