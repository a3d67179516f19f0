package io.github.legstat.report;

import io.github.legstat.model.PlainTime;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One value of a report. Every value is written in two ways: for people ({@link #display}) and for
 * programs ({@link #machine}). Neither is quoted or escaped; that is the renderer's work.
 */
public sealed interface Value
    permits Figure,
        Value.Text,
        Value.Time,
        Value.Amounts,
        Value.Flag,
        Value.Numbers,
        Value.Words,
        Value.Missing {

  /** The value as people read it: grouped digits, percentages, hours and minutes. */
  String display();

  /** The value as programs read it; empty when it is missing. */
  String machine();

  /** The emphasis the value deserves. */
  default Role role() {
    return Role.PLAIN;
  }

  /** Whether the value says nothing: it is missing or counts zero. */
  default boolean isEmpty() {
    return false;
  }

  /**
   * Words, as they stand; they may come from the input and hold any character.
   *
   * @param definition what they mean, for formats with footnotes; empty where they say it
   */
  record Text(String text, Role role, String definition) implements Value {
    @Override
    public String display() {
      return text;
    }

    @Override
    public String machine() {
      return text;
    }
  }

  /**
   * A time of the local clock, shown as Exotel writes it.
   *
   * @param seconds since 1970-01-01T00:00:00
   */
  record Time(long seconds) implements Value {
    @Override
    public String display() {
      return PlainTime.text(seconds);
    }

    @Override
    public String machine() {
      return PlainTime.text(seconds);
    }
  }

  /** Sums of money, each in a currency of its own. */
  record Amounts(SortedMap<String, BigDecimal> byCurrency) implements Value {
    /** Copies the sums. */
    public Amounts {
      byCurrency = Collections.unmodifiableSortedMap(new TreeMap<>(byCurrency));
    }

    @Override
    public String display() {
      return byCurrency.isEmpty() ? "–" : joined(", ");
    }

    @Override
    public String machine() {
      return joined(" ");
    }

    private String joined(String separator) {
      return byCurrency.entrySet().stream()
          .map(sum -> sum.getValue().toPlainString() + " " + sum.getKey())
          .collect(Collectors.joining(separator));
    }

    @Override
    public boolean isEmpty() {
      return byCurrency.isEmpty();
    }
  }

  /**
   * Yes or no.
   *
   * @param told whether anything tells; where nothing does, people see a dash, programs no
   */
  record Flag(boolean set, boolean told) implements Value {
    @Override
    public String display() {
      return told ? set ? "yes" : "no" : "–";
    }

    @Override
    public String machine() {
      return Boolean.toString(set);
    }
  }

  /** A short list of whole numbers, such as the legs that were answered. */
  record Numbers(List<Integer> numbers) implements Value {
    /** Copies the list. */
    public Numbers {
      numbers = List.copyOf(numbers);
    }

    @Override
    public String display() {
      return numbers.isEmpty() ? "none" : joined(", ");
    }

    @Override
    public String machine() {
      return joined(" ");
    }

    private String joined(String separator) {
      StringBuilder joined = new StringBuilder();
      for (int number : numbers) {
        joined.append(joined.isEmpty() ? "" : separator).append(number);
      }
      return joined.toString();
    }
  }

  /** A short list of words, such as the rules nearest to a combination. */
  record Words(List<String> words) implements Value {
    /** Copies the list. */
    public Words {
      words = List.copyOf(words);
    }

    @Override
    public String display() {
      return words.isEmpty() ? "none" : String.join(", ", words);
    }

    @Override
    public String machine() {
      return String.join(" ", words);
    }
  }

  /** Nothing to tell: an absent field, a rate whose denominator is 0. */
  enum Missing implements Value {
    /** The only missing value. */
    MISSING;

    @Override
    public String display() {
      return "–";
    }

    @Override
    public String machine() {
      return "";
    }

    @Override
    public Role role() {
      return Role.MUTED;
    }

    @Override
    public boolean isEmpty() {
      return true;
    }
  }

  /** The missing value. */
  static Value missing() {
    return Missing.MISSING;
  }

  /** Words without emphasis. */
  static Value text(String text) {
    return new Text(text, Role.PLAIN, "");
  }

  /** Words with a role. */
  static Value text(String text, Role role) {
    return new Text(text, role, "");
  }

  /** A word of ours with what it means. */
  static Value defined(String word, String definition) {
    return new Text(word, Role.PLAIN, definition);
  }

  /** Words without emphasis; missing where there are none. */
  static Value textOrMissing(String text) {
    return text.isBlank() ? missing() : text(text);
  }

  /** A time of the local clock, in seconds since 1970-01-01T00:00:00. */
  static Value time(long seconds) {
    return new Time(seconds);
  }

  /** A number of things. */
  static Value count(long number) {
    return new Figure.Count(number);
  }

  /** {@code part} of {@code whole}; missing when the whole is 0, for 0 of 0 is no rate. */
  static Value ratio(long part, long whole) {
    return whole == 0 ? missing() : new Figure.Ratio((double) part / whole);
  }

  /** {@code left} minus {@code right}; missing unless both are ratios. */
  static Value difference(Value left, Value right) {
    return left instanceof Figure.Ratio minuend && right instanceof Figure.Ratio subtrahend
        ? points(minuend.share() - subtrahend.share())
        : missing();
  }

  /** The signed difference of two shares. */
  static Value points(double difference) {
    return new Figure.Points(difference);
  }

  /** A duration in seconds. */
  static Value seconds(long seconds) {
    return new Figure.Seconds(seconds);
  }

  /** What {@code total} things come to for each of {@code count}; missing where there are none. */
  static Value mean(long total, long count) {
    return count == 0 ? missing() : new Figure.MeanCount(total, count);
  }

  /** The mean of {@code count} durations that are {@code total} seconds together. */
  static Value meanSeconds(long total, long count) {
    return new Figure.MeanSeconds(total, count);
  }

  /** The value, marked as one that chance may have made if it is a figure and uncertain. */
  static Value marked(Value value, boolean uncertain) {
    return uncertain && value instanceof Figure figure ? new Figure.Uncertain(figure) : value;
  }

  /** By how much something has changed, shown with its sign as {@link #points} are. */
  static Value change(Value value) {
    return value instanceof Figure figure && !(figure instanceof Figure.Points)
        ? new Figure.Change(figure)
        : value;
  }

  /** Sums of money by currency. */
  static Value amounts(SortedMap<String, BigDecimal> byCurrency) {
    return new Amounts(byCurrency);
  }

  /** An exact decimal number. */
  static Value decimal(BigDecimal number) {
    return new Figure.Decimal(number);
  }

  /** Yes or no. */
  static Value flag(boolean set) {
    return new Flag(set, true);
  }

  /** No, as nothing tells that it is so. */
  static Value untold() {
    return new Flag(false, false);
  }

  /** A short list of whole numbers. */
  static Value numbers(List<Integer> numbers) {
    return new Numbers(numbers);
  }

  /** A short list of words. */
  static Value words(List<String> words) {
    return new Words(words);
  }
}
