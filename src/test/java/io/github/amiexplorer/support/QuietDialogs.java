package io.github.amiexplorer.support;

import io.github.amiexplorer.ui.dialog.Dialogs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Opens no window; remembers what it was told and answers questions for text. */
public final class QuietDialogs implements Dialogs {
  /** What was told, in order. */
  public final List<Message> told = new ArrayList<>();

  /** Given to whoever asks for a text; empty turns away. */
  public String answer = "";

  @Override
  public void confirm(Confirmation question, Runnable onYes) {}

  @Override
  public void ask(TextQuestion question, Consumer<String> onAnswer) {
    if (!answer.isEmpty()) {
      onAnswer.accept(answer);
    }
  }

  @Override
  public void chooseSaveFile(String title, String name, Consumer<Path> onChosen) {}

  @Override
  public void chooseOpenFile(String title, Consumer<Path> onChosen) {}

  @Override
  public void tell(Message message) {
    told.add(message);
  }
}
