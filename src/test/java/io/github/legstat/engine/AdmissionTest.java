package io.github.legstat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.analysis.summary.Tally;
import io.github.legstat.input.FieldNames;
import io.github.legstat.input.InputOptions;
import io.github.legstat.model.FlowHint;
import io.github.legstat.model.TimeReader;
import io.github.legstat.model.Zone;
import io.github.legstat.report.Balance;
import io.github.legstat.rules.Classifier;
import io.github.legstat.rules.CombinationBook;
import io.github.legstat.rules.Spellings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what counts to a plain map, whatever the order of records and inputs. */
final class AdmissionTest {
  private static final String HEADER = "Sid,ParentCallSid,Leg2Status,Direction";
  private static final TimeReader TIMES = new TimeReader(Zone.INDIA);
  private static final InputOptions INPUT = InputOptions.detecting(FieldNames.load());
  private static final List<String> LEGS = List.of("completed", "busy", "failed", "no-answer");
  private static final List<String> IDS =
      List.of(
          "",
          "null",
          "-",
          "call-1",
          "call-2",
          "7",
          "0".repeat(32),
          "0".repeat(31) + "1",
          "a".repeat(32),
          "A".repeat(32),
          "b".repeat(32),
          "ab".repeat(16));
  private static final Set<String> NO_IDS = Set.of("", "null", "-");

  /** A record; version zero is one without a time. */
  private record Entry(String id, boolean child, boolean goingOn, int version) {
    String leg2() {
      return goingOn
          ? "in-progress"
          : LEGS.get(Math.floorMod(31 * id.hashCode() + version, LEGS.size()));
    }

    String row(boolean versioned) {
      String updated = version == 0 ? "" : "2026-11-02 09:0" + version + ":00";
      String row = String.join(",", id, child ? "parent" : "null", leg2(), "inbound");
      return (versioned ? row + "," + updated : row) + "\n";
    }
  }

  /** Calls by leg 2, and where the records went. */
  private record Outcome(Map<String, Long> calls, Balance balance) {}

  private static Outcome expected(List<Entry> entries, boolean dedupe) {
    Map<String, Long> calls = new TreeMap<>();
    Set<String> ids = new HashSet<>();
    Set<Entry> versions = new HashSet<>();
    long children = 0;
    long duplicates = 0;
    for (Entry entry : entries) {
      if (entry.child()) {
        children++;
      } else if (!dedupe || NO_IDS.contains(entry.id())) {
        calls.merge(entry.leg2(), 1L, Long::sum);
      } else if (versions.add(entry)) {
        ids.add(entry.id());
      } else {
        duplicates++;
      }
    }
    ids.forEach(id -> calls.merge(counting(versions, id).leg2(), 1L, Long::sum));
    long counted = calls.values().stream().mapToLong(Long::longValue).sum();
    int superseded = versions.size() - ids.size();
    return new Outcome(
        calls, new Balance(entries.size(), counted, duplicates, superseded, children, 0, 0));
  }

  private static Entry newest(Entry one, Entry other) {
    return one.version() >= other.version() ? one : other;
  }

  /** The newest that tells the end, unless one that has the call going on is known to be newer. */
  private static Entry counting(Set<Entry> versions, String id) {
    Optional<Entry> ended = newest(versions, id, false);
    Optional<Entry> goingOn = newest(versions, id, true);
    if (ended.isEmpty() || goingOn.isEmpty()) {
      return ended.or(() -> goingOn).orElseThrow();
    }
    boolean newer = ended.get().version() > 0 && goingOn.get().version() > ended.get().version();
    return newer ? goingOn.get() : ended.get();
  }

  private static Optional<Entry> newest(Set<Entry> versions, String id, boolean goingOn) {
    return versions.stream()
        .filter(entry -> entry.id().equals(id) && entry.goingOn() == goingOn)
        .reduce(AdmissionTest::newest);
  }

  private static Outcome found(
      List<Entry> entries, boolean versioned, int inputs, RunOptions options) throws IOException {
    List<InputSpec> specs = new ArrayList<>();
    for (int input = 0; input < inputs; input++) {
      StringBuilder text = new StringBuilder(HEADER + (versioned ? ",DateUpdated\n" : "\n"));
      int from = entries.size() * input / inputs;
      int to = entries.size() * (input + 1) / inputs;
      entries.subList(from, to).forEach(entry -> text.append(entry.row(versioned)));
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      specs.add(new InputSpec("-", new InputSpec.AtStream(new ByteArrayInputStream(bytes)), true));
    }
    CombinationBook book = new CombinationBook(Classifier.load(), Spellings.load());
    try (CallLog log = new CallLog(specs, options, TIMES, book)) {
      Tally tally = log.accumulate(Tally.FIELDS, () -> new Tally(TIMES));
      Map<String, Long> calls = new TreeMap<>();
      log.combinations().stream()
          .filter(one -> tally.calls(one) > 0)
          .forEach(
              one -> calls.merge(one.combination().leg2().word(), tally.calls(one), Long::sum));
      return new Outcome(calls, log.balance());
    }
  }

  @ParameterizedTest
  @CsvSource({"true, true", "true, false", "false, true"})
  void countsAsAMapDoes(boolean dedupe, boolean versioned) throws IOException {
    for (long seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      List<Entry> entries = new ArrayList<>();
      for (int i = random.nextInt(120); i >= 0; i--) {
        String id = IDS.get(random.nextInt(IDS.size()));
        boolean child = random.nextInt(9) == 0;
        boolean goingOn = random.nextInt(3) == 0;
        entries.add(new Entry(id, child, goingOn, versioned ? random.nextInt(5) : 0));
      }
      Outcome expected = expected(entries, dedupe);
      for (int inputs = 1; inputs <= 3; inputs++) {
        Collections.shuffle(entries, random);
        int threads = 1 + random.nextInt(3);
        RunOptions options = new RunOptions(INPUT, FlowHint.AUTO, dedupe, threads);
        assertThat(found(entries, versioned, inputs, options))
            .as("seed %s, %s inputs, %s threads", seed, inputs, threads)
            .isEqualTo(expected);
      }
    }
  }
}
