package io.github.legstat.recompute;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Figures by name, of two origins. */
final class Figures {
  /** The program writes six decimals. */
  private static final double LEAST_DIFFERENCE = 1.1e-6;

  private Figures() {}

  /** Where they differ, one line for each. */
  static List<String> differences(
      String where, Map<String, String> printed, Map<String, String> recomputed) {
    Set<String> names = new TreeSet<>(printed.keySet());
    names.addAll(recomputed.keySet());
    List<String> differences = new ArrayList<>();
    for (String name : names) {
      String one = printed.getOrDefault(name, "absent");
      String other = recomputed.getOrDefault(name, "absent");
      if (!isSame(one, other)) {
        differences.add(where + " " + name + " is " + one + ", should be " + other);
      }
    }
    return differences;
  }

  private static boolean isSame(String one, String other) {
    String[] words = one.split(" ", -1);
    String[] otherWords = other.split(" ", -1);
    boolean same = words.length == otherWords.length;
    for (int i = 0; same && i < words.length; i++) {
      same = isSameWord(words[i], otherWords[i]);
    }
    return same;
  }

  /** Numbers may be written with more or fewer decimals; so may those behind an equals sign. */
  private static boolean isSameWord(String one, String other) {
    int at = one.lastIndexOf('=') + 1;
    if (one.equals(other)) {
      return true;
    }
    if (!other.startsWith(one.substring(0, at))) {
      return false;
    }
    try {
      BigDecimal number = new BigDecimal(one.substring(at));
      BigDecimal otherNumber = new BigDecimal(other.substring(at));
      return number.subtract(otherNumber).abs().doubleValue() < LEAST_DIFFERENCE;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
