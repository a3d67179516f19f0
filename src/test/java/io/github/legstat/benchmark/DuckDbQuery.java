package io.github.legstat.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * DuckDB's side of the benchmark: one query over a file of calls, the first one of the process.
 *
 * <p>Writes the groups as tab-separated lines (direction, leg 1, leg 2, Status, calls, seconds of
 * talk; an empty text for null) and prints the seconds that the query took.
 */
final class DuckDbQuery {

  private static final String USAGE = "Usage: DuckDbQuery csv|csv-ids|ndjson FILE THREADS GROUPS";

  /** What is asked. Types are left to DuckDB; only the columns of the groups are touched. */
  private enum Query {
    CSV(
        """
        SELECT Direction, Leg1Status, Leg2Status, Status, count(*), sum(ConversationDuration)
        FROM read_csv('%s')
        GROUP BY ALL
        """),

    /**
     * Keeps one row an id first. Any row will do, so this neither sorts nor compares, which makes
     * it faster than DISTINCT ON.
     */
    CSV_IDS(
        """
        SELECT Direction, Leg1Status, Leg2Status, Status, count(*), sum(ConversationDuration)
        FROM (
          SELECT any_value(Direction) AS Direction, any_value(Leg1Status) AS Leg1Status,
            any_value(Leg2Status) AS Leg2Status, any_value(Status) AS Status,
            any_value(ConversationDuration) AS ConversationDuration
          FROM read_csv('%s')
          GROUP BY Id)
        GROUP BY ALL
        """),

    /** Names the columns, for otherwise DuckDB parses all of each object. */
    NDJSON(
        """
        SELECT Direction, Details.Leg1Status, Details.Leg2Status, Status, count(*),
          sum(Details.ConversationDuration)
        FROM read_json('%s', columns = {
          Direction: 'VARCHAR', Status: 'VARCHAR', Details:
          'STRUCT(Leg1Status VARCHAR, Leg2Status VARCHAR, ConversationDuration BIGINT)'})
        GROUP BY ALL
        """);

    private final String sql;

    Query(String sql) {
      this.sql = sql;
    }

    String of(String file) {
      return String.format(Locale.ROOT, sql, file.replace("'", "''"));
    }
  }

  private DuckDbQuery() {}

  public static void main(String[] arguments) throws SQLException, IOException {
    if (arguments.length != 4) {
      System.err.println(USAGE);
      System.exit(2);
    }
    Query query = Query.valueOf(arguments[0].replace('-', '_').toUpperCase(Locale.ROOT));
    int threads = Integer.parseInt(arguments[2]);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads TO " + threads);
      long begin = System.nanoTime();
      List<String> groups = groups(statement, query.of(arguments[1]));
      double seconds = (System.nanoTime() - begin) / 1e9;
      Files.write(Path.of(arguments[3]), groups);
      System.out.printf(Locale.ROOT, "%.3f%n", seconds);
    }
  }

  private static List<String> groups(Statement statement, String sql) throws SQLException {
    List<String> groups = new ArrayList<>();
    try (ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
          String value = result.getString(column);
          values.add(value == null ? "" : value);
        }
        groups.add(String.join("\t", values));
      }
    }
    return groups;
  }
}
