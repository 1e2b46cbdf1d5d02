package io.github.amiexplorer.ui.browse.action;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The door to the system's clipboard. */
@FunctionalInterface
public interface Clipping {
  /** The real one. */
  Clipping SYSTEM =
      text -> {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
      };

  /** Puts a text there as it is. */
  void put(String text);
}
