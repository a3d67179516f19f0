package io.github.legstat.recompute;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A database of the calls of one file, with all that follows from them. */
final class Warehouse implements AutoCloseable {
  /** What the metrics of few calls are called. */
  static final String FEW = "few";

  private static final List<String> SCRIPTS =
      List.of("words", "calls", "audit", "missed", "contacts");

  private final Connection connection;

  /** Reads a file of calls, all values as texts. */
  Warehouse(Path csv) throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    String file = csv.toString().replace("'", "''");
    execute(
        "CREATE TABLE record AS SELECT * FROM read_csv('"
            + file
            + "', all_varchar = true, header = true, delim = ',', quote = '\"', strict_mode = true,"
            + " ignore_errors = true, store_rejects = true)");
    execute("CREATE TABLE refused AS SELECT DISTINCT line FROM reject_errors");
    for (String script : SCRIPTS) {
      execute(SqlFile.script(script));
    }
  }

  /** Runs a statement. */
  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The rows of a query, their values by the names of the columns; empty texts for nothing. */
  List<Map<String, String>> rows(String query) throws SQLException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
          String value = result.getString(column);
          row.put(result.getMetaData().getColumnLabel(column), value == null ? "" : value);
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /**
   * All metrics of the calls of each group, by the value of the group; {@link #FEW} are the names
   * of those that are taken of so few calls that chance may have made them.
   */
  Map<String, Map<String, String>> metricsBy(String key, String condition) throws SQLException {
    StringBuilder query = new StringBuilder("SELECT " + key + " AS \"key\"");
    SqlFile.definitions("metrics")
        .forEach(
            (name, sql) -> query.append(", ").append(sql).append(" AS \"").append(name + "\""));
    Map<String, String> counts = SqlFile.definitions("few");
    counts.forEach((name, sql) -> query.append(", ").append(sql).append(" AS \"of " + name + "\""));
    query.append(" FROM calls WHERE " + condition + " GROUP BY ALL");
    Map<String, Map<String, String>> groups = new LinkedHashMap<>();
    for (Map<String, String> row : rows(query.toString())) {
      Set<String> few = new TreeSet<>();
      for (String name : counts.keySet()) {
        if (Long.parseLong(row.remove("of " + name)) < 20 && !row.get(name).isEmpty()) {
          few.add(name);
        }
      }
      row.put(FEW, String.join(" ", few));
      groups.put(row.remove("key"), row);
    }
    return groups;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
