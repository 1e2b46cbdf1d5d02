package io.github.amiexplorer.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A table in GitHub's Markdown, with every mark of the texts escaped. */
public final class MarkdownExport {
  private static final String MARKS = "\\`*_{}[]<>()#+!|~&-=@:";

  private MarkdownExport() {}

  /** Writes a header and all rows; the writer is flushed, not closed. */
  public static void write(
      List<ExportColumn> columns, ExportRows rows, Writer out, ExportProgress progress)
      throws IOException {
    out.write('|');
    for (ExportColumn column : columns) {
      out.write(" " + cell(column.title()) + " |");
    }
    out.write("\n|");
    for (int i = 0; i < columns.size(); i++) {
      out.write(" --- |");
    }
    out.write('\n');
    for (int row = 0; row < rows.size(); row++) {
      var image = rows.get(row);
      out.write('|');
      for (ExportColumn column : columns) {
        out.write(" " + cell(column.text().apply(image)) + " |");
      }
      out.write('\n');
      progress.rowsDone(row + 1);
    }
    out.flush();
  }

  /** One cell on one line; marks that mean something to Markdown or HTML lose their meaning. */
  static String cell(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (needsEscape(text, i)) {
        safe.append('\\').append(c);
      } else if (c == '\n' || c == '\r' || c == '\t') {
        safe.append(' ');
      } else if (!unseen(c)) {
        safe.append(c);
      }
    }
    return safe.toString();
  }

  /** A hyphen or underscore inside a word is common in names and harmless: it stays readable. */
  private static boolean needsEscape(String text, int index) {
    char c = text.charAt(index);
    if (MARKS.indexOf(c) < 0) {
      return false;
    }
    boolean inside =
        index > 0
            && index < text.length() - 1
            && Character.isLetterOrDigit(text.charAt(index - 1))
            && Character.isLetterOrDigit(text.charAt(index + 1));
    return !(inside && (c == '-' || c == '_'));
  }

  private static boolean unseen(char c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
  }
}
