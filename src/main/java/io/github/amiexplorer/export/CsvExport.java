package io.github.amiexplorer.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Comma-separated values after RFC 4180. A cell that a spreadsheet could take for a formula gets an
 * apostrophe before it (OWASP, "CSV Injection"), also behind leading blanks and in full-width form.
 */
public final class CsvExport {
  private CsvExport() {}

  /** Writes a header and all rows; the writer is flushed, not closed. */
  public static void write(
      List<ExportColumn> columns, ExportRows rows, Writer out, ExportProgress progress)
      throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      out.write(i == 0 ? "" : ",");
      out.write(cell(columns.get(i).title()));
    }
    out.write("\r\n");
    for (int row = 0; row < rows.size(); row++) {
      var image = rows.get(row);
      for (int i = 0; i < columns.size(); i++) {
        out.write(i == 0 ? "" : ",");
        out.write(cell(columns.get(i).text().apply(image)));
      }
      out.write("\r\n");
      progress.rowsDone(row + 1);
    }
    out.flush();
  }

  /** One cell, neutralised and quoted where needed. */
  static String cell(String text) {
    String safe = canRun(text) ? "'" + text : text;
    boolean plain =
        safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n' || c == '\t')
            && !safe.startsWith(" ")
            && !safe.endsWith(" ");
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  private static boolean canRun(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '=', '+', '-', '@', '\t', '\r', '\n', '\uff1d', '\uff0b', '\uff0d', '\uff20' -> {
          return true;
        }
        default -> {
          if (!isBlank(c)) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /** Blanks and unseen marks: spreadsheets drop them before they look for a formula. */
  private static boolean isBlank(char c) {
    return c <= ' '
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }
}
