package io.github.amiexplorer.ui.browse.action;

import io.github.amiexplorer.ui.command.Command;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The context menu of the table: the same commands as the bar at the bottom. */
public final class SelectionMenu {
  private SelectionMenu() {}

  /** A fresh menu. It is shown by hand: as a control's own menu it would install shortcuts. */
  public static ContextMenu of(ImageCommands commands, Words words) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().add(item(commands.launch()));
    menu.getItems().add(item(commands.copy()));
    menu.getItems().add(item(commands.share()));
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().add(item(commands.copyId()));
    menu.getItems()
        .add(
            sub(
                words.text("browse.menu.copy-as"),
                "fth-clipboard",
                commands.copies().subList(1, commands.copies().size())));
    menu.getItems().add(sub(words.text("browse.menu.export"), "fth-download", commands.exports()));
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().add(item(commands.favourite()));
    menu.getItems().add(new SeparatorMenuItem());
    commands.narrow().forEach(command -> menu.getItems().add(item(command)));
    return menu;
  }

  /** An item of a command. */
  public static MenuItem item(Command command) {
    MenuItem item = new MenuItem(command.label().get(), Icons.of(command.icon(), 15));
    item.setDisable(!command.enabledProperty().get());
    item.setOnAction(event -> command.run());
    return item;
  }

  private static Menu sub(String title, String icon, List<Command> commands) {
    Menu menu = new Menu(title, Icons.of(icon, 15));
    commands.forEach(command -> menu.getItems().add(item(command)));
    return menu;
  }
}
