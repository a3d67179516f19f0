package io.github.legstat.input;

import io.github.legstat.model.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which lines behind the first are headers and no calls, told from their values alone. */
final class HeaderLine {
  private static final int LEAST_FIELDS = 3;

  /** A name as people write them; whether anything stranger is one, is nobody's concern. */
  private static final Pattern PLAIN_NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9 _.-]{0,40}");

  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  private HeaderLine() {}

  /**
   * Whether the values are a header: they name three fields or more, at least every second value
   * names one, and it begins with a name, or with a word of somebody's and then a name. Empty where
   * this is not told clearly.
   */
  static Optional<Boolean> isOne(List<String> values) {
    Set<Field> fields =
        values.stream()
            .flatMap(value -> Found.NAMES.find(value).stream())
            .map(FieldNames.Match::field)
            .collect(Collectors.toSet());
    if (fields.size() < LEAST_FIELDS || fields.size() * 2 < width(values)) {
      return Optional.of(false);
    }
    String first = values.get(0);
    String second = values.get(1);
    if (!isPlain(first) || !isPlain(second)) {
      return Optional.empty();
    }
    if (isName(first)) {
      return Optional.of(true);
    }
    return DIGIT.matcher(first).find() ? Optional.empty() : Optional.of(isName(second));
  }

  /** The number of values, but for empty ones at the end. */
  private static int width(List<String> values) {
    int width = values.size();
    while (width > 0 && values.get(width - 1).isBlank()) {
      width--;
    }
    return width;
  }

  private static boolean isPlain(String value) {
    return value.isEmpty() || PLAIN_NAME.matcher(value).matches();
  }

  private static boolean isName(String value) {
    return Found.NAMES.find(value).isPresent();
  }
}
