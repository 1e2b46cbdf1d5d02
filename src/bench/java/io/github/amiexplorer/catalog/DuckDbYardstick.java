package io.github.amiexplorer.catalog;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * DuckDB: one table in columns, on two threads, one statement a question. Most of the time goes
 * into reading the texts; grouping sets instead, or one grouping a facet, took as long, a temporary
 * table longer. Ids stand apart, so that the texts, which repeat, are compressed, and are looked at
 * only for words that can be part of an id.
 */
final class DuckDbYardstick implements Yardstick {
  private static final Pattern OF_ID = Pattern.compile("[ami0-9a-f-]+");

  private final YardTable table;
  private final Connection connection;
  private final Statement statement;

  /** An empty one in a file that must not exist. */
  DuckDbYardstick(YardTable table, Path file) throws SQLException {
    this.table = table;
    connection = DriverManager.getConnection("jdbc:duckdb:" + file);
    statement = connection.createStatement();
    statement.execute("SET threads = 2");
  }

  @Override
  public String name() {
    return "duckdb";
  }

  @Override
  public void load() throws SQLException {
    statement.execute(
        table.columns().stream()
            .map(each -> each.name() + " INTEGER")
            .collect(
                Collectors.joining(
                    ", ", "CREATE TABLE images (created BIGINT, id VARCHAR, text VARCHAR, ", ")")));
    try (DuckDBAppender rows = connection.unwrap(DuckDBConnection.class).createAppender("images")) {
      for (YardTable.Row each : table.rows()) {
        rows.beginRow().append(each.created()).append(each.id()).append(each.text());
        for (int code : each.codes()) {
          rows.append(code);
        }
        rows.endRow();
      }
    }
    statement.execute("CHECKPOINT");
    statement.execute("ANALYZE");
  }

  @Override
  public YardAnswer answer(YardQuestion question) throws SQLException {
    YardAnswer answer = new YardAnswer(table, question);
    List<YardColumn> counted = table.counted();
    try (ResultSet rows = statement.executeQuery(sql(question))) {
      while (rows.next()) {
        int column = rows.getInt(1);
        if (column < counted.size()) {
          answer.count(counted.get(column), rows.getInt(2), rows.getInt(3), rows.getInt(4));
        } else {
          answer.row(rows.getInt(3));
        }
      }
    }
    return answer;
  }

  private String sql(YardQuestion question) {
    List<YardColumn> counted = table.counted();
    StringBuilder sql = new StringBuilder("WITH hit AS MATERIALIZED (SELECT rowid AS row");
    counted.forEach(each -> sql.append(", ").append(each.name()));
    sql.append(", ").append(question.misses()).append(" AS missed FROM images");
    String glue = " WHERE ";
    for (String word : question.words()) {
      String quoted = YardQuestion.quoted(word);
      sql.append(glue).append("(contains(text, ").append(quoted).append(')');
      if (OF_ID.matcher(word).matches()) {
        sql.append(" OR contains(id, ").append(quoted).append(')');
      }
      sql.append(')');
      glue = " AND ";
    }
    if (question.choices().size() > 1) {
      sql.append(glue).append("missed <= ").append(question.choices().size());
    }
    sql.append(')');
    for (int at = 0; at < counted.size(); at++) {
      String name = counted.get(at).name();
      sql.append(" SELECT ").append(at).append(", missed, ").append(name);
      sql.append(", count(*) FROM hit GROUP BY missed, ").append(name).append(" UNION ALL");
    }
    return sql.append(" (SELECT ")
        .append(counted.size())
        .append(", 0, row, 0 FROM hit WHERE missed = 0 ORDER BY row LIMIT ")
        .append(YardTable.SHOWN)
        .append(')')
        .toString();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
