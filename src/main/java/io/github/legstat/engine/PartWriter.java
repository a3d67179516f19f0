package io.github.legstat.engine;

import io.github.legstat.input.FieldNames;
import io.github.legstat.input.PartNotes;
import io.github.legstat.model.Field;
import io.github.legstat.model.TimeReader;
import io.github.legstat.output.PartRows;
import io.github.legstat.report.Balance;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * Writes the calls of a log as a part: an input that holds what any result may look at, and that
 * can be read with others, overlapping or not, as if all records were read at once.
 */
public final class PartWriter {
  /** What goes into a part. */
  public enum Content {
    /** The calls that count, which is what a later run needs to know. */
    CALLS,
    /**
     * Also which versions of calls do not count, and how many records were left out, so that the
     * balance is that of the records which the part stands for.
     */
    ALL_RECORDS
  }

  private final CRC32C checksum = new CRC32C();
  private final OutputStream out;
  private final TimeReader times;
  private final Content content;
  private final long keptSince;
  private final List<Field> fields;

  /**
   * A part of a log, without calls yet. It tells when records were updated only if the log does:
   * where nothing has versions, whoever reads the part need not look for them.
   *
   * @param out where it goes; not closed
   * @param keptSince calls that began before are left out, in local seconds; those of which it is
   *     not known never are
   */
  public PartWriter(
      OutputStream out, CallLog log, TimeReader times, Content content, long keptSince)
      throws IOException {
    this.out = new CheckedOutputStream(out, checksum);
    this.times = times;
    this.content = content;
    this.keptSince = keptSince;
    this.fields =
        PartRows.FIELDS.stream()
            .filter(field -> field != Field.UPDATED || log.haveUpdates())
            .toList();
    writeLine(PartNotes.firstLine(times.zone()));
    Map<Field, String> names = FieldNames.usualNames();
    writeLine(fields.stream().map(names::get).collect(Collectors.joining(",")));
  }

  private void writeLine(String line) throws IOException {
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  Content content() {
    return content;
  }

  /** Rows for one thread. */
  PartRows rows() {
    return new PartRows(fields, times);
  }

  /** Whether calls belong into the part whenever they began. */
  boolean keepsAll() {
    return keptSince == Long.MIN_VALUE;
  }

  /** Whether a call that began then belongs into the part. */
  boolean keeps(long began) {
    return began >= keptSince || began == TimeReader.UNKNOWN;
  }

  /** Writes the rows of a piece, in input order. */
  void write(PartRows rows) throws IOException {
    rows.writeTo(out);
  }

  /** Ends the part of records that went where the balance says. */
  public void end(Balance balance) throws IOException {
    PartNotes notes =
        content == Content.CALLS
            ? new PartNotes(0, 0, 0)
            : new PartNotes(balance.duplicates(), balance.childLegs(), balance.rejected());
    writeLine(notes.lastLine(checksum.getValue()));
    out.flush();
  }
}
