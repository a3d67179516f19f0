package io.github.legstat.oracle;

import io.github.legstat.oracle.HostileRecord.Fate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Random records of calls, as bad as they come: every spelling, every combination, values that are
 * missing or nonsense, duplicates, late updates and child legs. A seed always gives the same ones.
 */
final class HostileCalls {
  /** The known fields that records may have. */
  static final Set<String> FIELDS =
      Set.of(
          "id",
          "parent",
          "direction",
          "status",
          "leg1",
          "leg2",
          "call_type",
          "state",
          "app_id",
          "talk",
          "start",
          "updated");

  /** Columns that no program knows; an exclamation mark keeps them apart from known fields. */
  static final List<String> UNKNOWN_COLUMNS =
      List.of("!Remarks", "!S.No", "!Branch", "!Shift lead", "!स्थान");

  private static final DateTimeFormatter PLAIN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private static final List<String> LEGS =
      List.of(
          "completed",
          "completed",
          "completed",
          "completed",
          "no-answer",
          "no-answer",
          "busy",
          "busy",
          "failed",
          "failed",
          "canceled",
          "canceled",
          "none",
          "none",
          "none",
          "none");

  private static final List<String> STATUSES =
      List.of(
          "completed",
          "completed",
          "completed",
          "no-answer",
          "busy",
          "failed",
          "canceled",
          "missed-call",
          "call-attempt",
          "voicemail",
          "none",
          "none");

  private static final List<String> ONE_WORD_STATUSES =
      List.of(
          "from_leg_unanswered",
          "agent_unanswered",
          "to_leg_unanswered",
          "customer_unanswered",
          "from_leg_cancelled",
          "agent_canceled",
          "to_leg_no_dial",
          "customer_no_dial");

  private static final List<String> CALL_TYPES =
      List.of("call-attempt", "completed", "client-hangup", "incomplete", "voicemail");

  private static final List<String> TALK_TIMES =
      List.of("", "null", "0", "0", "NA", "-", "1", "37", "592", "0.0", "12.0", "7200", "00045");

  private static final List<String> REMARKS =
      List.of(
          "",
          "plain",
          "two\nlines",
          "three\n\nlines, and \"quotes\"",
          "\"",
          "\"\"",
          "a;b,c\td|e",
          "completed",
          "{\"Status\":\"busy\"}",
          "बाद में कॉल करें",
          "☎️ 通話",
          "'",
          " padded ",
          "\n",
          "\t\ttabs\t",
          "null",
          "N/A",
          "M&M & <b>bold</b> &amp; ]]>",
          "50% off + 7=7?",
          "%41%zz%",
          "\u202Etxet desrever\u202C \u200E",
          "👩‍👩‍👧‍👦🏳️‍🌈",
          "“curly” ‘quotes’",
          "=SUM(A1:A9)",
          "long ".repeat(700).strip());

  /** What some formats cannot write, so that other remarks stand there. */
  private static final List<String> CONTROLS =
      List.of("\u0001", "bell\u0007", "\u001B[31mred\u001B[0m", "zero \0 byte", "\u0085\u2028");

  private static final String WITH_CONTROLS = "!Branch";

  private final Random random;
  private final HostileSpelling spelling;
  private final Set<String> fields;
  private final List<Placed> placed = new ArrayList<>();

  private record Placed(double place, HostileRecord record) {}

  private HostileCalls(long seed, Set<String> fields) {
    this.random = new Random(seed);
    this.spelling = new HostileSpelling(random);
    this.fields = fields;
  }

  /** About this many records, in the order of the file, with all fields. */
  static List<HostileRecord> records(long seed, int count) {
    return records(seed, count, FIELDS);
  }

  /** About this many records that have only these of the known fields. */
  static List<HostileRecord> records(long seed, int count, Set<String> fields) {
    HostileCalls calls = new HostileCalls(seed, fields);
    while (calls.placed.size() < count) {
      calls.addCall();
    }
    return calls.placed.stream()
        .sorted(Comparator.comparingDouble(Placed::place))
        .map(Placed::record)
        .toList();
  }

