package io.github.legstat.input;

import io.github.legstat.model.Field;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which rows of a table are calls, told from their text alone. */
final class TableRow {
  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern ONE_WORD = Pattern.compile("[\\s\"]*+[^ ]*?[0-9][^ ]*?[\\s\"]*");
  private static final Pattern WORD =
      Pattern.compile("[\\s\"]*[a-zA-Z\\x{80}-\\x{10FFFF}].*", Pattern.DOTALL);

  /** What each field looks like in a row that holds a call. */
  private static final Map<Field, Pattern> PROOFS =
      Map.ofEntries(
          Map.entry(Field.ID, ONE_WORD),
          Map.entry(Field.START, DIGIT),
          Map.entry(Field.END, DIGIT),
          Map.entry(Field.CREATED, DIGIT),
          Map.entry(Field.UPDATED, DIGIT),
          Map.entry(Field.DIRECTION, WORD),
          Map.entry(Field.STATUS, WORD),
          Map.entry(Field.LEG1, WORD),
          Map.entry(Field.LEG2, WORD),
          Map.entry(Field.CALL_TYPE, WORD));

  private TableRow() {}

  /** Whether nothing is written there. */
  static boolean isEmpty(String record, char delimiter) {
    return record.chars().allMatch(one -> one == delimiter || " \t\r\n\"".indexOf(one) >= 0);
  }

  /** Whether a call stands there, or nothing could tell. */
  static boolean holdsCall(Map<Field, String> values) {
    return values.keySet().stream().noneMatch(field -> PROOFS.get(field) == WORD)
        || values.entrySet().stream()
            .filter(value -> PROOFS.containsKey(value.getKey()))
            .anyMatch(value -> proves(PROOFS.get(value.getKey()), value.getValue()));
  }

  private static boolean proves(Pattern proof, String value) {
    return proof == DIGIT ? proof.matcher(value).find() : proof.matcher(value).matches();
  }

  /** Whether a row has a value for each column with a name, and but empty ones behind the last. */
  static boolean fits(List<String> record, List<String> names, Map<Field, String> values) {
    int size = names.size();
    if (record.size() <= size) {
      return names.subList(record.size(), size).stream().allMatch(String::isBlank);
    }
    return isEmpty(String.join(",", record.subList(size, record.size())), ',')
        && values.entrySet().stream()
            .filter(value -> value.getKey() != Field.ID && PROOFS.containsKey(value.getKey()))
            .filter(value -> !isEmpty(value.getValue(), ' '))
            .allMatch(value -> proves(PROOFS.get(value.getKey()), value.getValue()));
  }

  /** Whether a field tells a call from other rows. */
  static boolean isProof(Field field) {
    return PROOFS.containsKey(field);
  }
}
