package io.github.legstat.input;

import io.github.legstat.model.Batch;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one call a line, written as a query string or as the body of a web form: {@code
 * CallSid=…&Direction=incoming&…}, as the Passthru applet and status callbacks send it. What stands
 * before a question mark is the address of whoever received it.
 */
final class FormParser implements LineParser {
  private static final Pattern ADDRESS = Pattern.compile("[^?=]*+\\?([^\\s\"]*+)");

  private final RecordNames names;

  FormParser(RecordNames names) {
    this.names = names;
  }

  @Override
  public void parse(Batch batch, int from, int to, int line) {
    String text = new String(batch.bytes(), from, to - from, StandardCharsets.UTF_8).strip();
    RecordDraft draft = new RecordDraft(line, names);
    String query = query(text);
    int at = 0;
    while (at <= query.length()) {
      int ampersand = query.indexOf('&', at);
      int end = ampersand < 0 ? query.length() : ampersand;
      int separator = query.indexOf('=', at);
      if (separator >= at && separator < end) {
        String name = decoded(query.substring(at, separator));
        draft.put(names.target("", name), decoded(query.substring(separator + 1, end)), batch);
      }
      at = end + 1;
    }
    if (draft.hasFields()) {
      draft.addTo(batch);
    } else {
      batch.addReject(line, line, "the line has no field of a call", text);
    }
  }

  /**
   * The part of a line that names values: all of it, or what stands behind the question mark of an
   * address, which ends at a blank or a quote, as in the log of a web server.
   */
  static String query(String line) {
    Matcher address = ADDRESS.matcher(line);
    return address.lookingAt() ? address.group(1) : line;
  }

  /** Resolves percent signs and plus signs; what is no proper escape stands for itself. */
  static String decoded(String text) {
    if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
      return text;
    }
    byte[] written = text.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[written.length];
    int length = 0;
    for (int at = 0; at < written.length; at++) {
      int high = at + 2 < written.length ? Character.digit(written[at + 1], 16) : -1;
      int low = at + 2 < written.length ? Character.digit(written[at + 2], 16) : -1;
      if (written[at] == '%' && high >= 0 && low >= 0) {
        bytes[length++] = (byte) (high << 4 | low);
        at += 2;
      } else {
        bytes[length++] = written[at] == '+' ? (byte) ' ' : written[at];
      }
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
