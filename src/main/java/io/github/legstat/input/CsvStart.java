package io.github.legstat.input;

import io.github.legstat.model.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a CSV input begins: how it is written, and what its columns are.
 *
 * @param dialect how it is written
 * @param header the columns
 * @param rowsFrom where the first row begins
 * @param firstLine the number of its first line that is neither blank nor a comment
 * @param titleLines how many lines stand before the header, such as a title
 */
record CsvStart(CsvDialect dialect, CsvHeader header, int rowsFrom, int firstLine, int titleLines) {
  private static final int MOST_TITLE_LINES = 9;
  private static final byte[] DELIMITERS = {',', ';', '\t', '|'};

  /** Some spreadsheets name their delimiter in a line before the header. */
  private static final Pattern DELIMITER_LINE =
      Pattern.compile("sep=.\\r*", Pattern.CASE_INSENSITIVE);

  private static final int DELIMITER_PLACE = 4;

  /**
   * Finds the header, trying each delimiter: the one under which most columns are known wins. Lines
   * may stand before it.
   *
   * @param name what messages call the input
   * @throws InputException if no column is known
   */
  static CsvStart find(String name, byte[] head, int begin, InputOptions options)
      throws InputException {
    CsvDialect plain = lines(head, begin);
    byte terminator = plain.terminator();
    int from = afterBlanks(head, begin);
    int named = afterDelimiterLine(head, from, terminator);
    byte[] delimiters = options.delimiter().map(d -> new byte[] {d}).orElse(DELIMITERS);
    if (named > from && options.delimiter().isEmpty()) {
      delimiters = new byte[] {head[from + DELIMITER_PLACE]};
    }
    from = named;
    if (!options.columns().isEmpty()) {
      CsvHeader header = new CsvHeader(options.columns(), options.fieldNames(), new byte[0]);
      requireNamedColumns(name, header, options.fieldNames());
      byte delimiter =
          delimiters.length == 1 ? delimiters[0] : splitting(head, from, header, plain);
      int line = Lines.count(head, 0, from, terminator) + 1;
      return new CsvStart(plain.with(delimiter), header, from, line, 0);
    }
    Search search = new Search(head, from, plain, delimiters, options.fieldNames());
    CsvStart found = search.find(name);
    HeaderRefusal.requireStraight(name + ":" + found.headerLine(), found.header());
    requireNamedColumns(name + ":" + found.headerLine(), found.header(), options.fieldNames());
    return found;
  }

  /** The search for a header. */
  private static final class Search {
    private final byte[] head;
    private final int from;
    private final int firstLine;
    private final CsvDialect plain;
    private final byte[] delimiters;
    private final FieldNames fieldNames;

    /**
     * A search in the first bytes of an input.
     *
     * @param from where its first line begins that is neither blank nor a comment
     */
    Search(byte[] head, int from, CsvDialect plain, byte[] delimiters, FieldNames fieldNames) {
      this.head = head;
      this.from = from;
      this.firstLine = Lines.count(head, 0, from, plain.terminator()) + 1;
      this.plain = plain;
      this.delimiters = delimiters;
      this.fieldNames = fieldNames;
    }

    /**
     * The first line that looks like a header, as a title may stand before it; where none does, the
     * first of all if it may be one.
     */
    CsvStart find(String name) throws InputException {
      Optional<CsvStart> first = Optional.empty();
      int at = from;
      for (int titles = 0; titles <= MOST_TITLE_LINES && at < head.length; titles++) {
        Optional<CsvStart> start = startAt(at, titles);
        if (start.isPresent() && start.get().header().looksLikeOne()) {
          return start.get();
        }
        first = titles == 0 ? start : first;
        at = lineEnd(head, at, plain.terminator()) + 1;
      }
      if (first.isPresent() && first.get().header().mayBeOne()) {
        return first.get();
      }
      throw HeaderRefusal.of(name + ":" + firstLine, head, from, first.map(CsvStart::header));
    }

    /** The header that begins there under the delimiter by which most of its names are known. */
    private Optional<CsvStart> startAt(int at, int titleLines) {
      Optional<CsvStart> best = Optional.empty();
      for (byte delimiter : delimiters) {
        CsvDialect dialect = plain.with(delimiter);
        Optional<CsvRow.First> row = CsvRow.first(dialect, head, at, head.length);
        if (row.isPresent()) {
          byte[] line = withoutLineEnd(head, at, row.get().end());
          CsvHeader header = new CsvHeader(row.get().names(), fieldNames, line);
          if (header.boundFields() > best.map(start -> start.header().boundFields()).orElse(0)) {
            best =
                Optional.of(new CsvStart(dialect, header, row.get().end(), firstLine, titleLines));
          }
        }
      }
      return best;
    }
  }

  private static int lineEnd(byte[] head, int from, byte terminator) {
    int end = from;
    while (end < head.length && head[end] != terminator) {
      end++;
    }
    return end;
  }

