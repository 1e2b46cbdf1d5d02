package io.github.amiexplorer.ui.browse.action;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.catalog.ImageRows;
import io.github.amiexplorer.export.ExportColumn;
import io.github.amiexplorer.export.ExportRows;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.browse.table.ColumnSpec;
import io.github.amiexplorer.ui.browse.table.RowPicks;
import io.github.amiexplorer.ui.browse.table.TableModel;
import io.github.amiexplorer.ui.dialog.Dialogs;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.task.Background.Cancellable;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what is seen (or what is picked) into a file, off the FX thread. */
public final class ExportController {
  private static final Logger LOG = LoggerFactory.getLogger(ExportController.class);
  private static final int STEP = 2_000;
  private static final long SHOWN_MILLIS = 8_000;

  private final Workspace workspace;
  private final TableModel table;
  private final Supplier<List<ColumnSpec>> columns;
  private final ExportModel model;
  private final Background background;
  private final Dialogs dialogs;
  private final Words words;
  private @Nullable Cancellable running;

  /**
   * Makes one.
   *
   * @param columns those in sight, from left to right
   */
  public ExportController(
      Workspace workspace,
      TableModel table,
      Supplier<List<ColumnSpec>> columns,
      ExportModel model,
      Background background,
      Dialogs dialogs,
      Words words) {
    this.workspace = workspace;
    this.table = table;
    this.columns = columns;
    this.model = model;
    this.background = background;
    this.dialogs = dialogs;
    this.words = words;
  }

  /** Asks for a file and writes all rows of the answer. */
  public void exportAll(ExportFormat format) {
    Answer answer = workspace.answerProperty().get();
    if (answer != null) {
      ask(format, all(answer.rows()));
    }
  }

  /** Asks for a file and writes the picked rows. */
  public void exportPicked(ExportFormat format) {
    ask(format, picked(table.selection().picks()));
  }

  /** Stops the export that runs; nothing of it stays. */
  public void cancel() {
    if (running != null) {
      running.cancel();
    }
  }

  /** The picked rows as one text, columns divided by tabs, as spreadsheets paste it. */
  public String rowsAsText() {
    List<ExportColumn> exports = exports();
    StringBuilder text = new StringBuilder();
    table
        .selection()
        .picks()
        .forEach(
            image -> {
              for (int i = 0; i < exports.size(); i++) {
                text.append(i == 0 ? "" : "\t").append(oneLine(exports.get(i), image));
              }
              text.append('\n');
            });
    return text.toString();
  }

  private static String oneLine(ExportColumn column, Image image) {
    return column.text().apply(image).replaceAll("[\\t\\r\\n]", " ");
  }

  private void ask(ExportFormat format, ExportRows rows) {
    if (rows.size() == 0) {
      return;
    }
    List<ExportColumn> exports = exports();
    dialogs.chooseSaveFile(
        words.text("browse.export.title"),
        "images." + format.extension(),
        file -> start(file, format, exports, rows));
  }

  private void start(Path file, ExportFormat format, List<ExportColumn> exports, ExportRows rows) {
    model.totalProperty().set(rows.size());
    model.doneProperty().set(0);
    model.outcomeProperty().set("");
    model.runningProperty().set(true);
    running =
        background
            .call(
                () -> {
                  ExportFile.write(file, format, exports, rows, this::progressed);
                  return rows.size();
                })
            .onSuccess(written -> say(words.text("browse.export.done", written, name(file))))
            .onFailure(problem -> failed(file, problem))
            .onFinally(() -> model.runningProperty().set(false))
            .start("browse.export");
  }

  /** Called on the exporting thread, once a row. */
  private void progressed(int rows) {
    if (rows % STEP == 0) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException();
      }
      background.onFxThread(() -> model.doneProperty().set(rows));
    }
  }

  private void failed(Path file, Throwable problem) {
    if (problem instanceof CancellationException) {
      return;
    }
    LOG.warn("Cannot export to {}", file, problem);
    dialogs.tell(
        new Dialogs.Message(
            words.text("browse.export.failed", name(file)),
            words.text("browse.export.failed.text"),
            String.valueOf(problem)));
  }

  private void say(String outcome) {
    model.outcomeProperty().set(outcome);
    background.later(
        SHOWN_MILLIS,
        () -> {
          if (model.outcomeProperty().get().equals(outcome)) {
            model.outcomeProperty().set("");
          }
        });
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private List<ExportColumn> exports() {
    TableModel.Viewer viewer = table.viewerProperty().get();
    return new ColumnExports(words, viewer.now(), viewer.account()).of(columns.get());
  }

  private static ExportRows all(ImageRows rows) {
    return new ExportRows() {
      @Override
      public int size() {
        return rows.size();
      }

      @Override
      public Image get(int index) {
        return rows.get(index);
      }
    };
  }

  private static ExportRows picked(RowPicks picks) {
    int[] indices = picks.indices();
    ImageRows rows = picks.rows();
    return new ExportRows() {
      @Override
      public int size() {
        return indices.length;
      }

      @Override
      public Image get(int index) {
        return rows.get(indices[index]);
      }
    };
  }
}
