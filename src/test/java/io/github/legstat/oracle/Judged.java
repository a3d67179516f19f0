package io.github.legstat.oracle;

import io.github.legstat.oracle.HostileRecord.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A call that counts.
 *
 * @param fields its record
 * @param place where the record stands among all records of the file, from 0
 * @param direction the canonical word of its direction
 * @param expected its verdict
 */
record Judged(Map<String, String> fields, int place, String direction, Expected expected) {
  /** The calls that count, in the order of the file. */
  static List<Judged> calls(List<HostileRecord> records, String flowOption) {
    List<Judged> calls = new ArrayList<>();
    for (int place = 0; place < records.size(); place++) {
      HostileRecord record = records.get(place);
      if (record.fate() == Fate.COUNTED) {
        Expected expected = Oracle.verdict(record.fields(), flowOption);
        String direction = Words.direction(record.fields().getOrDefault("direction", ""));
        calls.add(new Judged(record.fields(), place, direction, expected));
      }
    }
    return calls;
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }
}