  /** A column that the user named and that is not there would else pass for one without values. */
  private static void requireNamedColumns(String place, CsvHeader header, FieldNames fieldNames)
      throws InputException {
    for (Map.Entry<Field, String> named : fieldNames.namedColumns().entrySet()) {
      if (!header.names(named.getValue())) {
        throw new InputException(
            InputException.Kind.UNUSABLE,
            place
                + ": no column is called "
                + named.getValue()
                + ", which --map names for "
                + named.getKey().word());
      }
    }
  }

  /** The delimiter that cuts the first row into as many values as there are columns. */
  private static byte splitting(byte[] head, int from, CsvHeader header, CsvDialect plain) {
    for (byte delimiter : DELIMITERS) {
      CsvDialect dialect = plain.with(delimiter);
      boolean fits =
          CsvRow.first(dialect, head, from, head.length)
              .map(row -> row.names().size() == header.size())
              .orElse(false);
      if (fits) {
        return delimiter;
      }
    }
    return DELIMITERS[0];
  }

  /** Where the first line begins that is neither blank nor a comment. */
  private static int afterBlanks(byte[] head, int begin) {
    int ink = begin;
    boolean inComment = false;
    while (ink < head.length - 1) {
      boolean lineEnd = isLineEnd(head[ink]);
      inComment = !lineEnd && (inComment || InputComments.beginsAt(head, ink, head.length));
      if (!inComment && (head[ink] > ' ' || head[ink] < 0)) {
        break;
      }
      ink++;
    }
    // A header may begin with blanks, or with a delimiter that is one.
    int from = ink;
    while (from > begin && !isLineEnd(head[from - 1])) {
      from--;
    }
    return from;
  }

  private static boolean isLineEnd(byte one) {
    return one == Lines.LINE_FEED || one == Lines.CARRIAGE_RETURN;
  }

  private static int afterDelimiterLine(byte[] head, int from, byte terminator) {
    int end = lineEnd(head, from, terminator);
    String line = new String(head, from, end - from, StandardCharsets.ISO_8859_1);
    boolean named = DELIMITER_LINE.matcher(line).matches();
    return named ? Math.min(end + 1, head.length) : from;
  }

  /**
   * How lines end: in a carriage return where the first line break is one that no line feed
   * follows, else in a line feed. Breaks within quotes tell nothing: spreadsheets write them as
   * line feeds even where their lines end in carriage returns.
   */
  private static CsvDialect lines(byte[] head, int begin) {
    boolean quoted = false;
    for (int at = begin; at < head.length; at++) {
      quoted ^= head[at] == '"';
      if (!quoted && isLineEnd(head[at])) {
        boolean returns = head[at] == Lines.CARRIAGE_RETURN;
        boolean feeds = !returns || feedFollows(head, at);
        return new CsvDialect(
            DELIMITERS[0], feeds ? Lines.LINE_FEED : Lines.CARRIAGE_RETURN, returns && feeds);
      }
    }
    return new CsvDialect(DELIMITERS[0], Lines.LINE_FEED, false);
  }

  private static boolean feedFollows(byte[] head, int carriageReturn) {
    int at = carriageReturn;
    while (at < head.length && head[at] == Lines.CARRIAGE_RETURN) {
      at++;
    }
    return at < head.length && head[at] == Lines.LINE_FEED;
  }

  /** How the values are separated, and how many there are in a row. */
  String description() {
    String sign = dialect.delimiter() == '\t' ? "tabs" : "'" + (char) dialect.delimiter() + "'";
    return "values separated by " + sign + ", columns: " + header.size();
  }

  /** The number of the line that the header begins at. */
  private int headerLine() {
    return firstLine + titleLines;
  }

  /** What the user should know, each in a sentence behind the number of a line. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (titleLines > 0) {
      remarks.add(
          firstLine
              + ": "
              + (titleLines == 1 ? "this line stands" : "the first " + titleLines + " lines stand")
              + " before the header and "
              + (titleLines == 1 ? "is" : "are")
              + " not read");
    }
    header.ambiguities().forEach(each -> remarks.add(headerLine() + ": " + each));
    header.lack().ifPresent(each -> remarks.add(headerLine() + ": " + each));
    return List.copyOf(remarks);
  }

  /** What the line before the first row ends in; the first row, where there is no such line. */
  String lineEnd(byte[] head) {
    int from = header.line().length == 0 ? rowsFrom : rowsFrom - 1;
    byte terminator = dialect.terminator();
    int end = lineEnd(head, from, terminator);
    boolean returns = end > 0 && end < head.length && head[end - 1] == Lines.CARRIAGE_RETURN;
    return (returns && terminator == Lines.LINE_FEED ? "\r" : "") + (char) terminator;
  }

  /** An input without any rows. */
  static CsvStart empty(int at, FieldNames fieldNames) {
    CsvHeader none = new CsvHeader(List.of(), fieldNames, new byte[0]);
    return new CsvStart(new CsvDialect(DELIMITERS[0], Lines.LINE_FEED, false), none, at, 1, 0);
  }

  private static byte[] withoutLineEnd(byte[] head, int from, int to) {
    int end = to;
    while (end > from && (head[end - 1] == '\n' || head[end - 1] == '\r')) {
      end--;
    }
    return Arrays.copyOfRange(head, from, end);
  }
}
