package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.cloud.CloudFailure;

/** Something fetched when it is shown: not there yet, there, or refused. */
sealed interface Loaded<T> {
  /** Asked for; no answer yet. */
  record Loading<T>() implements Loaded<T> {}

  /** The answer. */
  record Value<T>(T value) implements Loaded<T> {}

  /** No answer, and why. Never to be shown as "none". */
  record Failed<T>(CloudFailure failure) implements Loaded<T> {}
}
