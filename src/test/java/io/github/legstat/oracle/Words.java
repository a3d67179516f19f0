package io.github.legstat.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the words of a record as their canonical ones, {@code none} or {@code unknown}. */
final class Words {
  static final String NONE = "none";
  static final String UNKNOWN = "unknown";
  static final Set<String> NOT_FINAL = Set.of("queued", "ringing", "in-progress");

  /** Words that only the dashboard writes into the Status. */
  static final Set<String> DASHBOARD = Set.of("missed-call", "call-attempt", "voicemail");

  private static final Set<String> NOTHING =
      Set.of("", "null", "na", "naempty", "none", "nil", "undefined");

  private static final Map<String, String> OUTCOMES =
      Map.ofEntries(
          Map.entry("completed", "completed"),
          Map.entry("answered", "completed"),
          Map.entry("noanswer", "no-answer"),
          Map.entry("unanswered", "no-answer"),
          Map.entry("busy", "busy"),
          Map.entry("failed", "failed"),
          Map.entry("canceled", "canceled"),
          Map.entry("cancelled", "canceled"),
          Map.entry("queued", "queued"),
          Map.entry("ringing", "ringing"),
          Map.entry("inprogress", "in-progress"));

  private static final Map<String, String> CALL_TYPES =
      Map.of(
          "callattempt", "call-attempt",
          "completed", "completed",
          "clienthangup", "client-hangup",
          "incomplete", "incomplete",
          "voicemail", "voicemail");

  /** The legs that a status of the newer call APIs stands for. */
  private static final Map<String, List<String>> ONE_WORD_STATUSES =
      Map.of(
          "fromlegunanswered", List.of("no-answer", NONE),
          "agentunanswered", List.of("no-answer", NONE),
          "tolegunanswered", List.of("completed", "no-answer"),
          "customerunanswered", List.of("completed", "no-answer"),
          "fromlegcancelled", List.of("completed", "canceled"),
          "agentcanceled", List.of("completed", "canceled"),
          "tolegnodial", List.of("completed", NONE),
          "customernodial", List.of("completed", NONE));

  private Words() {}

  /** Leg 1 and leg 2 as a status of the newer call APIs has them; none of an older one. */
  static List<String> legsOf(String status) {
    return ONE_WORD_STATUSES.getOrDefault(letters(status), List.of());
  }

  static String leg(String text) {
    return word(text, OUTCOMES);
  }

  static String status(String text) {
    String dashboardWord =
        switch (letters(text)) {
          case "missedcall" -> "missed-call";
          case "callattempt" -> "call-attempt";
          case "voicemail" -> "voicemail";
          default -> "";
        };
    return dashboardWord.isEmpty() ? word(text, OUTCOMES) : dashboardWord;
  }

  static String callType(String text) {
    return word(text, CALL_TYPES);
  }

  static String direction(String text) {
    return switch (letters(text)) {
      case "inbound", "incoming", "in" -> "inbound";
      case "outbounddial", "outboundapi", "outbound", "outgoing" -> "outbound";
      default -> NONE;
    };
  }

  static boolean isNothing(String text) {
    // Numbers and pictures have no letters either, but say something.
    String letters = letters(text);
    return letters.isEmpty()
        ? !text.matches("(?s).*[\\p{Nd}\\p{No}\\p{So}].*")
        : NOTHING.contains(letters);
  }

  /** The number in a field, or zero where there is none. */
  static BigDecimal number(String text) {
    try {
      return new BigDecimal(text.strip());
    } catch (NumberFormatException e) {
      return BigDecimal.ZERO;
    }
  }

  private static String word(String text, Map<String, String> vocabulary) {
    if (isNothing(text)) {
      return NONE;
    }
    int parenthesis = text.indexOf('(');
    if (parenthesis >= 0 && letters(text.substring(0, parenthesis)).equals("na")) {
      return word(text.substring(parenthesis + 1), vocabulary);
    }
    return vocabulary.getOrDefault(letters(text), UNKNOWN);
  }

  static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    for (char character : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (character >= 'a' && character <= 'z') {
        letters.append(character);
      }
    }
    return letters.toString();
  }

  /** Whether any of these words says that the call still goes on. */
  static boolean anyNotFinal(List<String> words) {
    return words.stream().anyMatch(NOT_FINAL::contains);
  }
}
