package io.github.legstat.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.legstat.oracle.HostileRecord.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The figures of a report, counted by going through all calls once for each of them.
 *
 * <p>Both what is expected and what was printed become lines of text, so that they can be compared
 * as a whole.
 */
final class ExpectedReport {
  private static final List<String> KINDS =
      List.of("documented", "contradicted", "undocumented", "not-final", "unclassifiable");
  static final List<String> BUCKETS =
      List.of(
          "completed",
          "no-answer",
          "busy",
          "canceled",
          "failed",
          "not-dialed",
          "in-progress",
          "unknown");

  private final List<HostileRecord> records;
  private final List<Judged> calls;
  private final List<String> lines = new ArrayList<>();

  private ExpectedReport(List<HostileRecord> records, String flowOption) {
    this.records = records;
    this.calls = Judged.calls(records, flowOption);
  }

  /** What the report on these records must say. */
  static List<String> lines(List<HostileRecord> records, String flowOption) {
    return new ExpectedReport(records, flowOption).lines();
  }

  private List<String> lines() {
    balance();
    lines.add("period " + period());
    lines.add("inbound " + rates("inbound"));
    lines.add("outbound " + rates("outbound"));
    for (String kind : KINDS) {
      lines.add("kind " + kind + " " + count(call -> call.expected().kind().equals(kind)));
    }
    BUCKETS.forEach(this::bucket);
    ranked("rule ", call -> call.expected().rule());
    ranked(
        "inbox ", call -> (call.expected().inbox() + " " + call.expected().inboxReason()).strip());
    return lines;
  }

  private void balance() {
    lines.add("read " + records.size());
    lines.add("counted " + calls.size());
    lines.add("duplicates " + fated(Fate.DUPLICATE));
    lines.add("superseded " + fated(Fate.SUPERSEDED));
    lines.add("child_legs " + fated(Fate.CHILD_LEG));
    lines.add("filtered 0");
    lines.add("rejected 0");
  }

  private long fated(Fate fate) {
    return records.stream().filter(record -> record.fate() == fate).count();
  }

  private String period() {
    List<String> starts =
        calls.stream()
            .map(call -> call.field("start"))
            .filter(start -> start.startsWith("20"))
            .sorted()
            .toList();
    return starts.isEmpty() ? "null null" : starts.get(0) + " " + starts.get(starts.size() - 1);
  }

  private String rates(String direction) {
    Predicate<Judged> ours = call -> call.direction().equals(direction);
    Predicate<Judged> settled = ours.and(call -> !call.expected().kind().equals("not-final"));
    Predicate<Judged> answered = settled.and(ExpectedReport::isAnsweredByLegs);
    Predicate<Judged> completed =
        ours.and(call -> Words.status(call.field("status")).equals("completed"));
    long all = count(ours);
    long finals = count(settled);
    if (all == 0) {
      return "0 null null null";
    }
    double byStatus = (double) count(completed) / all;
    if (finals == 0) {
      return "0 null " + rounded(byStatus) + " null";
    }
    double byLegs = (double) count(answered) / finals;
    return finals
        + " "
        + rounded(byLegs)
        + " "
        + rounded(byStatus)
        + " "
        + rounded(byStatus - byLegs);
  }

  /** A record without legs may be proved to be answered by other means, but not by its legs. */
  private static boolean isAnsweredByLegs(Judged call) {
    return call.expected().connected() && !call.expected().kind().equals("unclassifiable");
  }

  private void bucket(String bucket) {
    Predicate<Judged> ours = call -> call.expected().bucket().equals(bucket);
    long talk =
        calls.stream()
            .filter(ours)
            .mapToLong(call -> Words.number(call.field("talk")).longValue())
            .sum();
    lines.add(
        String.join(
            " ",
            "bucket",
            bucket,
            Long.toString(count(ours)),
            calls.isEmpty() ? "null" : rounded((double) count(ours) / calls.size()),
            Long.toString(count(ours.and(call -> call.direction().equals("inbound")))),
            Long.toString(count(ours.and(call -> call.direction().equals("outbound")))),
            Long.toString(talk)));
  }

  /** Counts by a key, most frequent first, then in the order of the key. */
  private void ranked(String label, Function<Judged, String> key) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Judged call : calls) {
      String text = key.apply(call);
      if (!text.isEmpty()) {
        counts.merge(text, 1, Integer::sum);
      }
    }
    counts.entrySet().stream()
        .sorted((left, right) -> Integer.compare(right.getValue(), left.getValue()))
        .forEach(entry -> lines.add(label + entry.getKey() + " " + entry.getValue()));
  }

  private long count(Predicate<Judged> which) {
    return calls.stream().filter(which).count();
  }

  private static String rounded(double share) {
    return String.format(Locale.ROOT, "%.4f", share);
  }

  /** A printed report as the same lines. */
  static List<String> printed(JsonNode report) {
    List<String> lines = new ArrayList<>();
    report
        .required("balance")
        .properties()
        .forEach(entry -> lines.add(entry.getKey() + " " + entry.getValue().asLong()));
    JsonNode period = report.required("period");
    lines.add("period " + text(period, "first") + " " + text(period, "last"));
    for (String direction : List.of("inbound", "outbound")) {
      JsonNode rates = report.required("answer_rate").required(direction);
      lines.add(
          String.join(
              " ",
              direction,
              text(rates, "final"),
              share(rates, "by_legs"),
              share(rates, "by_status"),
              share(rates, "difference")));
    }
    report
        .required("kinds")
        .properties()
        .forEach(entry -> lines.add("kind " + entry.getKey() + " " + entry.getValue().asLong()));
    for (JsonNode bucket : report.required("buckets")) {
      lines.add(
          String.join(
              " ",
              "bucket",
              text(bucket, "bucket"),
              text(bucket, "calls"),
              share(bucket, "share"),
              text(bucket, "inbound"),
              text(bucket, "outbound"),
              text(bucket, "talk_seconds")));
    }
    for (JsonNode rule : report.required("rules")) {
      lines.add("rule " + text(rule, "rule") + " " + text(rule, "calls"));
    }
    for (JsonNode label : report.required("inbox")) {
      String reason = label.required("reason").isNull() ? "" : text(label, "reason") + " ";
      lines.add("inbox " + text(label, "inbox") + " " + reason + text(label, "calls"));
    }
    return lines;
  }

  private static String text(JsonNode object, String key) {
    return object.required(key).asText();
  }

  private static String share(JsonNode object, String key) {
    JsonNode share = object.required(key);
    return share.isNull() ? "null" : rounded(share.doubleValue());
  }
}
