package io.github.legstat.oracle;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Writes words as people and exports do: in any case, with any punctuation, in any accepted way.
 */
final class HostileSpelling {
  /** What stands in a record where there is nothing; an empty text is a missing value. */
  private static final List<String> NOTHING =
      List.of(
          "", "", "", "null", "N/A", "NA", "n/a (empty)", "None", "nil", "undefined", "-", "NULL");

  private static final List<String> UNKNOWN =
      List.of(
          "Switched Off",
          "free",
          "hangup",
          "complete",
          "no",
          "answer",
          "NA (ringback)",
          "x",
          "486",
          "✅",
          "❌ 1");

  private static final List<String> NOT_FINAL = List.of("queued", "ringing", "in-progress");

  private static final Map<String, List<String>> ACCEPTED =
      Map.of(
          "completed", List.of("completed", "completed", "answered"),
          "no-answer",
              List.of("no-answer", "no answer", "no_answer", "noanswer", "unanswered", "NA (x)"),
          "busy", List.of("busy", "busy", "busy 486", "NA (x)"),
          "failed", List.of("failed", "failed", "NA (x)"),
          "canceled", List.of("canceled", "cancelled"),
          "inbound", List.of("inbound", "incoming", "in"),
          "outbound",
              List.of("outbound-dial", "outbound-api", "outbound", "outgoing", "outbound-api"));

  /** What stands around a word and says nothing. */
  private static final List<String> BLANKS = List.of(" ", "", "  ", "\t", "\u00A0", "\u200B");

  private static final String PUNCTUATION = " _-./*";

  private final Random random;

  HostileSpelling(Random random) {
    this.random = random;
  }

  /** A spelling of a canonical word, of {@code none}, {@code unknown} or {@code not-final}. */
  String of(String word) {
    return switch (word) {
      case "none" -> pick(NOTHING);
      case "unknown" -> shaped(pick(UNKNOWN));
      case "not-final" -> shaped(pick(NOT_FINAL));
      default -> accepted(word, pick(ACCEPTED.getOrDefault(word, List.of(word))));
    };
  }

  private String accepted(String word, String spelling) {
    if (spelling.equals("NA (x)")) {
      String nothing = pick(List.of("NA", "na", "N/A", "Na", "n.a."));
      return nothing + pick(List.of(" ", "", "  ")) + "(" + shaped(word) + ")";
    }
    return shaped(spelling);
  }

  /** The same letters, looking different. */
  String shaped(String word) {
    return switch (random.nextInt(8)) {
      case 0 -> word.toUpperCase(Locale.ROOT);
      case 1 -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      case 2 -> word.replace('-', '_').replace(' ', '_');
      case 3 -> scattered(word);
      case 4 -> pick(BLANKS) + word + pick(BLANKS);
      default -> word;
    };
  }

  private String scattered(String word) {
    StringBuilder scattered = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char character = word.charAt(i);
      scattered.append(random.nextBoolean() ? Character.toUpperCase(character) : character);
      if (random.nextInt(4) == 0 && character != '(' && character != ')') {
        scattered.append(PUNCTUATION.charAt(random.nextInt(PUNCTUATION.length())));
      }
    }
    return scattered.toString();
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
