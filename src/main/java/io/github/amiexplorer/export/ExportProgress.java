package io.github.amiexplorer.export;

/** Hears how far an export is. Called on the exporting thread, once a row: must be quick. */
@FunctionalInterface
public interface ExportProgress {
  /** Nobody listens. */
  ExportProgress NONE = rows -> {};

  /**
   * So many rows are written.
   *
   * @throws java.util.concurrent.CancellationException to stop the export
   */
  void rowsDone(int rows);
}
