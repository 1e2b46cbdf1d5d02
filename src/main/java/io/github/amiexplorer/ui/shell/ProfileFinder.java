package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.workspace.Workspace;

/** Finds the profiles of this computer for whoever chooses a connection. For the FX thread only. */
public final class ProfileFinder {
  private final Workspace workspace;
  private final Background background;
  private final ConnectionOpener opener;
  private final ConnectionModel model;
  private final Words words;
  private final Notices notices;

  ProfileFinder(
      Workspace workspace,
      Background background,
      ConnectionOpener opener,
      ConnectionModel model,
      Words words,
      Notices notices) {
    this.workspace = workspace;
    this.background = background;
    this.opener = opener;
    this.model = model;
    this.words = words;
    this.notices = notices;
  }

  /** Reads the AWS configuration files for profiles anew. */
  void find() {
    background
        .call(opener::profiles)
        .onSuccess(found -> model.profilesProperty().set(found))
        .start("shell.profiles");
  }

  /** Tells at first start that there are accounts to open; none of them is called. */
  public void offer() {
    new AfterAnswer(workspace.answerProperty(), background).run(this::findAndOffer);
  }

  private void findAndOffer() {
    background
        .call(opener::profiles)
        .onSuccess(
            found -> {
              model.profilesProperty().set(found);
              if (!found.isEmpty()) {
                notices.show(
                    "fth-key",
                    "accent",
                    words.text("shell.first.title", found.size()),
                    words.text("shell.first.text"));
              }
            })
        .start("shell.profiles");
  }
}
