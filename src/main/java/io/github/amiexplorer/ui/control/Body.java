package io.github.amiexplorer.ui.control;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the body of the window instead of lists and details, such as a wizard. One at a
 * time; the window shows it, features fill it.
 */
public final class Body {
  private final ReadOnlyObjectWrapper<@Nullable Node> content = new ReadOnlyObjectWrapper<>();

  /** Nothing stands there. */
  public Body() {}

  /** What stands there, or {@code null}. */
  public ReadOnlyObjectProperty<@Nullable Node> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** Puts a page there, in the place of another. */
  public void show(Node page) {
    content.set(page);
  }

  /** Takes a page away, where it is the one that stands there. */
  public void close(Node page) {
    if (content.get() == page) {
      content.set(null);
    }
  }
}
