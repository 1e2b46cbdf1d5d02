package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.ui.dialog.Dialogs;
import io.github.amiexplorer.ui.dialog.FailurePresenter;
import io.github.amiexplorer.ui.i18n.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what a connection could not be opened for, or asked. For the FX thread only. */
final class Refusals {
  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  private final Dialogs dialogs;
  private final Words words;

  Refusals(Dialogs dialogs, Words words) {
    this.dialogs = dialogs;
    this.words = words;
  }

  /** Shows why, in a dialog. */
  void tell(ConnectionChoice choice, Throwable problem) {
    LOG.warn("Cannot open {}", choice, problem);
    if (problem instanceof CloudException cloud) {
      dialogs.tell(new FailurePresenter(words).message(cloud.failure()));
    } else {
      dialogs.tell(
          new Dialogs.Message(
              words.text("shell.connect.failed"),
              words.text("shell.connect.failed.text"),
              String.valueOf(problem.getMessage())));
    }
  }
}
