package io.github.legstat.analysis;

import io.github.legstat.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds terms by their words, and for a word that is none the one most like it. */
public final class Terms {
  /** Any two words of so few letters are alike. */
  private static final int SHORTEST = 2;

  private Terms() {}

  /**
   * The constant with a word, in small letters or capitals.
   *
   * @param others what could be named besides
   * @throws UnknownTermException if there is none; the message names all
   */
  public static <E extends Enum<E> & Term> E named(Class<E> terms, String word, String... others) {
    // Some words have hyphens, others are keys and have underscores; nobody should have to know.
    String plain = word.toLowerCase(Locale.ROOT).replace('_', '-');
    for (E term : terms.getEnumConstants()) {
      if (term.word().replace('_', '-').equals(plain)) {
        return term;
      }
    }
    List<String> possible =
        new ArrayList<>(Stream.of(terms.getEnumConstants()).map(Term::word).toList());
    possible.addAll(List.of(others));
    throw unknown(word, possible);
  }

  /** Says that a word is none of those possible. */
  public static UnknownTermException unknown(String word, List<String> possible) {
    String among = "'" + word + "' is none of " + String.join(", ", possible);
    return new UnknownTermException(
        nearest(word, possible).map(n -> among + "; did you mean " + n + "?").orElse(among));
  }

  /** The word most like this one, if one is like it at all. */
  public static Optional<String> nearest(String word, List<String> possible) {
    String lower = word.toLowerCase(Locale.ROOT);
    return possible.stream()
        .filter(each -> each.length() > SHORTEST)
        .filter(each -> distance(lower, each) <= Math.max(1, each.length() / 3))
        .min(Comparator.comparingInt(each -> distance(lower, each)));
  }

  /**
   * How many letters are to be put in, left out, replaced or changed with a neighbor to make one
   * word of the other.
   */
  private static int distance(String word, String target) {
    String other = target.toLowerCase(Locale.ROOT);
    int[] secondLast = new int[0];
    int[] last = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= word.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = last[j - 1] + (word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1
            && j > 1
            && word.charAt(i - 1) == other.charAt(j - 2)
            && word.charAt(i - 2) == other.charAt(j - 1)) {
          row[j] = Math.min(row[j], 1 + secondLast[j - 2]);
        }
      }
      secondLast = last;
      last = row;
    }
    return last[other.length()];
  }
}
