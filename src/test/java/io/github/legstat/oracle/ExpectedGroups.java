package io.github.legstat.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Groups of calls and their metrics, made from lists of calls, one figure after the other. What is
 * expected and what was printed become text, so that they can be compared as a whole.
 */
final class ExpectedGroups {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
  private static final String UNKNOWN = "unknown";

  private ExpectedGroups() {}

  /** The calls of each group, by the words of its key between bars. */
  static Map<String, List<Judged>> of(List<Judged> calls, List<String> dimensions) {
    Map<String, List<Judged>> groups = new TreeMap<>();
    for (Judged call : calls) {
      String key =
          dimensions.stream().map(each -> value(call, each)).collect(Collectors.joining("|"));
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(call);
    }
    return groups;
  }

  /** The value that a call has. */
  static String value(Judged call, String dimension) {
    Expected expected = call.expected();
    return switch (dimension) {
      case "direction" -> call.direction().equals("none") ? UNKNOWN : call.direction();
      case "flow" -> orUnknown(expected.flow());
      case "bucket" -> expected.bucket();
      case "inbox" -> expected.inbox();
      case "rule" -> expected.rule().isEmpty() ? "none" : expected.rule();
      case "kind" -> expected.kind();
      case "ended-at" -> orUnknown(expected.endedAt());
      case "group" -> text(call, "group");
      case "app" ->
          text(call, "app_name").equals(UNKNOWN) ? text(call, "app_id") : text(call, "app_name");
      case "disconnected-by" -> text(call, "disconnected_by").toLowerCase(Locale.ROOT);
      case "column:Branch" -> text(call, "!Branch");
      case "customer" -> orUnknown(call.field("=" + customer(call)));
      case "circle" -> customer(call).isEmpty() ? UNKNOWN : text(call, customer(call) + "_circle");
      case "agent" -> agent(call);
      default -> time(call, dimension);
    };
  }

  private static String time(Judged call, String dimension) {
    if (!call.field("start").startsWith("20")) {
      return UNKNOWN;
    }
    LocalDateTime start = LocalDateTime.parse(call.field("start"), TIME);
    return switch (dimension) {
      case "hour" -> String.format(Locale.ROOT, "%02d", start.getHour());
      case "weekday" -> start.getDayOfWeek().name().toLowerCase(Locale.ROOT);
      case "day" -> call.field("start").substring(0, 10);
      case "week" ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              start.get(IsoFields.WEEK_BASED_YEAR),
              start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case "month" -> call.field("start").substring(0, 7);
      default -> throw new IllegalArgumentException(dimension);
    };
  }

  private static String orUnknown(String text) {
    return text.isEmpty() ? UNKNOWN : text;
  }

  private static String text(Judged call, String field) {
    String text = call.field(field).strip();
    // The words for nothing are English.
    boolean foreign = text.codePoints().anyMatch(c -> c > 'z' && Character.isLetter(c));
    return !foreign && Words.isNothing(text) ? UNKNOWN : text;
  }

  private static boolean throughFlow(Judged call) {
    return call.expected().flow().isEmpty()
        ? !call.field("=to").isEmpty() && call.field("=to").equals(call.field("=exophone"))
        : call.expected().flow().equals("outbound-flow");
  }

  private static String customer(Judged call) {
    return switch (call.direction()) {
      case "inbound" -> "from";
      case "outbound" -> throughFlow(call) ? "from" : "to";
      default -> "";
    };
  }

  private static String agent(Judged call) {
    boolean inbound = call.direction().equals("inbound");
    boolean outbound = call.direction().equals("outbound");
    String ended = call.expected().endedAt();
    boolean untried = ended.equals("leg1") || ended.equals("before-leg2");
    String nobody = untried ? "none" : UNKNOWN;
    String field = outbound && !throughFlow(call) ? "from" : inbound || outbound ? "to" : "";
    if (field.isEmpty()) {
      return nobody;
    }
    if (field.equals("to") && !isTried(call, untried)) {
      return nobody;
    }
    String number = call.field("=" + field);
    if (!number.isEmpty() && number.equals(call.field("=exophone"))) {
      return nobody;
    }
    if (!number.isEmpty()) {
      return number;
    }
    // Two numbers that nobody knows are no reason to take one for the other.
    String name = text(call, field + "_name");
    return name.equals(UNKNOWN) ? nobody : name;
  }

  private static boolean isTried(Judged call, boolean untried) {
    if (untried) {
      return false;
    }
    boolean told = !call.expected().endedAt().isEmpty();
    return told || hasLeg2(call) || !call.field("=exophone").isEmpty();
  }

  private static boolean hasLeg2(Judged call) {
    List<String> legs = Words.legsOf(call.field("status"));
    boolean legless = Words.isNothing(call.field("leg1")) && Words.isNothing(call.field("leg2"));
    boolean completed = Words.letters(call.field("status")).equals("completed");
    if (legless && completed && !call.field("state").isEmpty()) {
      // The newer APIs say nothing else of a call that was connected.
      return true;
    }
    if (legless && !legs.isEmpty()) {
      return !legs.get(1).equals("none");
    }
    return !Words.isNothing(call.field("leg2"));
  }

  private static boolean isCompleted(Judged call) {
    return Words.status(call.field("status")).equals("completed");
  }

