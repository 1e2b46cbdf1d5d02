package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.ui.workspace.Workspace;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The body of the window: scopes and facets, centre, detail, and the rail at the edge. Widths of
 * left and detail belong to the user; the centre takes the rest.
 */
final class BodyView extends HBox {
  static final double SIDE = 208;
  private static final double SIDE_CLOSED = 44;
  private static final double DETAIL = 300;
  private static final double LEAST_CENTRE = 360;

  private final Workspace workspace;
  private final ScopeListView scopes;
  private final VBox side = new VBox();
  private final Node facets;
  private final StackPane centre;
  private final StackPane detail;
  private final SplitPane split = new SplitPane();
  private boolean openBeforeGallery;
  private double sideWidth;
  private double detailWidth;

  BodyView(
      Workspace workspace,
      ScopeListView scopes,
      ShellSlots slots,
      double sideWidth,
      double detailWidth) {
    this.workspace = workspace;
    this.scopes = scopes;
    this.facets = slots.facets();
    this.centre = new StackPane(slots.centre());
    this.detail = new StackPane(slots.detail());
    this.sideWidth = sideWidth > 0 ? sideWidth : SIDE;
    this.detailWidth = detailWidth > 0 ? detailWidth : DETAIL;
    getStyleClass().add("body");
    side.getStyleClass().add("side");
    side.getChildren().addAll(scopes, sideScroll());
    centre.getStyleClass().add("centre");
    centre.setMinWidth(LEAST_CENTRE);
    detail.getStyleClass().add("detail-slot");
    detail.setMinWidth(DETAIL - 20);
    StackPane rail = new StackPane(slots.rail());
    rail.getStyleClass().add("rail-slot");
    rail.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(split, Priority.ALWAYS);
    getChildren().addAll(split, rail);
    SplitPane.setResizableWithParent(side, false);
    SplitPane.setResizableWithParent(detail, false);
    workspace.sideOpenProperty().addListener((property, before, now) -> place());
    workspace.detailOpenProperty().addListener((property, before, now) -> place());
    workspace.detailEnlargedProperty().addListener((property, before, now) -> place());
    workspace.viewProperty().addListener((property, before, now) -> viewChanged(now));
    split.widthProperty().addListener((property, before, now) -> setDividers());
    split.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> keepWidths());
    place();
  }

  /** Left, centre, detail, for walking with F6. */
  Node[] panes() {
    return new Node[] {side, centre, detail};
  }

  /** Width of the left pane when it is open. */
  double sideWidth() {
    return sideWidth;
  }

  /** Width of the detail when it is open beside the centre. */
  double detailWidth() {
    return detailWidth;
  }

  private ScrollPane sideScroll() {
    ScrollPane scroll = new ScrollPane(facets);
    scroll.getStyleClass().add("facets-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    scroll.visibleProperty().bind(workspace.sideOpenProperty());
    return scroll;
  }

  /** The gallery is to choose from: it gets the whole width until an image is opened in it. */
  private void viewChanged(Workspace.View now) {
    if (now == Workspace.View.GALLERY) {
      openBeforeGallery = workspace.detailOpenProperty().get();
      workspace.detailOpenProperty().set(false);
    } else if (openBeforeGallery) {
      workspace.detailOpenProperty().set(true);
    }
  }

  private void place() {
    boolean open = workspace.sideOpenProperty().get();
    scopes.compactProperty().set(!open);
    side.setMinWidth(open ? SIDE - 40 : SIDE_CLOSED);
    side.setMaxWidth(open ? SIDE * 2 : SIDE_CLOSED);
    side.setPrefWidth(open ? sideWidth : SIDE_CLOSED);
    boolean shown = workspace.detailOpenProperty().get();
    if (shown && workspace.detailEnlargedProperty().get()) {
      split.getItems().setAll(detail);
    } else if (shown) {
      split.getItems().setAll(side, centre, detail);
    } else {
      split.getItems().setAll(side, centre);
    }
    setDividers();
  }

  private void setDividers() {
    double width = split.getWidth();
    if (width <= 0 || split.getItems().size() < 2) {
      return;
    }
    boolean open = workspace.sideOpenProperty().get();
    double left = (open ? sideWidth : SIDE_CLOSED) / width;
    if (split.getItems().size() == 3) {
      split.setDividerPositions(left, 1 - detailWidth / width);
    } else {
      split.setDividerPositions(left);
    }
  }

  /** A divider was dragged. */
  private void keepWidths() {
    if (split.getItems().size() > 1
        && side.getWidth() > SIDE_CLOSED
        && !scopes.compactProperty().get()) {
      sideWidth = side.getWidth();
    }
    if (split.getItems().size() == 3 && detail.getWidth() > 0) {
      detailWidth = detail.getWidth();
    }
  }
}
