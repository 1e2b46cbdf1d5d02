package io.github.amiexplorer.ui.task;

/** Lets a frame begin soon after there is something new to show, and paint no more than that. */
public final class Frames {
  /** JavaFX looks for news 60 times a second: an answer lies about half of its frame's time. */
  private static final String TICKS = "javafx.animation.pulse";

  private static final int A_SECOND = 120;

  /**
   * Of more places than these, 6, JavaFX paints what lies between them too. An answer changes a
   * dozen, and between those at the left and the rows lies the window. 15 is the most.
   */
  private static final String PLACES = "prism.dirtyregioncount";

  private static final int MOST = 15;

  private Frames() {}

  /** To be called before JavaFX starts; what the user has set stays. */
  public static void quicken() {
    set(TICKS, A_SECOND);
    set(PLACES, MOST);
  }

  private static void set(String property, int value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, Integer.toString(value));
    }
  }
}