  /** All metrics of some calls, by their names; an empty text where there is none. */
  static Map<String, String> metrics(List<Judged> calls, int all, long shortAbandon) {
    Map<String, String> metrics = new TreeMap<>();
    Predicate<Judged> inbound = call -> call.direction().equals("inbound");
    Predicate<Judged> connected = call -> call.expected().connected();
    metrics.put("calls", "" + calls.size());
    metrics.put("share", share(calls.size(), all));
    metrics.put("connected", "" + count(calls, connected));
    for (String direction : List.of("inbound", "outbound")) {
      rates(metrics, calls, direction);
    }
    metrics.put("missed", "" + count(calls, inbound.and(ExpectedGroups::isMissed)));
    List<Judged> gaveUp = calls.stream().filter(inbound.and(ExpectedGroups::isAbandoned)).toList();
    Predicate<Judged> soon =
        call -> seconds(call, "duration") >= 0 && seconds(call, "duration") < shortAbandon;
    metrics.put("abandoned", "" + count(gaveUp, soon.negate()));
    metrics.put("short-abandons", "" + count(gaveUp, soon));
    times(metrics, "abandon-wait", known(gaveUp, soon.negate(), "duration"));
    List<Long> talks = known(calls, connected, "talk");
    times(metrics, "talk", talks);
    metrics.put("talk-calls", "" + talks.size());
    metrics.put("talk-total", "" + sum(known(calls, call -> true, "talk")));
    times(metrics, "duration", known(calls, call -> true, "duration"));
    times(metrics, "ring", known(calls, call -> true, "ring"));
    prices(metrics, calls);
    callers(metrics, calls.stream().filter(inbound).toList());
    return metrics;
  }

  private static void rates(Map<String, String> metrics, List<Judged> calls, String direction) {
    List<Judged> ours = calls.stream().filter(call -> call.direction().equals(direction)).toList();
    long finals = count(ours, call -> !call.expected().kind().equals("not-final"));
    Predicate<Judged> legs =
        call -> !Set.of("not-final", "unclassifiable").contains(call.expected().kind());
    long answered = count(ours, legs.and(call -> call.expected().connected()));
    long completed = count(ours, ExpectedGroups::isCompleted);
    boolean byLegs = count(ours, legs) > 0;
    metrics.put("answer-rate-" + direction, byLegs ? share(answered, finals) : "");
    metrics.put("status-rate-" + direction, share(completed, ours.size()));
    metrics.put(
        "difference-" + direction,
        byLegs ? rounded((double) completed / ours.size() - (double) answered / finals) : "");
  }

  private static boolean isMissed(Judged call) {
    String bucket = call.expected().bucket();
    return Set.of("no-answer", "busy", "failed").contains(bucket)
        || (Set.of("not-dialed", UNKNOWN).contains(bucket)
            && call.expected().inbox().equals("missed-call"));
  }

  private static boolean isAbandoned(Judged call) {
    return call.expected().bucket().equals("canceled")
        || (call.expected().bucket().equals("not-dialed")
            && call.expected().inbox().equals("call-attempt"));
  }

  private static void times(Map<String, String> metrics, String name, List<Long> seconds) {
    List<Long> sorted = new ArrayList<>(seconds);
    Collections.sort(sorted);
    boolean none = sorted.isEmpty();
    for (int percent : List.of(50, 90, 95)) {
      int rank = (int) Math.ceil(percent * sorted.size() / 100.0);
      metrics.put(name + "-p" + percent, none ? "" : "" + sorted.get(rank - 1));
    }
    metrics.put(name + "-max", none ? "" : "" + sorted.get(sorted.size() - 1));
    metrics.put(name + "-total", "" + sum(sorted));
    metrics.put(name + "-mean", none ? "" : rounded((double) sum(sorted) / sorted.size()));
  }

  private static void prices(Map<String, String> metrics, List<Judged> calls) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (Judged call : calls) {
      if (call.field("price").matches("-?[0-9]+(\\.[0-9]+)?")) {
        String currency = call.field("currency").toUpperCase(Locale.ROOT);
        sums.merge(orUnknown(currency), new BigDecimal(call.field("price")), BigDecimal::add);
      }
    }
    Map<String, String> plain = new TreeMap<>();
    sums.forEach((currency, sum) -> plain.put(currency, plain(sum)));
    metrics.put("prices", plain.toString());
    metrics.put("price", plain.size() == 1 ? plain.values().iterator().next() : "");
  }

  private static void callers(Map<String, String> metrics, List<Judged> inbound) {
    Map<String, Long> calls =
        inbound.stream()
            .map(call -> call.field("=from"))
            .filter(number -> !number.isEmpty())
            .collect(Collectors.groupingBy(number -> number, Collectors.counting()));
    metrics.put("callers", "" + calls.size());
    metrics.put("repeat-callers", "" + calls.values().stream().filter(count -> count > 1).count());
    long sum = sum(List.copyOf(calls.values()));
    metrics.put("calls-per-caller", share(sum, calls.size()));
  }

  private static List<Long> known(List<Judged> calls, Predicate<Judged> which, String field) {
    return calls.stream()
        .filter(which)
        .map(call -> seconds(call, field))
        .filter(seconds -> seconds >= 0)
        .toList();
  }

  /** The whole seconds in a field; negative where there are none. */
  private static long seconds(Judged call, String field) {
    String text = call.field(field);
    return text.matches("[0-9]+(\\.[0-9]*)?") ? new BigDecimal(text).longValue() : -1;
  }

  private static long sum(List<Long> seconds) {
    return seconds.stream().mapToLong(each -> each).sum();
  }

  private static long count(List<Judged> calls, Predicate<Judged> which) {
    return calls.stream().filter(which).count();
  }

  private static String share(long part, long whole) {
    return whole == 0 ? "" : rounded((double) part / whole);
  }

  private static String rounded(double number) {
    return plain(new BigDecimal(number).setScale(6, RoundingMode.HALF_UP));
  }

  /** A number without zeros at its end. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
