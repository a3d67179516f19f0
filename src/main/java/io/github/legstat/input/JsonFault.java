package io.github.legstat.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words what is wrong with a text that should be JSON. */
final class JsonFault {
  private static final String SIGN = "\\('(.+)' \\(code (\\d+).*";

  /** The library's messages by how they begin, and what is said instead. */
  private static final List<Wording> WORDINGS =
      List.of(
          new Wording("Unexpected end-of-input.*", "its end is missing"),
          new Wording("Unexpected character " + SIGN, "the sign $1 stands where it may not"),
          new Wording("Illegal character " + SIGN, "the sign $1 stands where it may not"),
          new Wording("\\w+ character \\(\\(CTRL.*", "a control stands where it may not"),
          new Wording("Illegal unquoted character.*", "a text holds a line break or a control"),
          new Wording("Unrecognized token '(.*?)'.*", "the word $1 is no value"),
          new Wording("Non-standard token '(.*?)'.*", "the word $1 is no value"),
          new Wording("Unrecognized character escape.*", "a backslash stands where it may not"),
          new Wording("Invalid UTF-8.*", "it is not UTF-8"),
          new Wording("Invalid numeric value.*", "a number is not written as JSON has it"));

  /** Where in its own view of the text the library is, which says nothing. */
  private static final Pattern PLACE = Pattern.compile(" \\((?:start marker at|for) .*");

  private JsonFault() {}

  private record Wording(Pattern message, String words) {
    Wording(String message, String words) {
      this(Pattern.compile(message, Pattern.DOTALL), words);
    }
  }

  /** What is wrong, in some words. */
  static String reason(JsonProcessingException damage) {
    String message = damage.getOriginalMessage();
    for (Wording wording : WORDINGS) {
      Matcher matcher = wording.message().matcher(message);
      if (matcher.matches()) {
        return matcher.replaceFirst(wording.words());
      }
    }
    return PLACE.matcher(message).replaceFirst("");
  }
}
