package io.github.legstat.output;

import io.github.legstat.model.Call;
import io.github.legstat.model.FewBytes;
import io.github.legstat.model.Field;
import io.github.legstat.model.FieldLayout;
import io.github.legstat.model.PlainTime;
import io.github.legstat.model.TimeReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of a part of a call log: calls with all that any result may look at, values as they stand in
 * their records. Times are written alike, as only all of an input can tell which number of a date
 * is the day, and each row is one line: a line feed within a value becomes a blank. Serves one
 * thread.
 */
public final class PartRows {
  /**
   * The fields that a row may have, in the order of its columns. No result looks at recordings,
   * which would take most of the room, and a child leg is no call.
   */
  public static final List<Field> FIELDS =
      Stream.of(Field.values())
          .filter(field -> field != Field.RECORDING && field != Field.PARENT)
          .collect(Collectors.toUnmodifiableList());

  /** What tells which record of a call counts: its date, and whether the call was over by then. */
  private static final Set<Field> VERSION =
      EnumSet.of(Field.ID, Field.UPDATED, Field.STATUS, Field.LEG1, Field.LEG2, Field.STATE);

  private static final FewBytes QUOTED = FewBytes.of(",\"\n\r");
  private static final FewBytes ESCAPED = FewBytes.of("\"\n");

  /** A column, and what must be known of its field for each value. */
  private record Column(Field field, boolean isTime, boolean tellsVersion) {}

  private final TimeReader times;
  private final Column[] columns;
  private final PieceBuffer buffer = new PieceBuffer();

  /** At which place of a call the field of each column stands, in the layout of the last call. */
  private final int[] places;

  private FieldLayout layout = new FieldLayout(Set.of());

  /**
   * Rows with a column for each of some fields.
   *
   * @param times has the zone that times are written in
   */
  public PartRows(List<Field> fields, TimeReader times) {
    this.columns =
        fields.stream()
            .map(field -> new Column(field, Field.TIMES.contains(field), VERSION.contains(field)))
            .toArray(Column[]::new);
    this.places = new int[columns.length];
    this.times = times;
  }

  /** Takes up a call. */
  public void append(Call call) {
    append(call, true);
  }

  /** Takes up no more of a record than which version of which call it is. */
  public void appendVersion(Call call) {
    append(call, false);
  }

  private void append(Call call, boolean whole) {
    find(call.layout());
    int separators = 0;
    for (int index = 0; index < columns.length; index++) {
      int place = places[index];
      int start = place < 0 ? -1 : call.start(place);
      // Most columns have nothing in most logs.
      if (start >= 0 && (whole || columns[index].tellsVersion())) {
        buffer.append(',', separators);
        separators = 0;
        appendValue(call, columns[index], start, call.end(place));
      }
      separators++;
    }
    buffer.append(',', separators - 1);
    buffer.append('\n', 1);
  }

  /** Looks up where fields stand, once for all calls of a batch and mostly of a log. */
  @SuppressWarnings("ReferenceEquality")
  private void find(FieldLayout ofCall) {
    if (layout != ofCall) {
      layout = ofCall;
      for (int index = 0; index < columns.length; index++) {
        places[index] = ofCall.place(columns[index].field());
      }
    }
  }

  private void appendValue(Call call, Column column, int start, int end) {
    byte[] bytes = call.bytes();
    if (column.isTime() && !isPlain(bytes, start, end)) {
      long seconds = times.seconds(call, column.field());
      if (seconds != TimeReader.UNKNOWN) {
        buffer.appendTime(seconds);
        return;
      }
    }
    // A row must not look like a comment.
    boolean isComment = start < end && bytes[start] == '#';
    if (isComment || !buffer.appendWithout(QUOTED, bytes, start, end)) {
      appendQuoted(bytes, start, end);
    }
  }

  /** Whether a time stands as it would be written. */
  private static boolean isPlain(byte[] bytes, int start, int end) {
    return end - start == PlainTime.LENGTH && bytes[start + 4] == '-' && bytes[start + 10] == ' ';
  }

  private void appendQuoted(byte[] bytes, int start, int end) {
    buffer.append('"', 1);
    // Most have a comma and nothing else.
    if (!buffer.appendWithout(ESCAPED, bytes, start, end)) {
      appendEscaped(bytes, start, end);
    }
    buffer.append('"', 1);
  }

  private void appendEscaped(byte[] bytes, int start, int end) {
    int from = start;
    for (int at = start; at < end; at++) {
      byte one = bytes[at];
      if (one == '"') {
        // Once with what stands before it, and again with what follows.
        buffer.append(bytes, from, at + 1);
        from = at;
      } else if (one == '\n') {
        buffer.append(bytes, from, at);
        buffer.append(' ', 1);
        from = at + 1;
      }
    }
    buffer.append(bytes, from, end);
  }

  /** Writes what has been taken up since the last time. */
  public void writeTo(OutputStream out) throws IOException {
    buffer.writeTo(out);
  }
}
