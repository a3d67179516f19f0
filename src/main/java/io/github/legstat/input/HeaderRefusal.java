package io.github.legstat.input;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says why no header was found in an input that should be CSV, and what may help. */
final class HeaderRefusal {
  private static final int LOOKED_AT = 1 << 12;

  /** How far a known name is quoted: it may be anything. */
  private static final int LONGEST_QUOTED = 40;

  /** The sign that mail programs put before each line that they quote. */
  private static final String MAIL_MARK = ">";

  private static final Pattern QUOTED_LINE = Pattern.compile("^" + MAIL_MARK, Pattern.MULTILINE);

  /** Keys of JSON, as in lines of their own and behind other values. */
  private static final Pattern JSON =
      Pattern.compile(
          "^\\s*\"[^\"\\n]*\"\\s*:\\s|[\\]}\"\\w],\\s*\"[A-Za-z_]+\"\\s*:|^\\s*[\\]}],?\\s*$",
          Pattern.MULTILINE);

  /** JSON for web pages, which call a function of theirs with it. */
  private static final Pattern FUNCTION = Pattern.compile("[/*\\s]*[\\w.$]+\\s*\\(\\s*[{\\[]");

  private static final Pattern XML = Pattern.compile("</\\w+>");

  private static final Pattern CURLY_QUOTES = Pattern.compile("[“”„]");

  private static final String PIECES =
      ", or put the pieces of a file that was split together in their order, as with cat";

  private static final String CURE = "; take off what stands before" + PIECES;

  private static final String QUOTED_BY_MAIL =
      "lines begin with > as in a quoted mail; take that off, as with sed 's/^> *//'";

  private HeaderRefusal() {}

  /**
   * What is said of an input that begins with no header.
   *
   * @param place its name and the line that is none
   * @param first that line as a header, if it has any known name
   */
  static InputException of(String place, byte[] head, int from, Optional<CsvHeader> first) {
    int length = Math.min(head.length - from, LOOKED_AT);
    String text = new String(head, from, length, StandardCharsets.UTF_8);
    String reason;
    if (QUOTED_LINE.matcher(text).find()) {
      reason = QUOTED_BY_MAIL;
    } else if (FUNCTION.matcher(text).lookingAt()) {
      reason = "this is JSON within a call of a function; take the function off";
    } else if (JSON.matcher(text).find()) {
      reason = "this may be JSON, but it does not begin with a record" + CURE;
    } else if (XML.matcher(text).find()) {
      reason = "this may be XML, but it does not begin with a record" + CURE;
    } else {
      reason = unknown(first);
    }
    return new InputException(InputException.Kind.HEADLESS, place + ": " + reason);
  }

  private static String unknown(Optional<CsvHeader> first) {
    String known =
        first
            .map(header -> header.knownNames().get(0))
            .map(name -> name.substring(0, Math.min(name.length(), LONGEST_QUOTED)))
            .map(name -> "this is no header, although a column may be called " + name)
            .orElse("no column of the header has a known name, such as Sid, Direction, Status");
    return known
        + "; name the columns with --columns if there is no header, or with --map"
        + PIECES;
  }

  /**
   * Refuses a header with signs that mail and word processors add: they would be taken for parts of
   * the values, and rows would fall apart.
   */
  static void requireStraight(String place, CsvHeader header) throws InputException {
    String first = header.names().get(0);
    if (first.startsWith(MAIL_MARK) && header.knows(first)) {
      throw unusable(place, QUOTED_BY_MAIL);
    }
    String line = new String(header.line(), StandardCharsets.UTF_8);
    if (line.contains("\\n")) {
      throw unusable(
          place, "line breaks are written as \\n; make breaks of them, as with printf %b");
    }
    if (hasCurlyQuotes(line)) {
      throw unusable(
          place,
          "the header has curly quotes, which hold no value together;"
              + " replace them by straight ones, as with sed 's/[“”]/\"/g'");
    }
  }

  /** Whether a text has quotes that word processors have made of straight ones. */
  static boolean hasCurlyQuotes(String text) {
    return CURLY_QUOTES.matcher(text).find();
  }

  private static InputException unusable(String place, String reason) {
    return new InputException(InputException.Kind.UNUSABLE, place + ": " + reason);
  }
}
