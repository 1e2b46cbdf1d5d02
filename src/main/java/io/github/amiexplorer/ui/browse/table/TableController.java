package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.catalog.SortOrder;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.settings.Preferences;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns gestures on the table into selection, order and remembered columns. */
public final class TableController implements TableGestures {
  private final Workspace workspace;
  private final TableModel model;
  private final Preferences preferences;
  private final Background background;
  private final Runnable copyIds;
  private boolean loading;

  /**
   * Makes one.
   *
   * @param copyIds puts the ids of the picked images on the clipboard
   */
  public TableController(
      Workspace workspace,
      TableModel model,
      Preferences preferences,
      Background background,
      Runnable copyIds) {
    this.workspace = workspace;
    this.model = model;
    this.preferences = preferences;
    this.background = background;
    this.copyIds = copyIds;
    model.selection().picksProperty().addListener((property, before, now) -> publish(now));
    model.selection().cursorProperty().addListener((property, before, now) -> showCurrent());
    workspace.scopeProperty().addListener((property, before, now) -> recall());
    workspace.orderProperty().addListener((property, before, now) -> remember());
    recall();
  }

  @Override
  public void clicked(int index, boolean toggle, boolean extend) {
    RowSelectionModel selection = model.selection();
    if (extend) {
      selection.extendTo(index);
    } else if (toggle) {
      selection.toggle(index);
    } else {
      selection.pick(index);
    }
    showCurrent();
  }

  @Override
  public void opened() {
    showCurrent();
    workspace.detailOpenProperty().set(true);
    workspace.detailEnlargedProperty().set(true);
  }

  @Override
  public void copied() {
    copyIds.run();
  }

  @Override
  public void sorted(List<SortOrder> order) {
    workspace.orderProperty().set(order.isEmpty() ? List.of(SortOrder.NEWEST_FIRST) : order);
  }

  @Override
  public void arranged(ColumnLayout layout) {
    model.layoutProperty().set(layout);
    remember();
  }

  /** Shows or takes away a column. */
  public void column(ColumnSpec column, boolean shown) {
    arranged(model.layoutProperty().get().shown(column, shown));
  }

  /** Forgets what the user made of the columns of this scope. */
  public void resetColumns() {
    arranged(ColumnLayout.FIRST);
  }

  /**
   * Where the user stands now, to be found in a newer answer.
   *
   * @param top the first image in sight that is to stay there, or {@code null}
   */
  public Standing standing(@Nullable ImageKey top) {
    Image current = model.selection().current();
    return new Standing(model.selection().picks(), current == null ? null : current.key(), top);
  }

  /**
   * Takes over a newer answer: picks and cursor stay with their images.
   *
   * @param found where the user stood when it was asked for
   * @param shown called when the selection fits the rows: at once, unless much was picked meanwhile
   */
  public void answer(Answer answer, Standing.Found found, Runnable shown) {
    Standing now = standing(found.before().top());
    if (now.equals(found.before())) {
      take(found, shown);
    } else if (now.picks().count() <= RowPicks.FEW) {
      take(now.in(answer.rows()), shown);
    } else {
      background
          .call(() -> now.in(answer.rows()))
          .onSuccess(again -> answer(answer, again, shown))
          .start("browse.keep-selection");
    }
  }

  private void take(Standing.Found found, Runnable shown) {
    model.selection().show(found.picks(), found.cursor());
    shown.run();
  }

  private void publish(RowPicks picks) {
    workspace.selectionProperty().set(picks.keys());
  }

  private void showCurrent() {
    Image current = model.selection().current();
    if (current != null && current != workspace.shownProperty().get()) {
      workspace.shownProperty().set(current);
    }
  }

  private void recall() {
    loading = true;
    var remembered = preferences.table(workspace.scopeProperty().get().key());
    model.layoutProperty().set(RememberedLayout.columns(remembered));
    workspace.orderProperty().set(RememberedLayout.order(remembered));
    loading = false;
  }

  private void remember() {
    if (!loading) {
      preferences.table(
          workspace.scopeProperty().get().key(),
          RememberedLayout.settings(model.layoutProperty().get(), workspace.orderProperty().get()));
    }
  }
}
