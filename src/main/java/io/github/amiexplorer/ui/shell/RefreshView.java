package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.ui.command.Command;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.Tip;
import io.github.amiexplorer.ui.i18n.Formats;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.LongProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** The button that says how fresh the rows are and asks for new ones. */
final class RefreshView extends Button {
  private final FreshnessModel model;
  private final Words words;
  private final Formats formats;
  private final InstantSource clock;

  /**
   * Makes one.
   *
   * @param ticks changes as time passes, so that the age follows
   */
  RefreshView(
      Workspace workspace,
      FreshnessModel model,
      Words words,
      Formats formats,
      InstantSource clock,
      LongProperty ticks,
      Command refresh,
      Command refreshAll) {
    this.model = model;
    this.words = words;
    this.formats = formats;
    this.clock = clock;
    setId("refresh");
    getStyleClass().addAll("bar-button", "quiet");
    setGraphic(Icons.of("fth-refresh-cw", 15));
    setMinWidth(USE_PREF_SIZE);
    Observable[] inputs = {
      workspace.inventoryProperty(), workspace.scopeProperty(), words.localeProperty(), ticks
    };
    textProperty().bind(Bindings.createStringBinding(this::text, inputs));
    Tip.on(this, this::tip);
    setOnAction(event -> refresh.run());
    setContextMenu(new ContextMenu(item(refresh), item(refreshAll)));
  }

  private static MenuItem item(Command command) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(command.label());
    item.setGraphic(Icons.of(command.icon(), 15));
    item.setOnAction(event -> command.run());
    return item;
  }

  private String text() {
    if (model.isLoading()) {
      return words.text("shell.refresh.loading", model.done(), model.total());
    }
    Instant asOf = model.asOf();
    if (asOf == null) {
      return words.text("shell.refresh.never");
    }
    Instant now = clock.instant();
    return asOf.plusSeconds(60).isAfter(now)
        ? words.text("shell.refresh.now")
        : words.text("shell.refresh.ago", formats.age(asOf, now));
  }

  private String tip() {
    Instant asOf = model.asOf();
    return asOf == null
        ? words.text("shell.command.refresh")
        : words.text("shell.command.refresh") + "\n" + formats.exact(asOf);
  }
}
