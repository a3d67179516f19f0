package io.github.legstat.analysis.condition;

import io.github.legstat.analysis.Terms;
import io.github.legstat.analysis.UnknownTermException;
import io.github.legstat.analysis.Words;
import io.github.legstat.analysis.dimension.Dimension;
import io.github.legstat.analysis.dimension.GroupKey;
import io.github.legstat.analysis.dimension.KeyContext;
import io.github.legstat.analysis.dimension.KeyReader;
import io.github.legstat.analysis.dimension.Operator;
import io.github.legstat.analysis.dimension.PhoneKeys;
import io.github.legstat.analysis.dimension.Scale;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.ColumnName;
import io.github.legstat.model.Field;
import io.github.legstat.model.FieldLayout;
import io.github.legstat.model.TimeReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A condition on calls, written {@code FIELD OPERATOR VALUE}; of several values between commas one
 * must do. A call that does not have the field meets no condition but {@code !=}, and {@code =
 * unknown}.
 *
 * @param needed what of a record it looks at, besides the verdict
 * @param tests makes a test for one thread
 */
record Condition(FieldLayout needed, Function<KeyContext, CallTest> tests) {
  private static final Set<Field> PHONES = Set.of(Field.FROM, Field.TO);

  /**
   * Reads a condition.
   *
   * @throws UnknownTermException if it is none, in words for the user
   */
  static Condition parse(String text, KeyContext context) {
    Clause clause =
        Clause.of(text)
            .filter(each -> !each.left().isEmpty())
            .orElseThrow(
                () ->
                    new UnknownTermException(
                        "'"
                            + text
                            + "' is no condition such as 'duration > 30'; it takes"
                            + " = != < <= > >= ~"));
    Operator operator = clause.operator();
    List<String> values = values(clause.right());
    if (operator.needsOrder() && values.size() > 1) {
      throw new UnknownTermException(
          "'" + text + "': " + operator.word() + " takes one value, not several");
    }
    try {
      return of(clause.left(), operator, values, context);
    } catch (UnknownTermException e) {
      throw new UnknownTermException("'" + text + "': " + e.getMessage());
    }
  }

