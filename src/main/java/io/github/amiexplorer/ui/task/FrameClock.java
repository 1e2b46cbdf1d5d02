package io.github.amiexplorer.ui.task;

/**
 * Lets a frame begin soon after there is something new to show. JavaFX looks for it 60 times a
 * second, whatever the screen, so that an answer lies about half of the time that its frame takes.
 */
public final class FrameClock {
  private static final String TICKS = "javafx.animation.pulse";
  private static final int A_SECOND = 120;

  private FrameClock() {}

  /** To be called before JavaFX starts; what the user has set stays. */
  public static void quicken() {
    if (System.getProperty(TICKS) == null) {
      System.setProperty(TICKS, Integer.toString(A_SECOND));
    }
  }
}
