package io.github.legstat.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hostile calls that also tell who called whom, how long it took, what it cost and whatever else
 * reports group by. Whose number stands in {@code from} is also kept under {@code =from}, which no
 * file has; so for the others.
 */
final class RichCalls {
  /** The known fields that records may have. */
  static final Set<String> FIELDS = fields();

  private static final List<String> WITHHELD =
      List.of("", "anonymous", "0XXXXX30240", "null", "NA", "+", "Private Number");
  private static final List<String> SECONDS =
      List.of("", "null", "0", "3", "9", "10", "11", "61", "61", "400", "007", "15.9", "-4", "x");
  private static final List<String> PRICES =
      List.of("", "null", "0", "0.600", "0.60", "1.2", "2.400", "-0.5", "abc", "1e3", "0.0001");
  private static final List<String> CURRENCIES = List.of("INR", "INR", "inr", "USD", "");
  private static final List<String> GROUPS =
      List.of("", "N/A", "Front desk", "Sales, all", "Ärzte");
  private static final List<String> ENDS =
      List.of("Caller", "callee", "EXOTEL", "NA", "", "Operator");
  private static final List<String> CIRCLES = List.of("", "KA", "MH", "DL");
  private static final int CUSTOMERS = 400;
  private static final int AGENTS = 9;

  private RichCalls() {}

  private static Set<String> fields() {
    Set<String> fields = new TreeSet<>(HostileCalls.FIELDS);
    fields.addAll(
        List.of(
            "from",
            "from_name",
            "to",
            "to_name",
            "exophone",
            "duration",
            "ring",
            "price",
            "currency",
            "group",
            "app_name",
            "disconnected_by",
            "from_circle",
            "to_circle"));
    return Set.copyOf(fields);
  }

  /** About this many records, in the order of the file. */
  static List<HostileRecord> records(long seed, int count) {
    List<HostileRecord> records = new ArrayList<>();
    for (HostileRecord record : HostileCalls.records(seed, count)) {
      // The same record is made richer in the same way, or a duplicate would not be one.
      Random random = new Random(seed ^ record.fields().hashCode());
      records.add(new HostileRecord(richer(record.fields(), random), record.fate()));
    }
    return records;
  }

  private static Map<String, String> richer(Map<String, String> fields, Random random) {
    Map<String, String> call = new HashMap<>(fields);
    number(call, "from", 6_100_000_000L + random.nextInt(CUSTOMERS), random);
    number(call, "to", 6_199_000_000L + random.nextInt(AGENTS), random);
    if (random.nextInt(4) > 0) {
      number(call, "exophone", 8_010_000_101L + random.nextInt(2), random);
    }
    if (random.nextInt(4) == 0 && call.containsKey("=exophone")) {
      call.put("to", call.getOrDefault("exophone", ""));
      call.put("=to", call.getOrDefault("=exophone", ""));
    }
    put(call, "from_name", random.nextInt(3) == 0 ? "Chitra" : "");
    put(call, "to_name", random.nextInt(2) == 0 ? "Anjali" : "n/a");
    put(call, "duration", pick(SECONDS, random));
    put(call, "ring", pick(SECONDS, random));
    put(call, "price", pick(PRICES, random));
    put(call, "currency", pick(CURRENCIES, random));
    put(call, "group", pick(GROUPS, random));
    put(call, "app_name", random.nextInt(3) == 0 ? "Menu " + random.nextInt(3) : "");
    put(call, "disconnected_by", pick(ENDS, random));
    put(call, "from_circle", pick(CIRCLES, random));
    put(call, "to_circle", pick(CIRCLES, random));
    return Map.copyOf(call);
  }

  private static void number(Map<String, String> call, String field, long national, Random random) {
    if (random.nextInt(15) == 0) {
      put(call, field, pick(WITHHELD, random));
      return;
    }
    call.put("=" + field, "0" + national);
    String digits = Long.toString(national);
    call.put(
        field,
        switch (random.nextInt(6)) {
          case 0 -> "0" + digits;
          case 1 -> digits;
          case 2 -> "91" + digits;
          case 3 -> "+91 " + digits.substring(0, 5) + " " + digits.substring(5);
          case 4 -> "0091" + digits;
          default -> "0" + digits.substring(0, 3) + "-" + digits.substring(3);
        });
  }

  private static void put(Map<String, String> call, String field, String value) {
    if (!value.isEmpty()) {
      call.put(field, value);
    }
  }

  private static String pick(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
