package io.github.legstat.rules;

import io.github.legstat.data.DataTable;
import io.github.legstat.model.CallStatus;
import io.github.legstat.model.CallType;
import io.github.legstat.model.Combination;
import io.github.legstat.model.Direction;
import io.github.legstat.model.Field;
import io.github.legstat.model.FlowHint;
import io.github.legstat.model.LegStatus;
import io.github.legstat.model.Term;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Turns the words of an export into the canonical ones.
 *
 * <p>Words are compared after lower-casing and dropping everything but letters. A word that no
 * table has is never guessed at.
 */
public final class Spellings {
  /** More of them in one another are no way in which anything writes a status. */
  private static final int MOST_PARENTHESES = 4;

  private final Map<String, Map<String, String>> vocabularies = new HashMap<>();

  private final ApiStatuses apiStatuses = ApiStatuses.load();

  /** The letters that words for nothing begin with. */
  private final BitSet firstLettersOfNothing = new BitSet();

  private Spellings() {}

  /**
   * Reads the table of spellings.
   *
   * @throws IllegalStateException if a spelling stands twice in one vocabulary
   */
  public static Spellings load() {
    Spellings spellings = new Spellings();
    for (DataTable.Row row : DataTable.read(Spellings.class, "spellings.table")) {
      Map<String, String> words =
          spellings.vocabularies.computeIfAbsent(row.text("vocabulary"), name -> new HashMap<>());
      if (words.put(lettersOf(row.text("spelling")), row.text("word")) != null) {
        throw row.wrong("repeats a spelling of its vocabulary");
      }
    }
    spellings.words("nothing").keySet().stream()
        .filter(letters -> !letters.isEmpty())
        .forEach(letters -> spellings.firstLettersOfNothing.set(letters.codePointAt(0)));
    return spellings;
  }

  /** The direction; {@code UNKNOWN} where the text is no direction. */
  public Direction direction(String text) {
    return find(Direction.class, text, "direction").orElse(Direction.UNKNOWN);
  }

  /** The status of a leg; {@code NONE} where the text says that there is none. */
  public LegStatus leg(String text) {
    return isNothing(text)
        ? LegStatus.NONE
        : find(LegStatus.class, text, "outcome").orElse(LegStatus.UNKNOWN);
  }

  /** The overall Status, in either vocabulary; {@code ABSENT} where the text says nothing. */
  public CallStatus status(String text) {
    return isNothing(text)
        ? CallStatus.ABSENT
        : find(CallStatus.class, text, "outcome", "status").orElse(CallStatus.UNKNOWN);
  }

  /**
   * The canonical word for what a record may hold in a field, whatever its spelling; the text
   * itself where the field has no words or none is meant. A spelling that says more than its word,
   * as {@code outbound-api} does, means no more than itself.
   */
  public String canonical(Field field, String text) {
    Optional<? extends Term> term =
        switch (field) {
          case DIRECTION -> find(Direction.class, text, "direction");
          case LEG1, LEG2 -> Optional.of(leg(text)).filter(leg -> leg != LegStatus.UNKNOWN);
          case STATUS -> Optional.of(status(text)).filter(status -> status != CallStatus.UNKNOWN);
          // In no other field is it a word that tells.
          default -> Optional.empty();
        };
    String letters = lettersOf(text);
    return term.map(Term::word)
        .filter(word -> letters.equals(lettersOf(word)) || !letters.startsWith(lettersOf(word)))
        .orElse(text);
  }

  /**
   * The combination that some words make, whatever their spelling.
   *
   * @param texts the word of each field as it was written; empty where there is none
   * @param flow what is told of an outbound call's flow besides
   * @param talked whether talk time proves that both sides talked
   */
  public Combination combination(Function<Field, String> texts, FlowHint flow, boolean talked) {
    return new CombinationReader(this, texts).read(flow, talked);
  }

  /** What a Status of the newer APIs says of the legs, if it is one. */
  Optional<ApiStatuses.Meaning> apiStatus(String text, boolean hasState) {
    return apiStatuses.meaning(text, hasState);
  }

  /** The CallType; {@code ABSENT} where the text says nothing. */
  public CallType callType(String text) {
    return isNothing(text)
        ? CallType.ABSENT
        : find(CallType.class, text, "call-type").orElse(CallType.UNKNOWN);
  }

  /** Whether the state of a call says that it still goes on. */
  public boolean isActive(String text) {
    return word(text, "state").isPresent();
  }

  /** Whether the text is empty or one of the words for nothing. */
  public boolean isNothing(String text) {
    String letters = lettersOf(text);
    if (letters.isEmpty()) {
      return text.codePoints().noneMatch(Spellings::saysSomething);
    }
    return words("nothing").containsKey(letters);
  }

  /** Whether a sign that is no letter means something by itself: numbers do, and pictures. */
  private static boolean saysSomething(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.OTHER_NUMBER
        || type == Character.OTHER_SYMBOL;
  }

  /**
   * The same of UTF-8 bytes. Nearly all values, and all ids of Exotel's kind, are told by their
   * first letter, without an object made of them.
   */
  boolean isNothing(byte[] bytes, int start, int end) {
    for (int at = start; at < end; at++) {
      int lower = bytes[at] | 0x20;
      if (lower >= 'a' && lower <= 'z') {
        if (!firstLettersOfNothing.get(lower)) {
          return false;
        }
        break;
      }
      if (bytes[at] < 0) {
        break;
      }
    }
    return isNothing(new String(bytes, start, end - start, StandardCharsets.UTF_8));
  }

  private Map<String, String> words(String vocabulary) {
    return vocabularies.getOrDefault(vocabulary, Map.of());
  }

  private <E extends Enum<E> & Term> Optional<E> find(
      Class<E> terms, String text, String... vocabularies) {
    return word(text, vocabularies).flatMap(word -> Term.find(terms, word));
  }

  private Optional<String> word(String text, String... names) {
    Optional<String> part = Optional.of(text);
    Optional<String> word = Optional.empty();
    for (int depth = 0; depth < MOST_PARENTHESES && part.isPresent() && word.isEmpty(); depth++) {
      word = plainWord(part.get(), names);
      part = parenthesized(part.get());
    }
    return word;
  }

  private Optional<String> plainWord(String text, String... names) {
    String letters = lettersOf(text);
    for (String name : names) {
      String word = words(name).get(letters);
      if (word != null) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** The word in parentheses behind a word for nothing: {@code NA (Busy)} means busy. */
  private Optional<String> parenthesized(String text) {
    int open = text.indexOf('(');
    int close = text.lastIndexOf(')');
    return open > 0 && close > open && isNothing(text.substring(0, open))
        ? Optional.of(text.substring(open + 1, close))
        : Optional.empty();
  }

  /** The letters of a text, lower case, by which words are compared. */
  static String lettersOf(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int sign = text.codePointAt(at);
      if (Character.isLetter(sign)) {
        letters.appendCodePoint(Character.toLowerCase(sign));
      }
      at += Character.charCount(sign);
    }
    return letters.toString();
  }
}
