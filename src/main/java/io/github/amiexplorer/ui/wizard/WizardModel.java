package io.github.amiexplorer.ui.wizard;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Where a wizard stands. For the FX thread only. */
public final class WizardModel {
  private final List<WizardPage> pages;
  private final IntegerProperty current = new SimpleIntegerProperty();
  private final IntegerProperty reached = new SimpleIntegerProperty();
  private final StringProperty commandLine = new SimpleStringProperty("");
  private final StringProperty finishText = new SimpleStringProperty("");
  private final StringProperty finishProblem = new SimpleStringProperty("");
  private final StringProperty permissionText = new SimpleStringProperty("");
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final BooleanProperty touched = new SimpleBooleanProperty();

  /** Stands on the first of the pages. */
  public WizardModel(List<WizardPage> pages) {
    this.pages = List.copyOf(pages);
  }

  /** The pages in their order. */
  public List<WizardPage> pages() {
    return pages;
  }

  /** The page that is shown, from 0. */
  public IntegerProperty currentProperty() {
    return current;
  }

  /** The furthest page that was shown. */
  public IntegerProperty reachedProperty() {
    return reached;
  }

  /** The same thing as commands, growing with the choices. */
  public StringProperty commandLineProperty() {
    return commandLine;
  }

  /** What the last button says: exactly what it does. */
  public StringProperty finishTextProperty() {
    return finishText;
  }

  /** Why the last button cannot be pressed; empty where it can. */
  public StringProperty finishProblemProperty() {
    return finishProblem;
  }

  /** What EC2 said to a dry run; empty where it was not asked. */
  public StringProperty permissionTextProperty() {
    return permissionText;
  }

  /** Whether the deed is on its way. */
  public BooleanProperty busyProperty() {
    return busy;
  }

  /** Whether something was chosen, so that closing asks first. */
  public BooleanProperty touchedProperty() {
    return touched;
  }

  /** Whether the shown page is the last one. */
  public boolean isLast() {
    return current.get() == pages.size() - 1;
  }

  /** The next page, where nothing stands in the way. */
  public void next() {
    if (!isLast() && pages.get(current.get()).problem().get().isEmpty()) {
      go(current.get() + 1);
    }
  }

  /** The page before. */
  public void back() {
    if (current.get() > 0) {
      go(current.get() - 1);
    }
  }

  /** A page that was reached before. */
  public void go(int page) {
    if (page >= 0 && page < pages.size()) {
      current.set(page);
      reached.set(Math.max(reached.get(), page));
      pages.get(page).shown();
    }
  }
}
