package io.github.amiexplorer.ui.tour;

import java.util.Map;

/** One place the tour goes to. It runs on the tour's own thread and may block. */
interface TourStop {
  /** Names the picture: small letters and dashes. */
  String name();

  /**
   * Does what a person would do and looks whether the window answers.
   *
   * @return what was seen: counts, ids, names; numbers, strings, and lists of them
   * @throws StopSkipped where the endpoint or the computer lacks what the stop needs
   * @throws StopFailed where the window does not do what it should
   */
  Map<String, Object> run(TourContext tour) throws StopSkipped;

  /** Puts away what the next stop should not find, such as an open list; after the picture. */
  default void leave(TourContext tour) {}
}
