package io.github.legstat.recompute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * An export of random calls, with whatever exports have: words in every spelling and words that
 * nobody knows, values that are missing or cannot be, duplicates, conflicts, late updates, child
 * legs, rows that are no calls, days without calls. A seed always gives the same one.
 */
final class RandomLog {
  private static final DateTimeFormatter PLAIN = form("yyyy-MM-dd HH:mm:ss");
  private static final DateTimeFormatter OFFSET = form("yyyy-MM-dd'T'HH:mm:ss'+05:30'");
  private static final DateTimeFormatter DAY_FIRST = form("dd-MM-yyyy HH:mm:ss");

  private static final List<String> LEGS =
      List.of("completed", "completed", "no-answer", "busy", "failed", "canceled", "none", "none");
  private static final List<String> STATUSES =
      List.of("completed", "completed", "completed", "no-answer", "busy", "failed", "none");
  private static final List<String> DASHBOARD_WORDS =
      List.of("missed-call", "call-attempt", "voicemail");
  private static final List<String> ONE_WORDS =
      List.of("from_leg_unanswered", "to_leg_unanswered", "to_leg_no_dial", "agent_canceled");
  private static final List<String> CALL_TYPES =
      List.of("call-attempt", "completed", "client-hangup", "incomplete", "voicemail", "nonsense");
  private static final List<String> NOTHING = List.of("", "", "null", "N/A", "-", "nil", "NA");
  private static final List<String> WITHHELD =
      List.of("", "anonymous", "0XXXXX30240", "null", "9.19E+11");
  private static final List<String> SECONDS =
      List.of("", "null", "0", "2", "9", "10", "31", "59", "60", "61", "120", "400", "15.9", "x");
  private static final List<String> ODD_SECONDS = List.of("-4", "90000", "3600000", "0.4", "12s");
  private static final List<String> PRICES =
      List.of("", "null", "0", "0.00", "0.600", "0.60", "1.2", "1.20", "2.4", "0.75", "abc");
  private static final List<String> CURRENCIES = List.of("INR", "INR", "inr", "USD", "", "null");
  private static final List<String> GROUPS =
      List.of("", "N/A", "Front desk", "Sales, all", "Ärzte");
  private static final List<String> ENDS =
      List.of("Caller", "callee", "EXOTEL", "NA", "", "Operator");
  private static final List<String> CIRCLES = List.of("", "KA", "MH", "null");
  private static final int DAYS_WITHOUT_CALLS = 2;

  private final Random random;
  private final LocalDate firstDay;
  private final int days;
  private final int customers;
  private final List<Map<String, String>> rows = new ArrayList<>();

