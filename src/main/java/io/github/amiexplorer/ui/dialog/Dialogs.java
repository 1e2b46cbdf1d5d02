package io.github.amiexplorer.ui.dialog;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The one door to windows that ask. Nothing blocks the caller: the answer comes to a callback on
 * the FX thread, and none comes where the user turns away.
 */
public interface Dialogs {
  /** Asks whether to do something; {@code onYes} runs where the user says so. */
  void confirm(Confirmation question, Runnable onYes);

  /** Asks for a line of text; it is never blank. */
  void ask(TextQuestion question, Consumer<String> onAnswer);

  /**
   * Asks where to save a file.
   *
   * @param name suggested file name with its extension
   */
  void chooseSaveFile(String title, String name, Consumer<Path> onChosen);

  /** Asks which file to open. */
  void chooseOpenFile(String title, Consumer<Path> onChosen);

  /** Says something with details that can be copied. */
  void tell(Message message);

  /**
   * A question with its consequence.
   *
   * @param verb on the button, such as "Clear saved lists"
   * @param destructive whether the button warns
   */
  record Confirmation(String title, String text, String verb, boolean destructive) {}

  /**
   * A question answered by a line.
   *
   * @param text what the answer does
   * @param prompt an example
   * @param verb on the button
   */
  record TextQuestion(String title, String text, String prompt, String initial, String verb) {}

  /**
   * Something to know.
   *
   * @param details in mono, with a button to copy them; may be empty
   */
  record Message(String title, String text, String details) {}
}
