package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.model.Image;
import javafx.scene.Node;

/** One tab of the pane. Built once, at its first showing; then it only changes its content. */
interface Tab {
  /** The tab's node, always the same. */
  Node node();

  /** Shows another image, or the same with newer facts. */
  void show(Image image);
}
