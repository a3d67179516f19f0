package io.github.legstat.input;

import io.github.legstat.model.Zone;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a part of a call log says of itself. A part is CSV between two comments: the first names the
 * version of the form and the zone of the times, the last what was left out and a checksum of all
 * bytes before it. So no part that was cut or changed passes for a whole one.
 *
 * @param duplicates records that were left out because the part has the same
 * @param childLegs records that were left out because they are no calls of their own
 * @param rejected records that could not be read
 */
public record PartNotes(long duplicates, long childLegs, long rejected) {
  private static final String SCHEMA = "legstat.partial/";
  private static final String VERSION = "1";
  private static final byte[] BEGIN = InputComments.of(SCHEMA).getBytes(StandardCharsets.US_ASCII);
  private static final Pattern FIRST =
      Pattern.compile(
          Pattern.quote(InputComments.of(SCHEMA)) + "(?<version>\\S+)(?: zone=(?<zone>\\S+))?");
  private static final Pattern LAST =
      Pattern.compile(
          Pattern.quote(InputComments.of("end"))
              + " duplicates=(?<duplicates>[0-9]{1,18}) child_legs=(?<children>[0-9]{1,18})"
              + " rejected=(?<rejected>[0-9]{1,18}) crc32c=(?<checksum>[0-9a-f]{8})");

  /** The first line of a part whose times are those of a zone, without its line end. */
  public static String firstLine(Zone zone) {
    return InputComments.of(SCHEMA + VERSION + " zone=" + zone.id());
  }

  /**
   * The last line of the part, without its line end.
   *
   * @param checksum of all bytes before this line, CRC-32C
   */
  public String lastLine(long checksum) {
    return InputComments.of(
        String.format(
            Locale.ROOT,
            "end duplicates=%d child_legs=%d rejected=%d crc32c=%s",
            duplicates,
            childLegs,
            rejected,
            hex(checksum)));
  }

  private static String hex(long checksum) {
    return HexFormat.of().toHexDigits((int) checksum);
  }

  /** Whether the line at this place is the first of a part, of whatever version. */
  static boolean beginAt(byte[] bytes, int at) {
    return at + BEGIN.length <= bytes.length
        && Arrays.equals(bytes, at, at + BEGIN.length, BEGIN, 0, BEGIN.length);
  }

  /**
   * The zone that a first line names.
   *
   * @param name what messages call the input
   * @throws InputException if it is of another version
   */
  static Zone zone(String name, String firstLine) throws InputException {
    Matcher first = FIRST.matcher(firstLine);
    if (!first.matches()) {
      throw damaged(name);
    }
    if (!first.group("version").equals(VERSION)) {
      throw new InputException(
          InputException.Kind.UNUSABLE,
          name
              + ": is a part of version "
              + first.group("version")
              + ", and this legstat reads version "
              + VERSION);
    }
    try {
      return Zone.of(String.valueOf(first.group("zone")));
    } catch (DateTimeException e) {
      throw damaged(name);
    }
  }

  /** What a last line says; empty where it is none, or the bytes before it are not those. */
  static Optional<PartNotes> parse(String lastLine, long checksum) {
    Matcher last = LAST.matcher(lastLine);
    return last.matches() && last.group("checksum").equals(hex(checksum))
        ? Optional.of(
            new PartNotes(
                Long.parseLong(last.group("duplicates")),
                Long.parseLong(last.group("children")),
                Long.parseLong(last.group("rejected"))))
        : Optional.empty();
  }

  /** Tells that a part is not as it was written. */
  static InputException damaged(String name) {
    return new InputException(
        InputException.Kind.UNUSABLE,
        name + ": the part is damaged: it was cut or changed after it was written");
  }
}