  private void addCall() {
    Map<String, String> call = call();
    double place = random.nextDouble();
    double later = place + (1 - place) * random.nextDouble();
    String id = call.getOrDefault("id", "");
    int chance = id.isEmpty() ? 100 : random.nextInt(100);
    if (chance < 5) {
      add(place, call, Fate.COUNTED);
      int copies = 1 + random.nextInt(3);
      for (int copy = 0; copy < copies; copy++) {
        add(place + (1 - place) * random.nextDouble(), call, Fate.DUPLICATE);
      }
    } else if (chance < 14 && fields.contains("updated")) {
      LocalDateTime updated = time();
      Map<String, String> older = call();
      older.put("id", id);
      older.put("updated", PLAIN.format(updated));
      call.put("updated", PLAIN.format(updated.plusSeconds(1 + random.nextInt(90_000))));
      boolean inOrder = chance < 10;
      add(inOrder ? place : later, older, Fate.SUPERSEDED);
      add(inOrder ? later : place, call, Fate.COUNTED);
    } else if (chance < 19 && fields.contains("parent")) {
      call.put("parent", hexadecimalId());
      add(place, call, Fate.CHILD_LEG);
    } else {
      add(place, call, Fate.COUNTED);
    }
  }

  private void add(double place, Map<String, String> call, Fate fate) {
    placed.add(new Placed(place, new HostileRecord(Map.copyOf(call), fate)));
  }

  private Map<String, String> call() {
    Map<String, String> call = new HashMap<>();
    put(call, "id", oneIn(60) ? "" : hexadecimalId());
    put(call, "parent", oneIn(20) ? "null" : "");
    put(call, "direction", spelling.of(direction()));
    boolean legless = oneIn(10);
    put(call, "leg1", spelling.of(legless ? "none" : leg()));
    put(call, "leg2", spelling.of(legless ? "none" : leg()));
    put(
        call,
        "status",
        spelling.of(oneIn(40) ? "unknown" : oneIn(40) ? "not-final" : pick(STATUSES)));
    if (legless && oneIn(3)) {
      put(call, "status", spelling.shaped(pick(ONE_WORD_STATUSES)));
    }
    put(
        call,
        "call_type",
        spelling.of(oneIn(3) ? pick(CALL_TYPES) : oneIn(9) ? "unknown" : "none"));
    put(call, "state", oneIn(40) ? "active" : oneIn(3) ? "terminal" : "");
    put(call, "app_id", oneIn(3) ? "4102" + random.nextInt(100) : oneIn(5) ? "null" : "");
    put(call, "talk", pick(TALK_TIMES));
    put(call, "start", start());
    put(call, "updated", oneIn(3) ? PLAIN.format(time()) : "");
    for (String column : UNKNOWN_COLUMNS) {
      boolean control = column.equals(WITH_CONTROLS) && oneIn(8);
      String remark = pick(control ? CONTROLS : REMARKS);
      if (!remark.isEmpty()) {
        call.put(column, remark);
      }
    }
    return call;
  }

  private void put(Map<String, String> call, String field, String value) {
    if (fields.contains(field) && !value.isEmpty()) {
      call.put(field, value);
    }
  }

  private String direction() {
    int chance = random.nextInt(100);
    if (chance < 4) {
      return "none";
    }
    return chance < 7 ? "unknown" : chance < 53 ? "inbound" : "outbound";
  }

  private String leg() {
    return oneIn(40) ? "unknown" : oneIn(40) ? "not-final" : pick(LEGS);
  }

  private String start() {
    int chance = random.nextInt(30);
    return switch (chance) {
      case 0 -> "";
      case 1 -> "1970-01-01 05:30:00";
      case 2 -> "0000-00-00 00:00:00";
      case 3 -> "null";
      default -> PLAIN.format(time());
    };
  }

  private LocalDateTime time() {
    return LocalDateTime.of(2026, 2, 1, 0, 0).plusSeconds(random.nextInt(90 * 86_400));
  }

  private String hexadecimalId() {
    return String.format(Locale.ROOT, "%016x%016x", random.nextLong(), random.nextLong());
  }

  private boolean oneIn(int cases) {
    return random.nextInt(cases) == 0;
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
