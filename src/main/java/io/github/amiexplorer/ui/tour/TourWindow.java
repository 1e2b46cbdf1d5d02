package io.github.amiexplorer.ui.tour;

import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.workspace.Workspace;
import javafx.stage.Stage;

/**
 * The window as the tour meets it: a stage that is shown, and the state behind it to compare the
 * pictures with. Whoever puts the window together hands this over.
 */
public interface TourWindow {
  /** The main window, shown. */
  Stage stage();

  /** What the features of that window share. */
  Workspace workspace();

  /** Its words, to tell which language it speaks. */
  Words words();

  /** Its door onto the FX thread. */
  Background background();
}
