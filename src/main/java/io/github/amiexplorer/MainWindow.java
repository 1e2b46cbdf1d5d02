package io.github.amiexplorer;

import io.github.amiexplorer.settings.WindowBounds;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.tour.TourWindow;
import io.github.amiexplorer.ui.workspace.Workspace;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The main window with the state behind it; it opens where it was closed. */
record MainWindow(Stage stage, Workspace workspace, Words words, Background background)
    implements TourWindow {
  private static final double LEAST_WIDTH = 1100;
  private static final double LEAST_HEIGHT = 700;
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  /** Where it is now; widths of panes are not known here. */
  WindowBounds bounds() {
    return new WindowBounds(
        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized(), 0, 0);
  }

  /** Shows a stage where it was, or in the middle where that place is on no screen any more. */
  static void show(Stage stage, WindowBounds last) {
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    boolean there =
        last.width() > 0
            && !Screen.getScreensForRectangle(last.x(), last.y(), last.width(), last.height())
                .isEmpty();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    if (there) {
      stage.setX(last.x());
      stage.setY(last.y());
    }
    stage.setWidth(there ? last.width() : Math.clamp(screen.getWidth(), LEAST_WIDTH, WIDTH));
    stage.setHeight(there ? last.height() : Math.clamp(screen.getHeight(), LEAST_HEIGHT, HEIGHT));
    stage.setMaximized(last.maximized());
    stage.show();
  }
}
