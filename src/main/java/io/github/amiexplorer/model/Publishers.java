package io.github.amiexplorer.model;

/** Replaced below. */
public final class Publishers {
  private Publishers() {}
}
