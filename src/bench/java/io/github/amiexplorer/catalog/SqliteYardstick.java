package io.github.amiexplorer.catalog;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * SQLite: an index of trigrams by FTS5 without a copy of the texts, a table of texts for words of
 * one or two letters, and a table of everything that is counted; the file mapped, nothing logged or
 * synchronised. Row numbers are newest first. What was found is kept in a temporary table, since
 * each grouping sorts and would search again.
 */
final class SqliteYardstick implements Yardstick {
  private final YardTable table;
  private final Connection connection;
  private final Statement statement;

  /** An empty one in a file that must not exist. */
  SqliteYardstick(YardTable table, Path file) throws SQLException {
    this.table = table;
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    statement = connection.createStatement();
    for (String each :
        List.of(
            "page_size = 8192",
            "journal_mode = OFF",
            "synchronous = OFF",
            "locking_mode = EXCLUSIVE",
            "temp_store = MEMORY",
            "cache_size = -524288",
            "mmap_size = 2147483648",
            "threads = 2")) {
      statement.execute("PRAGMA " + each);
    }
  }

  @Override
  public String name() {
    return "sqlite";
  }

  @Override
  public void load() throws SQLException {
    String columns =
        table.columns().stream().map(YardColumn::name).collect(Collectors.joining(", "));
    statement.execute("CREATE TABLE texts (row INTEGER PRIMARY KEY, text TEXT)");
    statement.execute(
        "CREATE TABLE facts (row INTEGER PRIMARY KEY, created INTEGER, " + columns + ")");
    statement.execute(
        "CREATE VIRTUAL TABLE words USING fts5(text, content='', columnsize=0,"
            + " tokenize='trigram case_sensitive 1')");
    connection.setAutoCommit(false);
    String marks = ", ?".repeat(table.columns().size());
    try (PreparedStatement texts = connection.prepareStatement("INSERT INTO texts VALUES (?, ?)");
        PreparedStatement words =
            connection.prepareStatement("INSERT INTO words(rowid, text) VALUES (?, ?)");
        PreparedStatement facts =
            connection.prepareStatement("INSERT INTO facts VALUES (?, ?" + marks + ")")) {
      int row = 0;
      for (YardTable.Row each : table.rows()) {
        for (PreparedStatement text : List.of(texts, words)) {
          text.setInt(1, row);
          text.setString(2, each.text() + each.id());
          text.executeUpdate();
        }
        facts.setInt(1, row++);
        facts.setLong(2, each.created());
        for (int at = 0; at < each.codes().length; at++) {
          facts.setInt(at + 3, each.codes()[at]);
        }
        facts.executeUpdate();
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
    statement.execute("INSERT INTO words(words) VALUES ('optimize')");
    for (YardColumn each : table.counted()) {
      statement.execute("CREATE INDEX by_" + each.name() + " ON facts(" + each.name() + ")");
    }
    statement.execute("ANALYZE");
    statement.execute(
        "CREATE TEMP TABLE hit (row INTEGER PRIMARY KEY, missed, "
            + table.counted().stream().map(YardColumn::name).collect(Collectors.joining(", "))
            + ")");
  }

  @Override
  public YardAnswer answer(YardQuestion question) throws SQLException {
    YardAnswer answer = new YardAnswer(table, question);
    String hits = "facts";
    String missed = "0";
    // Without a filter the indexes of the table count, else what was found is kept aside.
    if (!question.words().isEmpty() || !question.choices().isEmpty()) {
      statement.executeUpdate("DELETE FROM hit");
      statement.executeUpdate(insert(question));
      hits = "hit";
      missed = question.choices().isEmpty() ? "0" : "missed";
    }
    for (YardColumn each : table.counted()) {
      String group = missed.equals("0") ? each.name() : each.name() + ", missed";
      try (ResultSet rows =
          statement.executeQuery(
              "SELECT %s, %s, count(*) FROM %s GROUP BY %s"
                  .formatted(missed, each.name(), hits, group))) {
        while (rows.next()) {
          answer.count(each, rows.getInt(1), rows.getInt(2), rows.getInt(3));
        }
      }
    }
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT row FROM %s WHERE %s = 0 ORDER BY row LIMIT %d"
                .formatted(hits, missed, YardTable.SHOWN))) {
      while (rows.next()) {
        answer.row(rows.getInt(1));
      }
    }
    return answer;
  }

  /** Words of one or two letters have no trigram: they are looked for in the texts. */
  private String insert(YardQuestion question) {
    List<String> indexed = question.words().stream().filter(SqliteYardstick::isIndexed).toList();
    List<String> scanned = question.words().stream().filter(each -> !isIndexed(each)).toList();
    List<String> tables = new ArrayList<>();
    List<String> conditions = new ArrayList<>();
    if (!indexed.isEmpty()) {
      tables.add("words");
      conditions.add(
          "words MATCH "
              + YardQuestion.quoted(
                  indexed.stream()
                      .map(each -> '"' + each.replace("\"", "\"\"") + '"')
                      .collect(Collectors.joining(" AND "))));
    }
    if (!scanned.isEmpty()) {
      tables.add("texts");
      scanned.forEach(
          each -> conditions.add("instr(texts.text, " + YardQuestion.quoted(each) + ") > 0"));
    }
    tables.add("facts");
    for (int at = 1; at < tables.size(); at++) {
      conditions.add(rowOf(tables.get(at)) + " = " + rowOf(tables.get(at - 1)));
    }
    if (question.choices().size() > 1) {
      conditions.add(question.misses() + " <= " + question.choices().size());
    }
    String counted =
        table.counted().stream().map(YardColumn::name).collect(Collectors.joining(", "));
    return "INSERT INTO hit SELECT facts.row, %s, %s FROM %s%s"
        .formatted(
            question.misses(),
            counted,
            String.join(" CROSS JOIN ", tables),
            conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions));
  }

  private static boolean isIndexed(String word) {
    return word.codePointCount(0, word.length()) >= 3;
  }

  private static String rowOf(String table) {
    return table.equals("words") ? "words.rowid" : table + ".row";
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
