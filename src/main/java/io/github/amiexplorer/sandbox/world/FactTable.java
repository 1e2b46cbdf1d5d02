package io.github.amiexplorer.sandbox.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of facts from the resources: tab-separated, a comment with source and date first, then
 * the names of the columns.
 */
final class FactTable {
  private FactTable() {}

  /** One row; a cell is asked for by the name of its column. */
  record Row(List<String> columns, List<String> cells) {

    /** The text of a cell, possibly empty. */
    String text(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new IllegalArgumentException("no column " + column + " in " + columns);
      }
      return index < cells.size() ? cells.get(index) : "";
    }

    /** The whole number in a cell. */
    int number(String column) {
      return Integer.parseInt(text(column));
    }

    /** The parts of a cell between commas; none where the cell is empty. */
    List<String> list(String column) {
      String text = text(column);
      return text.isEmpty() ? List.of() : List.of(text.split(","));
    }
  }

  /** All rows of the table of that file name. */
  static List<Row> read(String fileName) {
    try (InputStream stream = FactTable.class.getResourceAsStream(fileName)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + fileName);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      List<Row> rows = new ArrayList<>();
      List<String> columns = List.of();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#") && columns.isEmpty()) {
          continue;
        }
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (columns.isEmpty()) {
          columns = cells;
        } else {
          rows.add(new Row(columns, cells));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
