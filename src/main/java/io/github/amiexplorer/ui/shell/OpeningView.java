package io.github.amiexplorer.ui.shell;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/**
 * The places of the main window while what stands in them is still being built. There is no
 * control, no text and no round corner in it: the first one of each would have to wait for styles,
 * faces or the painter of shapes.
 */
public final class OpeningView extends BorderPane {
  /**
   * Builds it.
   *
   * @param title read out in place of the empty window
   * @param sideWidth of the left pane as it was last, or 0
   */
  public OpeningView(String title, double sideWidth) {
    getStyleClass().add("opening");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(title);
    Region side = styled("opening-side");
    side.setPrefWidth(sideWidth > 0 ? sideWidth : BodyView.SIDE);
    setTop(styled("opening-bar"));
    setLeft(side);
    setBottom(styled("opening-status"));
  }

  private static Region styled(String styleClass) {
    Region region = new Region();
    region.getStyleClass().add(styleClass);
    return region;
  }
}
