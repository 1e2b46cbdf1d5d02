package io.github.amiexplorer.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The places of the main window while what stands in them is still being built. There is no control
 * and no text in it: the first one of either would have to wait for styles and faces.
 */
public final class OpeningView extends BorderPane {
  private static final double LOGO = 22;
  private static final double FIELD = 33;
  private static final double GAP = 10;

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
    Region field = styled("opening-field");
    field.setMinHeight(FIELD);
    field.setMaxHeight(FIELD);
    HBox.setHgrow(field, Priority.ALWAYS);
    Region logo = styled("opening-logo");
    logo.setMinSize(LOGO, LOGO);
    logo.setMaxSize(LOGO, LOGO);
    HBox bar = new HBox(GAP, logo, field);
    bar.getStyleClass().add("opening-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    Region side = styled("opening-side");
    side.setPrefWidth(sideWidth > 0 ? sideWidth : BodyView.SIDE);
    setTop(bar);
    setLeft(side);
    setBottom(styled("opening-status"));
  }

  private static Region styled(String styleClass) {
    Region region = new Region();
    region.getStyleClass().add(styleClass);
    return region;
  }
}
