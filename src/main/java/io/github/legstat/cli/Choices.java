package io.github.legstat.cli;

import io.github.legstat.analysis.Terms;
import io.github.legstat.analysis.UnknownTermException;
import io.github.legstat.analysis.contact.OfficeHours;
import io.github.legstat.model.Field;
import io.github.legstat.model.Term;
import io.github.legstat.model.Zone;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Turns the words of the command line into constants, with messages that name what is possible. */
final class Choices {
  private Choices() {}

  /** An option that takes a constant of an enum by its word, which shells can complete. */
  static <E extends Enum<E> & Term> OptionSpec.Builder option(String name, Class<E> type) {
    OfEnum<E> choice = new OfEnum<>(type);
    return OptionSpec.builder(name).type(type).converters(choice).completionCandidates(choice);
  }

  /** The words of an enum, for shells to complete. */
  static <E extends Enum<E> & Term> Iterable<String> words(Class<E> type) {
    return new OfEnum<>(type);
  }

  /** Accepts the constants of an enum by their words. */
  static <E extends Enum<E> & Term> ITypeConverter<E> of(Class<E> type) {
    return new OfEnum<>(type);
  }

  // Not lambdas: with one of those in place, Java keeps none of picocli's converters in its
  // archive.

  private record OfEnum<E extends Enum<E> & Term>(Class<E> type)
      implements ITypeConverter<E>, Iterable<String> {
    @Override
    public E convert(String text) {
      try {
        return Terms.named(type, text);
      } catch (UnknownTermException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }

    @Override
    public Iterator<String> iterator() {
      return Stream.of(type.getEnumConstants()).map(Term::word).iterator();
    }
  }

  /** The column that each field is to be read from; each text is a field=column. */
  static Map<Field, String> mappedColumns(List<String> texts) {
    Map<Field, String> columns = new EnumMap<>(Field.class);
    for (String text : texts) {
      int separator = text.indexOf('=');
      String column = text.substring(separator + 1).strip();
      if (separator < 0 || column.isEmpty()) {
        throw new UsageException(
            "--map takes a field and the name of a column, such as leg2='Agent status', not '"
                + text
                + "'");
      }
      Field field = field(text.substring(0, separator).strip());
      String earlier = columns.put(field, column);
      if (earlier != null && !earlier.equals(column)) {
        throw new UsageException(
            "--map: "
                + field.word()
                + " is read from one column, not from both "
                + earlier
                + " and "
                + column);
      }
    }
    return columns;
  }

  private static Field field(String text) {
    try {
      return Terms.named(Field.class, text);
    } catch (UnknownTermException e) {
      throw new UsageException("--map: " + e.getMessage());
    }
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

  /** Accepts a length of time such as 90s, 30m, 1h30m or 2d; longer than none. */
  static final class OfDuration implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
      Matcher found =
          Pattern.compile("(?:(\\d{1,5})d)?(?:(\\d{1,7})h)?(?:(\\d{1,8})m)?(?:(\\d{1,9})s)?")
              .matcher(text.strip().toLowerCase(Locale.ROOT));
      if (!found.matches() || text.isBlank()) {
        throw new TypeConversionException(
            "'" + text + "' is no length of time such as 90s or 1h30m");
      }
      Duration duration =
          Duration.ofDays(number(found.group(1)))
              .plusHours(number(found.group(2)))
              .plusMinutes(number(found.group(3)))
              .plusSeconds(number(found.group(4)));
      if (duration.isZero()) {
        throw new TypeConversionException("'" + text + "' is no time at all");
      }
      return duration;
    }

    private static long number(@Nullable String digits) {
      return digits == null ? 0 : Long.parseLong(digits);
    }
  }

  /** Accepts a sum of money, written with a decimal point. */
  static final class OfPrice implements ITypeConverter<BigDecimal> {
    @Override
    public BigDecimal convert(String text) {
      try {
        return new BigDecimal(text.strip());
      } catch (NumberFormatException e) {
        throw new TypeConversionException("'" + text + "' is no price such as 0.60");
      }
    }
  }

  /** Accepts business hours such as Mon-Sat 09:00-18:00. */
  static final class OfHours implements ITypeConverter<OfficeHours> {
    @Override
    public OfficeHours convert(String text) {
      try {
        return OfficeHours.parse(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }

  /** Accepts a zone of the world's time zone data, such as Asia/Kolkata, or an offset. */
  static final class OfZone implements ITypeConverter<Zone> {
    @Override
    public Zone convert(String text) {
      try {
        return Zone.of(text);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'" + text + "' is no time zone such as Asia/Kolkata or +05:30");
      }
    }
  }
}
