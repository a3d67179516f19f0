package io.github.legstat.analysis.dimension;

import io.github.legstat.analysis.Decimals;
import io.github.legstat.analysis.Terms;
import io.github.legstat.analysis.Words;
import io.github.legstat.model.ColumnName;
import io.github.legstat.model.PhoneNumber;
import io.github.legstat.model.Term;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the values of something are compared with what a user wants. */
public interface Scale {
  /** Texts; without regard to case, and by their order only where both are numbers. */
  Scale TEXT =
      new Scale() {
        @Override
        public boolean isSame(String found, String wanted) {
          return found.equalsIgnoreCase(wanted);
        }

        @Override
        public OptionalInt compare(String found, String wanted) {
          return NUMBER.compare(found, wanted);
        }

        @Override
        public Optional<String> objection(Operator operator, String wanted) {
          return operator.needsOrder() ? NUMBER.objection(operator, wanted) : Optional.empty();
        }
      };

  /** Decimal numbers, such as durations in seconds and prices. */
  Scale NUMBER =
      new Scale() {
        @Override
        public boolean isSame(String found, String wanted) {
          OptionalInt comparison = compare(found, wanted);
          return comparison.isPresent() ? comparison.getAsInt() == 0 : found.equals(wanted);
        }

        @Override
        public OptionalInt compare(String found, String wanted) {
          Optional<BigDecimal> left = Decimals.parse(found);
          Optional<BigDecimal> right = Decimals.parse(wanted);
          return left.isPresent() && right.isPresent()
              ? OptionalInt.of(left.get().compareTo(right.get()))
              : OptionalInt.empty();
        }

        @Override
        public Optional<String> objection(Operator operator, String wanted) {
          boolean orUnknown = !operator.needsOrder();
          return Decimals.parse(wanted).isPresent() || (orUnknown && wanted.equals(Words.UNKNOWN))
              ? Optional.empty()
              : Optional.of(
                  "'"
                      + wanted
                      + "' is no number"
                      + (orUnknown ? "; unknown stands for calls without one" : ""));
        }
      };

  /** Telephone numbers in any spelling; names stand for themselves. */
  Scale PHONE =
      new Scale() {
        @Override
        public boolean isSame(String found, String wanted) {
          PhoneNumber number = PhoneNumber.of(wanted);
          return found.equalsIgnoreCase(wanted)
              || (number.isKnown() && found.equals(number.toString()));
        }

        @Override
        public OptionalInt compare(String found, String wanted) {
          return OptionalInt.empty();
        }

        @Override
        public Optional<String> objection(Operator operator, String wanted) {
          return withoutOrder(operator);
        }
      };

  /** Whether the call has the very value. */
  boolean isSame(String found, String wanted);

  /** Which of the two is greater; empty where they have no order. */
  OptionalInt compare(String found, String wanted);

  /** Why nothing can be compared with this value; empty where it can. */
  Optional<String> objection(Operator operator, String wanted);

  private static Optional<String> withoutOrder(Operator operator) {
    return operator.needsOrder()
        ? Optional.of("its values have no order; it takes =, != and ~")
        : Optional.empty();
  }

  /** The words of a closed set, without case and punctuation, as in records. */
  static <E extends Enum<E> & Term> Scale words(Class<E> terms) {
    List<String> possible = Stream.of(terms.getEnumConstants()).map(Term::word).toList();
    Set<String> known =
        Stream.concat(possible.stream(), Stream.of(Words.UNKNOWN))
            .map(ColumnName::normalized)
            .collect(Collectors.toSet());
    return new Scale() {
      @Override
      public boolean isSame(String found, String wanted) {
        return ColumnName.normalized(found).equals(ColumnName.normalized(wanted));
      }

      @Override
      public OptionalInt compare(String found, String wanted) {
        return OptionalInt.empty();
      }

      @Override
      public Optional<String> objection(Operator operator, String wanted) {
        return operator == Operator.CONTAINS || known.contains(ColumnName.normalized(wanted))
            ? withoutOrder(operator)
            : Optional.of(String.valueOf(Terms.unknown(wanted, possible).getMessage()));
      }
    };
  }

  /** Parts of the calendar. */
  static Scale calendar(CalendarUnit unit) {
    return new Scale() {
      @Override
      public boolean isSame(String found, String wanted) {
        OptionalInt comparison = compare(found, wanted);
        return comparison.isPresent() ? comparison.getAsInt() == 0 : found.equals(wanted);
      }

      @Override
      public OptionalInt compare(String found, String wanted) {
        return found.equals(Words.UNKNOWN) || wanted.equals(Words.UNKNOWN)
            ? OptionalInt.empty()
            : OptionalInt.of(Long.compare(unit.number(found), unit.number(wanted)));
      }

      @Override
      public Optional<String> objection(Operator operator, String wanted) {
        if (wanted.equals(Words.UNKNOWN) || operator == Operator.CONTAINS) {
          return Optional.empty();
        }
        try {
          unit.text(unit.number(wanted));
          return Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
          return Optional.of(
              "'" + wanted + "' is no " + unit.word() + "; write it like " + unit.example());
        }
      }
    };
  }
}