  private RandomLog(long seed, LocalDate firstDay, int days, int calls) {
    this.random = new Random(seed);
    this.firstDay = firstDay;
    this.days = days;
    this.customers = Math.max(5, calls / 15);
  }

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
  }

  /** An export of about so many calls of some days. */
  static String csv(long seed, LocalDate firstDay, int days, int calls) {
    RandomLog log = new RandomLog(seed, firstDay, days, calls);
    while (log.rows.size() < calls) {
      log.addCall();
    }
    return log.text();
  }

  private void addCall() {
    Map<String, String> call = call();
    rows.add(call);
    if (call.getOrDefault("Id", "").length() < 5) {
      return;
    }
    int fate = random.nextInt(100);
    if (fate < 4) {
      addLater(new LinkedHashMap<>(call));
    } else if (fate < 8) {
      Map<String, String> conflict = new LinkedHashMap<>(call);
      String field = pick(List.of("Duration", "Price", "Leg2Status", "StartTime"));
      conflict.put(field, call().getOrDefault(field, ""));
      addLater(conflict);
    } else if (fate < 13) {
      LocalDateTime updated = time();
      call.put("DateUpdated", oneIn(3) ? "" : PLAIN.format(updated));
      for (int version = 1 + random.nextInt(2); version > 0; version--) {
        Map<String, String> other = call();
        other.put("Id", call.get("Id"));
        other.put("DateUpdated", PLAIN.format(updated.plusSeconds(random.nextInt(300) - 100L)));
        addLater(other);
        if (oneIn(3)) {
          addLater(new LinkedHashMap<>(other));
        }
      }
    } else if (fate < 16) {
      call.put("ParentCallSid", "parent-of-" + call.get("Id"));
    }
  }

  /** Somewhere among the rows, as exports that overlap have them. */
  private void addLater(Map<String, String> row) {
    rows.add(random.nextInt(rows.size() + 1), row);
  }

  private Map<String, String> call() {
    Map<String, String> call = new LinkedHashMap<>();
    boolean outbound = oneIn(2);
    call.put("Id", id());
    call.put("ParentCallSid", oneIn(9) ? "null" : "");
    call.put("Direction", direction(outbound));
    boolean legless = oneIn(12);
    call.put("Status", status(legless));
    call.put("Leg1Status", legless ? pick(NOTHING) : leg(oneIn(3) ? "completed" : pick(LEGS)));
    call.put("Leg2Status", legless ? pick(NOTHING) : leg(pick(LEGS)));
    call.put("CallType", oneIn(4) ? shaped(pick(CALL_TYPES)) : pick(NOTHING));
    call.put("AppID", outbound && oneIn(3) ? "41024" + random.nextInt(3) : pick(NOTHING));
    call.put("AppName", oneIn(2) ? "Menu " + random.nextInt(3) : pick(NOTHING));
    people(call, outbound);
    times(call);
    call.put("Duration", seconds());
    call.put("ConversationDuration", seconds());
    call.put("RingingDuration", seconds());
    call.put("Legs[0].OnCallDuration", oneIn(3) ? seconds() : "");
    call.put("Legs[1].OnCallDuration", oneIn(3) ? seconds() : "");
    call.put("Price", oneIn(90) ? "-0.6" : pick(PRICES));
    call.put("Currency", pick(CURRENCIES));
    call.put("GroupName", pick(GROUPS));
    call.put("FromCircle", pick(CIRCLES));
    call.put("ToCircle", pick(CIRCLES));
    call.put("DisconnectedBy", pick(ENDS));
    call.put("AccountSid", oneIn(2) ? "acme" : pick(NOTHING));
    return call;
  }

  private String id() {
    return switch (random.nextInt(40)) {
      case 0 -> pick(NOTHING);
      case 1, 2 -> "call-" + random.nextInt(1_000_000);
      default -> String.format(Locale.ROOT, "%016x%016x", random.nextLong(), random.nextLong());
    };
  }

  private String direction(boolean outbound) {
    if (oneIn(40)) {
      return oneIn(2) ? "sideways" : pick(NOTHING);
    }
    return shaped(
        pick(outbound ? List.of("outbound-dial", "outbound-api", "outgoing") : List.of("inbound")));
  }

  private String status(boolean legless) {
    if (legless && oneIn(4)) {
      return shaped(pick(ONE_WORDS));
    }
    return leg(oneIn(5) ? pick(DASHBOARD_WORDS) : pick(STATUSES));
  }

  private String leg(String word) {
    return switch (random.nextInt(60)) {
      case 0 -> shaped(pick(List.of("Switched Off", "free", "486", "hangup")));
      case 1 -> shaped(pick(List.of("queued", "ringing", "in-progress")));
      default -> word.equals("none") ? pick(NOTHING) : shaped(word);
    };
  }

  /** The same letters, looking different. */
  private String shaped(String word) {
    return switch (random.nextInt(6)) {
      case 0 -> word.toUpperCase(Locale.ROOT);
      case 1 -> word.replace('-', '_');
      case 2 -> word.replace('-', ' ');
      case 3 -> word.equals("busy") || word.equals("failed") ? "NA (" + word + ")" : word;
      default -> word;
    };
  }

  private void people(Map<String, String> call, boolean outbound) {
    String customer = number(6_100_000_000L + random.nextInt(customers));
    String agent = oneIn(20) ? "sip:desk@example.com" : number(6_199_000_000L + random.nextInt(9));
    String exophone = number(8_010_000_101L + random.nextInt(3));
    boolean fromAgent = outbound && !oneIn(3);
    call.put("From", fromAgent ? agent : customer);
    call.put("FromName", oneIn(3) ? "Chitra" : pick(NOTHING));
    call.put("To", oneIn(4) ? exophone : fromAgent ? customer : agent);
    call.put("ToName", oneIn(3) ? "Anjali" : pick(NOTHING));
    call.put("ExotelNumber", oneIn(4) ? "" : exophone);
  }

  private String number(long national) {
    String digits = Long.toString(national);
    return switch (random.nextInt(30)) {
      case 0 -> pick(WITHHELD);
      case 1 -> "+6581234567";
      case 2, 3, 4, 5, 6 -> digits;
      case 7, 8, 9, 10 -> "91" + digits;
      case 11, 12, 13, 14 -> "+91 " + digits.substring(0, 5) + " " + digits.substring(5);
      case 15, 16, 17 -> "0091" + digits;
      default -> "0" + digits;
    };
  }

  private void times(Map<String, String> call) {
    LocalDateTime start = time();
    LocalDateTime end = start.plusSeconds(random.nextInt(600) - (oneIn(30) ? 600L : 0));
    call.put("StartTime", written(start));
    call.put("EndTime", oneIn(3) ? "" : written(end));
    call.put("DateCreated", oneIn(2) ? written(start.minusSeconds(1)) : "");
    call.put("DateUpdated", "");
  }

  private String written(LocalDateTime time) {
    return switch (random.nextInt(40)) {
      case 0 -> pick(List.of("", "null", "0000-00-00 00:00:00", "1970-01-01 05:30:00"));
      case 1 -> OFFSET.format(time);
      case 2 -> time.getDayOfMonth() > 12 ? DAY_FIRST.format(time) : PLAIN.format(time);
      case 3 -> oneIn(20) ? PLAIN.format(time.withYear(2049)) : PLAIN.format(time);
      default -> PLAIN.format(time);
    };
  }

  /** A time of business: not on a Sunday, and on some days nobody calls. */
  private LocalDateTime time() {
    while (true) {
      LocalDate day = firstDay.plusDays(random.nextInt(days));
      boolean quiet = days > 20 && day.toEpochDay() % 17 < DAYS_WITHOUT_CALLS;
      if (!quiet && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        return day.atTime(8, 0).plusSeconds(random.nextInt(12 * 3600));
      }
    }
  }

  private String seconds() {
    return oneIn(60) ? pick(ODD_SECONDS) : pick(SECONDS);
  }

  private String text() {
    StringBuilder text = new StringBuilder("S.No,");
    text.append(String.join(",", rows.get(0).keySet())).append('\n');
    int line = 2;
    for (Map<String, String> row : rows) {
      text.append(line++).append(',');
      text.append(row.values().stream().map(RandomLog::quoted).collect(Collectors.joining(",")));
      // A value too many: nobody can tell which one belongs to which column.
      text.append(oneIn(200) ? ",surplus\n" : "\n");
    }
    return text.toString();
  }

  private static String quoted(String value) {
    return value.contains(",") ? '"' + value + '"' : value;
  }

  private boolean oneIn(int cases) {
    return random.nextInt(cases) == 0;
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
