package io.github.legstat.cli;

import io.github.legstat.model.Field;
import io.github.legstat.model.Term;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns the words of the command line into constants, with messages that name what is possible. */
final class Choices {
  private Choices() {}

  /** Accepts the constants of an enum by their words. */
  static <E extends Enum<E>> ITypeConverter<E> of(Class<E> type) {
    return new OfEnum<>(type);
  }

  // Not lambdas: with one of those in place, Java keeps none of picocli's converters in its
  // archive.

  private record OfEnum<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {
    @Override
    public E convert(String text) {
      String wanted = text.toLowerCase(Locale.ROOT);
      for (E constant : type.getEnumConstants()) {
        if (word(constant).equals(wanted)) {
          return constant;
        }
      }
      String possible =
          Stream.of(type.getEnumConstants()).map(OfEnum::word).collect(Collectors.joining(", "));
      throw new TypeConversionException("'" + text + "' is none of " + possible);
    }

    private static String word(Enum<?> constant) {
      return constant instanceof Term term ? term.word() : constant.toString();
    }
  }

  /** A known field by its word, such as leg2. */
  static Field field(String text) {
    for (Field field : Field.values()) {
      if (field.word().equals(text.toLowerCase(Locale.ROOT))) {
        return field;
      }
    }
    String possible = Stream.of(Field.values()).map(Field::word).collect(Collectors.joining(", "));
    throw new UsageException("--map: '" + text + "' is none of " + possible);
  }

  /** The byte that delimits CSV values, by itself or by its name. */
  static Byte delimiter(String text) {
    String sign =
        switch (text.toLowerCase(Locale.ROOT)) {
          case "comma" -> ",";
          case "semicolon" -> ";";
          case "tab", "\\t" -> "\t";
          case "pipe" -> "|";
          default -> text;
        };
    if (sign.length() != 1 || sign.charAt(0) > '~' || "\"\r\n".contains(sign)) {
      throw new UsageException("--delimiter takes one sign, not '" + text + "'");
    }
    return (byte) sign.charAt(0);
  }

  /** Accepts an encoding that this Java knows. */
  static final class OfCharset implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String text) {
      try {
        return Charset.forName(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("'" + text + "' is no encoding such as UTF-16LE");
      }
    }
  }

  /** Accepts a zone of the world's time zone data, such as Asia/Kolkata, or an offset. */
  static final class OfZone implements ITypeConverter<ZoneId> {
    @Override
    public ZoneId convert(String text) {
      try {
        return ZoneId.of(text);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'" + text + "' is no time zone such as Asia/Kolkata or +05:30");
      }
    }
  }
}
