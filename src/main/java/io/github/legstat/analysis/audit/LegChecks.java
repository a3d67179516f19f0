package io.github.legstat.analysis.audit;

import io.github.legstat.analysis.audit.Finding.Evidence;
import io.github.legstat.model.Field;
import io.github.legstat.model.Rule;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the statuses of a call may have wrong. */
final class LegChecks {
  private LegChecks() {}

  static Optional<Evidence> contradicted(AuditedCall call) {
    String expected = call.verdict().rule().map(rule -> rule.status().word()).orElse("");
    String rule = call.verdict().rule().map(Rule::id).orElse("");
    return Optional.of(
        new Evidence(
            expected,
            status(call),
            call.verdict().reason() + " The rule is " + rule + ".",
            rule + ", Status " + status(call)));
  }

  static Optional<Evidence> undocumented(AuditedCall call) {
    String nearest =
        call.verdict().nearest().stream().map(Rule::id).collect(Collectors.joining(" "));
    String found = word(call, Field.LEG1) + "+" + word(call, Field.LEG2);
    String kind = call.combination().direction().word() + " " + found;
    return Optional.of(new Evidence(nearest, found, call.verdict().reason(), kind));
  }

  static Optional<Evidence> unclassifiable(AuditedCall call) {
    return Optional.of(new Evidence("", status(call), call.verdict().reason()));
  }

  static Optional<Evidence> notFinal(AuditedCall call) {
    return Optional.of(new Evidence("", status(call), call.verdict().explanation()));
  }

  static Optional<Evidence> unknownWord(AuditedCall call) {
    Map<Field, String> words = new TreeMap<>(call.combination().unknownWords());
    String found =
        words.entrySet().stream()
            .map(word -> word.getKey().word() + "=" + word.getValue())
            .collect(Collectors.joining(" "));
    return Optional.of(
        new Evidence("", found, "No Exotel vocabulary has the word of " + found + ".", found));
  }

  static Optional<Evidence> answeredByStatusOnly(AuditedCall call) {
    return Optional.of(
        new Evidence(
            call.verdict().bucket().word(),
            status(call),
            "By its Status the call counts as answered; by its legs it ended as "
                + call.verdict().bucket().word()
                + ".",
            call.combination().direction().word() + " " + call.verdict().bucket().word()));
  }

  private static String status(AuditedCall call) {
    return word(call, Field.STATUS);
  }

  /** The canonical word of a field, or the record's own where no vocabulary has it. */
  private static String word(AuditedCall call, Field field) {
    String unknown = call.combination().unknownWords().get(field);
    if (unknown != null) {
      return unknown;
    }
    return field == Field.STATUS
        ? call.combination().status().word()
        : (field == Field.LEG1 ? call.combination().leg1() : call.combination().leg2()).word();
  }
}
