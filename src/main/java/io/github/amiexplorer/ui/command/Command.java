package io.github.amiexplorer.ui.command;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something the user can do, once: menu, tool bar, context menu, shortcut and palette show the same
 * command. For the FX thread only.
 */
public final class Command {
  private final String id;
  private final ObservableStringValue label;
  private final String icon;
  private final List<KeyCombination> accelerators;
  private final ReadOnlyBooleanWrapper enabled = new ReadOnlyBooleanWrapper(true);
  private final @Nullable ObservableStringValue disabledReason;
  private final Runnable action;

  /**
   * Makes a command.
   *
   * @param id a path such as {@code browse.export}
   * @param label bound words
   * @param icon an Ikonli literal such as {@code fth-copy}
   * @param accelerators none, one or several
   * @param enabled when it can run, or {@code null}: always
   * @param disabledReason why it cannot run, or {@code null}
   */
  public Command(
      String id,
      ObservableStringValue label,
      String icon,
      List<KeyCombination> accelerators,
      @Nullable ObservableBooleanValue enabled,
      @Nullable ObservableStringValue disabledReason,
      Runnable action) {
    this.id = id;
    this.label = label;
    this.icon = icon;
    this.accelerators = List.copyOf(accelerators);
    this.disabledReason = disabledReason;
    this.action = action;
    if (enabled != null) {
      this.enabled.bind(enabled);
    }
  }

  /** Its path. */
  public String id() {
    return id;
  }

  /** Its words. */
  public ObservableStringValue label() {
    return label;
  }

  /** Its icon's literal. */
  public String icon() {
    return icon;
  }

  /** Its shortcuts. */
  public List<KeyCombination> accelerators() {
    return accelerators;
  }

  /** Whether it can run now. */
  public ReadOnlyBooleanProperty enabledProperty() {
    return enabled.getReadOnlyProperty();
  }

  /** Why it cannot run, or {@code null} where no reason is given. */
  public @Nullable ObservableStringValue disabledReason() {
    return disabledReason;
  }

  /** Runs it, where enabled. */
  public void run() {
    if (enabled.get()) {
      action.run();
    }
  }
}
