package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.settings.Preferences;
import io.github.amiexplorer.ui.command.Command;
import io.github.amiexplorer.ui.command.CommandRegistry;
import io.github.amiexplorer.ui.dialog.Dialogs;
import io.github.amiexplorer.ui.i18n.Formats;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.workspace.Workspace;
import io.github.amiexplorer.ui.workspace.Workspace.DetailTab;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** One image in full: the pane at the right and the rail at the window's edge. */
public final class DetailFeature {
  private final DetailView pane;
  private final RailView rail;

  /** What it is made of. */
  public record Parts(
      Workspace workspace,
      Background background,
      Words words,
      Dialogs dialogs,
      Preferences preferences,
      CommandRegistry commands,
      Clock clock) {}

  /** Builds pane and rail, registers the commands; on the FX thread. */
  public DetailFeature(Parts parts) {
    DetailModel model = new DetailModel();
    DetailController controller =
        new DetailController(
            parts.workspace(),
            parts.background(),
            model,
            new AccountNames(parts.preferences(), parts.dialogs(), parts.words()));
    Context context =
        new Context(
            parts.workspace(),
            parts.words(),
            new Formats(parts.words()),
            parts.preferences(),
            parts.clock(),
            model,
            controller);
    List<Command> tabs = new ArrayList<>();
    for (DetailTab tab : TabWords.SHOWN) {
      tabs.add(parts.commands().register(tabCommand(tab, parts)));
    }
    rail = new RailView(context, tabs);
    pane = new DetailView(context);
  }

  /** The pane. */
  public Node pane() {
    return pane;
  }

  /** The rail. */
  public Node rail() {
    return rail;
  }

  private static Command tabCommand(DetailTab tab, Parts parts) {
    KeyCode digit = KeyCode.values()[KeyCode.DIGIT1.ordinal() + tab.ordinal()];
    return new Command(
        TabWords.name(tab),
        parts.words().bind(TabWords.name(tab)),
        TabWords.icon(tab),
        List.of(new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN)),
        null,
        null,
        () -> {
          parts.workspace().detailTabProperty().set(tab);
          parts.workspace().detailOpenProperty().set(true);
        });
  }
}
