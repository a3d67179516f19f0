package io.github.legstat.cli;

import io.github.legstat.model.Term;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns the words of the command line into constants, with messages that name what is possible. */
final class Choices {
  private Choices() {}

  /** Accepts the constants of an enum by their words. */
  static <E extends Enum<E>> void register(
      CommandLine commandLine, Class<E> type, Function<E, String> word) {
    commandLine.registerConverter(type, converter(type, word));
  }

  /** Accepts the constants of a closed set of terms by their words. */
  static <E extends Enum<E> & Term> void register(CommandLine commandLine, Class<E> type) {
    register(commandLine, type, Term::word);
  }

  private static <E extends Enum<E>> ITypeConverter<E> converter(
      Class<E> type, Function<E, String> word) {
    return text -> {
      String wanted = text.toLowerCase(Locale.ROOT);
      for (E constant : type.getEnumConstants()) {
        if (word.apply(constant).equals(wanted)) {
          return constant;
        }
      }
      String possible =
          Stream.of(type.getEnumConstants()).map(word).collect(Collectors.joining(", "));
      throw new TypeConversionException("'" + text + "' is none of " + possible);
    };
  }

  /** A zone of the world's time zone data, such as Asia/Kolkata, or an offset. */
  static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + text + "' is no time zone such as Asia/Kolkata or +05:30");
    }
  }
}
