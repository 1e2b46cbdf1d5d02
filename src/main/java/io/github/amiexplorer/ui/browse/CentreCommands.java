package io.github.amiexplorer.ui.browse;

import io.github.amiexplorer.ui.command.Command;
import io.github.amiexplorer.ui.command.CommandRegistry;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.workspace.Workspace;
import io.github.amiexplorer.ui.workspace.Workspace.View;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The commands of the centre that need no picked rows. */
final class CentreCommands {
  private final Command columns;
  private final Command export;
  private Runnable openColumns = () -> {};
  private Runnable openExport = () -> {};

  CentreCommands(CommandRegistry registry, Workspace workspace, Words words, Runnable focusSearch) {
    registry.register(
        new Command(
            "browse.search",
            words.bind("browse.command.search"),
            "fth-search",
            List.of(
                new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
                new KeyCodeCombination(KeyCode.SLASH)),
            null,
            null,
            focusSearch));
    registry.register(
        new Command(
            "browse.view.table",
            words.bind("browse.command.table"),
            "fth-list",
            List.of(new KeyCodeCombination(KeyCode.DIGIT1, KeyCombination.ALT_DOWN)),
            null,
            null,
            () -> workspace.viewProperty().set(View.TABLE)));
    registry.register(
        new Command(
            "browse.view.gallery",
            words.bind("browse.command.gallery"),
            "fth-grid",
            List.of(new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.ALT_DOWN)),
            null,
            null,
            () -> workspace.viewProperty().set(View.GALLERY)));
    columns =
        registry.register(
            new Command(
                "browse.columns",
                words.bind("browse.command.columns"),
                "fth-columns",
                List.of(),
                workspace.viewProperty().isEqualTo(View.TABLE),
                words.bind("browse.command.table-only"),
                () -> openColumns.run()));
    export =
        registry.register(
            new Command(
                "browse.export",
                words.bind("browse.command.export"),
                "fth-download",
                List.of(new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN)),
                workspace.answerProperty().isNotNull(),
                words.bind("browse.command.no-answer"),
                () -> openExport.run()));
  }

  Command columns() {
    return columns;
  }

  Command export() {
    return export;
  }

  /** What opens the column chooser; its button does, so that it opens beside it. */
  void onColumns(Runnable action) {
    openColumns = action;
  }

  /** What opens the menu of formats. */
  void onExport(Runnable action) {
    openExport = action;
  }
}