  /** The values between commas; a comma behind a backslash belongs to a value. */
  private static List<String> values(String text) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each == '\\' && i + 1 < text.length() && text.charAt(i + 1) == ',') {
        value.append(',');
        i++;
      } else if (each == ',') {
        values.add(value.toString().strip());
        value.setLength(0);
      } else {
        value.append(each);
      }
    }
    values.add(value.toString().strip());
    return values;
  }

  private static Condition of(
      String name, Operator operator, List<String> values, KeyContext words) {
    if (name.toLowerCase(Locale.ROOT).startsWith(GroupKey.COLUMN)) {
      ColumnName column = new ColumnName(name.substring(GroupKey.COLUMN.length()));
      Predicate<String> wanted = wanted(Scale.TEXT, operator, values);
      return new Condition(
          new FieldLayout(Set.of(), Set.of(column)),
          context -> new TextTest(call -> call.text(column), context.isNothing(), wanted));
    }
    for (Dimension dimension : Dimension.values()) {
      if (dimension.word().equals(name.toLowerCase(Locale.ROOT).replace('_', '-'))) {
        Predicate<String> wanted =
            wanted(dimension.scale(), operator, canonical(dimension, operator, values, words));
        return new Condition(
            dimension.needed(), context -> new WordTest(dimension.reader(context), wanted));
      }
    }
    for (Field field : Field.values()) {
      if (field.word().equals(name.toLowerCase(Locale.ROOT).replace('-', '_'))) {
        return of(field, operator, values, new Moments(words.times(), words.now()));
      }
    }
    throw Terms.unknown(name, possible());
  }

  /** The values as the dimension has them; parts of words stay as they are. */
  private static List<String> canonical(
      Dimension dimension, Operator operator, List<String> values, KeyContext words) {
    Optional<Field> field = dimension.vocabulary();
    return field.isEmpty() || operator == Operator.CONTAINS
        ? values
        : values.stream()
            .map(each -> each.isEmpty() ? each : words.spelling().canonical(field.get(), each))
            .toList();
  }

  private static List<String> possible() {
    Stream<String> fields =
        Stream.of(Field.values()).map(Field::word).map(word -> word.replace('_', '-'));
    Stream<String> dimensions = Stream.of(Dimension.values()).map(Dimension::word);
    return Stream.of(dimensions, fields, Stream.of(GroupKey.COLUMN + "NAME"))
        .flatMap(Function.identity())
        .distinct()
        .toList();
  }

  private static Condition of(
      Field field, Operator operator, List<String> values, Moments moments) {
    FieldLayout needed = new FieldLayout(Set.of(field));
    if (Field.TIMES.contains(field)) {
      List<Long> times = values.stream().map(each -> moment(each, operator, moments)).toList();
      return new Condition(
          needed, context -> new TimeTest(context.times(), field, operator, times));
    }
    if (PHONES.contains(field)) {
      Predicate<String> wanted = wanted(Scale.PHONE, operator, values);
      Optional<Field> party = Optional.of(field);
      return new Condition(
          needed, context -> new WordTest(new PhoneKeys((call, each) -> party), wanted));
    }
    if (Field.NUMBERS.contains(field)) {
      Predicate<String> wanted = wanted(Scale.NUMBER, operator, values);
      return new Condition(needed, context -> new WordTest(context.texts(field), wanted));
    }
    // What was dialed may carry quotes of its own, which nobody means.
    UnaryOperator<String> meant =
        field == Field.DIGITS ? Condition::unquoted : UnaryOperator.identity();
    Predicate<String> wanted = wanted(Scale.TEXT, operator, values.stream().map(meant).toList());
    return new Condition(
        needed,
        context ->
            new TextTest(call -> meant.apply(call.text(field)), context.isNothing(), wanted));
  }

  /** The time that a value stands for; {@link TimeReader#UNKNOWN} for calls without one. */
  private static long moment(String value, Operator operator, Moments moments) {
    return value.equals(Words.UNKNOWN) && !operator.needsOrder()
        ? TimeReader.UNKNOWN
        : moments.parse(value);
  }

  private static String unquoted(String text) {
    String stripped = text.strip();
    return stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"")
        ? stripped.substring(1, stripped.length() - 1)
        : stripped;
  }

  /** Tells whether a value is one that is wanted. */
  private static Predicate<String> wanted(Scale scale, Operator operator, List<String> values) {
    for (String value : values) {
      Optional<String> objection = scale.objection(operator, value);
      if (objection.isPresent()) {
        throw new UnknownTermException(objection.get());
      }
    }
    return switch (operator) {
      case EQUAL -> found -> values.stream().anyMatch(value -> scale.isSame(found, value));
      case UNEQUAL -> found -> values.stream().noneMatch(value -> scale.isSame(found, value));
      case CONTAINS -> {
        List<String> lower = values.stream().map(value -> value.toLowerCase(Locale.ROOT)).toList();
        yield found -> lower.stream().anyMatch(found.toLowerCase(Locale.ROOT)::contains);
      }
      case AT_MOST, AT_LEAST, LESS, GREATER ->
          found -> {
            OptionalInt comparison = scale.compare(found, values.get(0));
            return comparison.isPresent() && operator.holds(comparison.getAsInt());
          };
    };
  }

  /** Looks at a value that calls have in common, once for all of them. */
  private static final class WordTest implements CallTest {
    private static final byte WANTED = 1;
    private static final byte UNWANTED = 2;

    private final KeyReader reader;
    private final Predicate<String> wanted;
    private byte[] known = new byte[64];

    WordTest(KeyReader reader, Predicate<String> wanted) {
      this.reader = reader;
      this.wanted = wanted;
    }

    @Override
    public boolean passes(Call call, ClassifiedCombination classified) {
      int number = reader.number(call, classified);
      if (number >= known.length) {
        known = Arrays.copyOf(known, Math.max(number + 1, 2 * known.length));
      }
      if (known[number] == 0) {
        known[number] = wanted.test(reader.words().word(number)) ? WANTED : UNWANTED;
      }
      return known[number] == WANTED;
    }
  }

  /** Looks at a text that hardly two calls have in common, such as an id. */
  private record TextTest(
      Function<Call, String> text, Predicate<String> isNothing, Predicate<String> wanted)
      implements CallTest {
    @Override
    public boolean passes(Call call, ClassifiedCombination classified) {
      String found = text.apply(call).strip();
      return wanted.test(isNothing.test(found) ? Words.UNKNOWN : found);
    }
  }

  /** Looks at a time; one that is not known is neither before nor after any. */
  private record TimeTest(TimeReader times, Field field, Operator operator, List<Long> moments)
      implements CallTest {
    TimeTest {
      if (operator == Operator.CONTAINS) {
        throw new UnknownTermException("times are not compared with ~; it takes = != < <= > >=");
      }
    }

    @Override
    public boolean passes(Call call, ClassifiedCombination classified) {
      long found = times.seconds(call, field);
      if (operator == Operator.UNEQUAL) {
        return moments.stream().allMatch(moment -> found != moment);
      }
      boolean ordered = operator.needsOrder();
      return (found != TimeReader.UNKNOWN || !ordered)
          && moments.stream().anyMatch(moment -> operator.holds(Long.compare(found, moment)));
    }
  }
}
