package io.github.amiexplorer.ui.browse.action;

import io.github.amiexplorer.export.CsvExport;
import io.github.amiexplorer.export.ExportColumn;
import io.github.amiexplorer.export.ExportProgress;
import io.github.amiexplorer.export.ExportRows;
import io.github.amiexplorer.export.ImageJson;
import io.github.amiexplorer.export.MarkdownExport;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes an export beside its place and moves it there whole. Blocks. */
final class ExportFile {
  /** Tells spreadsheets that the file is UTF-8. */
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private ExportFile() {}

  static void write(
      Path file,
      ExportFormat format,
      List<ExportColumn> columns,
      ExportRows rows,
      ExportProgress progress)
      throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    Path aside = Files.createTempFile(folder, ".export", ".part");
    try {
      try (Writer out = Files.newBufferedWriter(aside, StandardCharsets.UTF_8)) {
        switch (format) {
          case CSV -> {
            out.write(BYTE_ORDER_MARK);
            CsvExport.write(columns, rows, out, progress);
          }
          case JSON -> ImageJson.write(rows, out, progress);
          case MARKDOWN -> MarkdownExport.write(columns, rows, out, progress);
        }
      }
      move(aside, target);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException otherDisk) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
