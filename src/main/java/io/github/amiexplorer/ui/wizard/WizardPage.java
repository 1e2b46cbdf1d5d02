package io.github.amiexplorer.ui.wizard;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;

/** One page of a wizard. */
public interface WizardPage {
  /** Its name, bound to the language. */
  ObservableStringValue title();

  /** What was chosen on it so far, in few words. */
  ObservableStringValue choice();

  /** Why the next page cannot be reached yet; empty where it can. */
  ObservableStringValue problem();

  /** Its content, always the same node. */
  Node node();

  /** Called whenever it comes up. */
  default void shown() {}
}
