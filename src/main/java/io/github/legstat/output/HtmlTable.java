package io.github.legstat.output;

import io.github.legstat.report.Column;
import io.github.legstat.report.Figure;
import io.github.legstat.report.Table;
import io.github.legstat.report.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** A table of a page; what its keys say are headings of its rows. */
final class HtmlTable {
  private final HtmlPage page;
  private final Table table;
  private final HtmlFootnotes footnotes;

  /** How much of the largest share, or shade, there is. */
  private final double largest;

  HtmlTable(HtmlPage page, Table table, HtmlFootnotes footnotes) {
    this.page = page;
    this.table = table;
    this.footnotes = footnotes;
    double most = 0;
    for (List<Value> row : drawn()) {
      for (int index = 0; index < row.size(); index++) {
        most = Math.max(most, size(table.columns().get(index), row.get(index)));
      }
    }
    this.largest = most;
  }

  /** The rows whose sizes are drawn. */
  private List<List<Value>> drawn() {
    boolean summed =
        table.columns().stream().anyMatch(column -> column.kind() == Column.Kind.SHADED);
    return table.rows().subList(0, table.rows().size() - (summed ? 1 : 0));
  }

  /**
   * Writes it.
   *
   * @param headed the id of the heading above it
   */
  void write(String headed) throws IOException {
    page.markup("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"");
    page.markup(headed).markup("\">\n<table>\n<thead>\n<tr>");
    for (Column column : table.columns()) {
      page.markup("<th scope=\"col\"" + classOfTitle(column) + ">");
      page.text(column.title());
      footnotes.refer(page, column.title(), column.definition());
      page.markup("</th>");
    }
    page.markup("</tr>\n</thead>\n<tbody>\n");
    int drawn = drawn().size();
    for (int number = 0; number < table.rows().size(); number++) {
      List<Value> row = table.rows().get(number);
      page.markup("<tr>");
      for (int index = 0; index < row.size(); index++) {
        cell(table.columns().get(index), row.get(index), number < drawn);
      }
      page.markup("</tr>\n");
    }
    page.markup("</tbody>\n</table>\n</div>\n");
  }

  private void cell(Column column, Value value, boolean drawn) throws IOException {
    String role = HtmlPage.classOf(value.role());
    switch (column.kind()) {
      case KEY -> page.markup("<th scope=\"row\"" + classes(column, role) + ">");
      case SHARE -> page.markup("<td class=\"share\"><span" + classes(column, role) + ">");
      case SHADED ->
          page.markup("<td" + classes(column, role) + (drawn ? part(column, value) : "") + ">");
      case TEXT, MACHINE, NUMBER -> page.markup("<td" + classes(column, role) + ">");
    }
    page.text(value.display());
    if (value instanceof Value.Text text) {
      footnotes.refer(page, text.text(), text.definition());
    }
    switch (column.kind()) {
      case KEY -> page.markup("</th>");
      case SHARE ->
          page.markup("</span><span class=\"bar\"" + part(column, value) + "></span></td>");
      case SHADED, TEXT, MACHINE, NUMBER -> page.markup("</td>");
    }
  }

  private static String classOfTitle(Column column) {
    return switch (column.kind()) {
      case KEY, TEXT, MACHINE -> "";
      case NUMBER -> " class=\"figure\"";
      case SHADED -> " class=\"figure shaded\"";
      case SHARE -> " class=\"share\"";
    };
  }

  private static String classes(Column column, String role) {
    String shade = column.kind() == Column.Kind.SHADED ? "shaded " : "";
    String classes = (column.isFigure() ? "figure " : "") + shade + role;
    return classes.isBlank() ? "" : " class=\"" + classes.strip() + "\"";
  }

  private String part(Column column, Value value) {
    double part = largest == 0 ? 0 : Math.max(0, size(column, value) / largest);
    return " style=\"--part:" + String.format(Locale.ROOT, "%.3f", part) + "\"";
  }

  /** The size that is drawn; zero where nothing is. */
  private static double size(Column column, Value value) {
    boolean drawn = column.kind() == Column.Kind.SHARE || column.kind() == Column.Kind.SHADED;
    return drawn && value instanceof Figure && !value.machine().isEmpty()
        ? new BigDecimal(value.machine()).doubleValue()
        : 0;
  }
}
