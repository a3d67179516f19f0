package io.github.legstat.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells the format of an input from its first bytes. */
final class FormatDetector {
  private static final int LOOKED_AT = 1 << 12;

  /** Lines by which text is told from another kind of text. */
  private static final int FIRST_LINES = 20;

  /** Signs between values of CSV, which may hold addresses. */
  private static final Pattern BETWEEN_VALUES = Pattern.compile("[,;\\t|]");

  /** The first tag of a web page, behind declarations and comments. */
  private static final Pattern WEB_PAGE =
      Pattern.compile(
          "(?:\\s++|<\\?[^>]*+>|(?><!--.*?-->))*+<(?:!doctype\\s+html|/?(?:html|head|body))\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** The first name of an object in single quotes. */
  private static final Pattern SINGLE_QUOTED_NAME = Pattern.compile("[\\s\\[]*\\{\\s*'\\w+'\\s*:");

  private FormatDetector() {}

  /**
   * The format of an input.
   *
   * @param head its first bytes
   * @param from where they begin, behind a byte order mark
   * @param fieldNames by which a form is told from other text
   */
  static InputFormat detect(byte[] head, int from, FieldNames fieldNames) {
    int at = from;
    while (at < head.length
        && ((head[at] >= 0 && head[at] <= ' ') || InputComments.beginsAt(head, at, head.length))) {
      at = head[at] > ' ' ? lineEnd(head, at) : at + 1;
    }
    if (at == head.length) {
      return InputFormat.CSV;
    }
    return switch (head[at]) {
      case '{' ->
          areLinesOfTheirOwn(head, at)
                  || isDamagedButForLines(head, at)
                  || isBehindComment(head, from, at)
              ? InputFormat.NDJSON
              : InputFormat.JSON;
      case '[' -> InputFormat.JSON;
      case '<' -> InputFormat.XML;
      default -> {
        if (isForm(head, at, fieldNames) || areForms(head, at, fieldNames)) {
          yield InputFormat.FORM;
        }
        yield beginsObject(head, lineEnd(head, at)) && areLines(head, at)
            ? InputFormat.NDJSON
            : InputFormat.CSV;
      }
    };
  }

  /** Whether the input is a page for people, such as one that asks them to log in. */
  static boolean isWebPage(byte[] head, int from) {
    return WEB_PAGE.matcher(beginning(head, from)).lookingAt();
  }

  /** Whether the input is what Python prints of its objects, which is like JSON but is not. */
  static boolean isPrintedByPython(byte[] head, int from) {
    return SINGLE_QUOTED_NAME.matcher(beginning(head, from)).lookingAt();
  }

  /** What words are looked for in that tell an input; all of them are ASCII. */
  private static String beginning(byte[] head, int from) {
    int length = Math.min(head.length - from, LOOKED_AT);
    return new String(head, from, length, StandardCharsets.ISO_8859_1);
  }

  /** Whether the first line has two parts at least of the form name=value, and knows a name. */
  private static boolean isForm(byte[] head, int from, FieldNames fieldNames) {
    int end = lineEnd(head, from);
    String line = new String(head, from, end - from, StandardCharsets.UTF_8);
    String query = FormParser.query(line);
    if (query.length() < line.length()
        && BETWEEN_VALUES.matcher(line.substring(0, line.indexOf('?'))).find()) {
      return false;
    }
    boolean known = false;
    int parts = 0;
    for (int at = 0, partEnd; at < query.length(); at = partEnd + 1) {
      int ampersand = query.indexOf('&', at);
      partEnd = ampersand < 0 ? query.length() : ampersand;
      String part = query.substring(at, partEnd);
      int separator = part.indexOf('=');
      if (separator >= 0) {
        known |= fieldNames.find(FormParser.decoded(part.substring(0, separator))).isPresent();
        parts++;
      } else if (part.indexOf(' ') >= 0 || BETWEEN_VALUES.matcher(part).find()) {
        return false; // else it is a name without a value, or nothing at all
      }
    }
    return known && parts > 1;
  }

  /**
   * Whether most of the first lines are forms, the first of which may be damaged. It is neither
   * blank nor a comment.
   */
  private static boolean areForms(byte[] head, int from, FieldNames fieldNames) {
    int forms = 0;
    int others = 0;
    int end = from;
    for (int begin = from; begin < head.length && forms + others < FIRST_LINES; begin = end + 1) {
      end = lineEnd(head, begin);
      if (isForm(head, begin, fieldNames)) {
        forms++;
      } else if (end > begin && !InputComments.beginsAt(head, begin, end)) {
        others++;
      }
    }
    return forms >= others;
  }

  private static int lineEnd(byte[] head, int from) {
    int end = from;
    while (end < head.length && head[end] != Lines.LINE_FEED) {
      end++;
    }
    return end;
  }

  /**
   * Whether the first line is a whole object and the next begins another one. Where a line begins
   * otherwise, they may be pages one behind the other, the first of which have no line breaks.
   */
  private static boolean areLinesOfTheirOwn(byte[] head, int from) {
    int end = lineEnd(head, from);
    return beginsObject(head, end)
        && isObject(head, from, beforeComma(head, from, end))
        && (allBeginObjects(head, from) || isDamaged(head, from));
  }

  /** Where a line ends but for the comma that stands behind each element of an array. */
  private static int beforeComma(byte[] head, int from, int to) {
    int end = to;
    while (end > from && head[end - 1] >= 0 && head[end - 1] <= ' ') {
      end--;
    }
    return end > from && head[end - 1] == ',' ? end - 1 : to;
  }

  private static boolean allBeginObjects(byte[] head, int from) {
    for (int at = from; at < head.length; at = lineEnd(head, at) + 1) {
      int ink = afterBlanks(head, at);
      if (ink < head.length && head[ink] != '{') {
        return false;
      }
      at = ink;
    }
    return true;
  }

  /** Whether a line of this program stands before, which writes one record a line. */
  private static boolean isBehindComment(byte[] head, int from, int at) {
    for (int begin = from; begin < at; begin = lineEnd(head, begin) + 1) {
      if (InputComments.beginsAt(head, begin, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an object begins behind a place and perhaps some blanks. */
  private static boolean beginsObject(byte[] head, int from) {
    int at = afterBlanks(head, from);
    return at < head.length && head[at] == '{';
  }

  private static int afterBlanks(byte[] head, int from) {
    int at = from;
    while (at < head.length && head[at] >= 0 && head[at] <= ' ') {
      at++;
    }
    return at;
  }

  /**
   * Whether the bytes are no JSON as they stand, while half of their lines or more are an object
   * each: one of the first lines is damaged then, and the others are worth reading.
   */
  private static boolean isDamagedButForLines(byte[] head, int from) {
    return areLines(head, from) && isDamaged(head, from);
  }

  /** Whether half of the lines or more are an object each. */
  private static boolean areLines(byte[] head, int from) {
    int objects = 0;
    int others = 0;
    int end = from;
    for (int begin = from; begin < head.length; begin = end + 1) {
      end = lineEnd(head, begin);
      if (isObject(head, begin, end)) {
        objects++;
      } else if (end < head.length) {
        others++;
      }
    }
    return objects > 0 && objects >= others;
  }

  private static boolean isDamaged(byte[] head, int from) {
    try (JsonParser parser = MendedJson.parser(head, from, head.length)) {
      while (parser.nextToken() != null) {
        // Only what goes wrong is of interest.
      }
      return false;
    } catch (JsonEOFException e) {
      // That is where the head ends.
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  private static boolean isObject(byte[] head, int from, int end) {
    try (JsonParser parser = MendedJson.parser(head, from, end)) {
      boolean object = parser.nextToken() == JsonToken.START_OBJECT;
      parser.skipChildren();
      return object && parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }
}
