package io.github.legstat.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers words from zero, in the order in which they are met. */
public final class Words {
  /** What stands in the place of a value that the record does not tell. */
  public static final String UNKNOWN = "unknown";

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  /** The number of a word. */
  public int number(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    numbers.put(word, words.size());
    words.add(word);
    return words.size() - 1;
  }

  /** The word of a number. */
  public String word(int number) {
    return words.get(number);
  }
}
