package io.github.amiexplorer.catalog;

import java.sql.SQLException;

/** Another way to answer the catalogue's questions, to measure it against. For one thread. */
interface Yardstick extends AutoCloseable {
  /** Its name in the report. */
  String name();

  /** Takes all rows in and makes what it searches by. */
  void load() throws SQLException;

  /** The whole answer. */
  YardAnswer answer(YardQuestion question) throws SQLException;

  @Override
  void close() throws SQLException;
}
