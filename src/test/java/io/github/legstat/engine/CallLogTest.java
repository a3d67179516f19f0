package io.github.legstat.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.legstat.analysis.summary.Tally;
import io.github.legstat.input.FieldNames;
import io.github.legstat.input.InputException;
import io.github.legstat.input.InputOptions;
import io.github.legstat.model.Field;
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
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which records count, through all inputs, on one thread or several. */
final class CallLogTest {
  private static final String VERSIONED = "Sid,Direction,Leg1Status,Leg2Status,DateUpdated\n";
  private static final String PLAIN = "Sid,Direction,Leg1Status,Leg2Status\n";
  private static final TimeReader TIMES = new TimeReader(Zone.INDIA);

  /** More than what is worth a second thread. */
  private static final int MANY = 28_000;

  @TempDir private Path folder;
  private int files;

  /** What a log comes to: calls by leg 2, and where the records went. */
  private record Outcome(Map<String, Long> calls, Balance balance) {}

  private InputSpec file(String text) throws IOException {
    Path path = folder.resolve("calls-" + files++);
    return new InputSpec(
        path.toString(), new InputSpec.AtPath(Files.writeString(path, text)), true);
  }

  private static InputSpec stream(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new InputSpec("-", new InputSpec.AtStream(new ByteArrayInputStream(bytes)), true);
  }

  private static CallLog log(int threads, InputSpec... specs) throws IOException {
    RunOptions options =
        new RunOptions(InputOptions.detecting(FieldNames.load()), FlowHint.AUTO, true, threads);
    CombinationBook book = new CombinationBook(Classifier.load(), Spellings.load());
    return new CallLog(List.of(specs), options, TIMES, book);
  }

  private static Outcome accumulated(int threads, InputSpec... specs) throws IOException {
    try (CallLog log = log(threads, specs)) {
      Tally tally = log.accumulate(Tally.FIELDS, () -> new Tally(TIMES));
      Map<String, Long> calls = new TreeMap<>();
      log.combinations().stream()
          .filter(one -> tally.calls(one) > 0)
          .forEach(
              one -> calls.merge(one.combination().leg2().word(), tally.calls(one), Long::sum));
      assertThat(log.balance().addsUp()).isTrue();
      assertThat(tally.counted()).isEqualTo(log.balance().counted());
      return new Outcome(calls, log.balance());
    }
  }

  private static List<String> listed(int threads, InputSpec... specs) throws IOException {
    List<String> calls = new ArrayList<>();
    try (CallLog log = log(threads, specs)) {
      log.forEach(
          EnumSet.of(Field.ID, Field.LEG2),
          (call, classified) ->
              calls.add(call.text(Field.ID) + ' ' + call.text(Field.LEG2) + ' ' + call.line()));
      assertThat(log.balance().addsUp()).isTrue();
      assertThat(log.balance().counted()).isEqualTo(calls.size());
    }
    return calls;
  }

  private static String version(String id, String leg2, int minute) {
    return "%s,inbound,completed,%s,2026-11-02 09:%02d:00\n".formatted(id, leg2, minute);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void countsTheNewestVersionWhereverItStands(int threads) throws IOException {
    String first = VERSIONED + version("a1", "busy", 5) + version("a2", "busy", 5);
    String second = VERSIONED + version("a2", "failed", 1) + version("a1", "completed", 9);
    Outcome expected =
        new Outcome(Map.of("completed", 1L, "busy", 1L), new Balance(4, 2, 0, 2, 0, 0, 0));
    assertThat(accumulated(threads, file(first), file(second))).isEqualTo(expected);
    assertThat(accumulated(threads, file(second), file(first))).isEqualTo(expected);
    assertThat(accumulated(threads, stream(first), file(second))).isEqualTo(expected);
    assertThat(accumulated(threads, file(second), stream(first))).isEqualTo(expected);
    assertThat(listed(threads, file(first), stream(second)))
        .containsExactly("a2 busy 3", "a1 completed 3");
    assertThat(listed(threads, stream(second), file(first)))
        .containsExactly("a1 completed 3", "a2 busy 3");
  }

  /**
   * The stream itself has no updates; that another input has them makes it be read twice. It is
   * longer than what is kept of an input from looking at its beginning.
   */
  @Test
  void readsAStreamAgainThatStandsBesideUpdates() throws IOException {
    String rows =
        IntStream.range(0, 9000)
            .mapToObj(i -> "b" + i + ",inbound,completed,failed\n")
            .collect(Collectors.joining());
    String plain = PLAIN + rows;
    String updates = VERSIONED + version("a1", "busy", 1) + version("a1", "completed", 2);
    Outcome expected =
        new Outcome(
            Map.of("completed", 1L, "failed", 9000L), new Balance(9002, 9001, 0, 1, 0, 0, 0));
    assertThat(accumulated(2, stream(plain), file(updates))).isEqualTo(expected);
    assertThat(accumulated(2, file(updates), stream(plain))).isEqualTo(expected);
    assertThat(listed(2, stream(plain), file(updates)))
        .hasSize(9001)
        .startsWith("b0 failed 2")
        .endsWith("b8999 failed 9001", "a1 completed 3");
  }

  @Test
  void leavesNoCopyOfAStreamBehind() throws IOException {
    String text = VERSIONED + version(UUID.randomUUID().toString(), "busy", 1).repeat(MANY);
    InputSpec missing = new InputSpec("x", new InputSpec.AtPath(folder.resolve("missing")), true);
    try (CallLog log = log(1, stream(text))) {
      assertThat(copies(text)).hasSize(1);
      assertThat(log.diagnostics().lines()).isEmpty();
    }
    assertThat(copies(text)).isEmpty();
    assertThatThrownBy(() -> log(1, stream(text), missing)).isInstanceOf(InputException.class);
    assertThat(copies(text)).isEmpty();
  }

  /** It holds the numbers of all callers, in a folder that everybody may look into. */
  @Test
  void keepsTheCopyOfAStreamFromOthers() throws IOException {
    String text = VERSIONED + version(UUID.randomUUID().toString(), "busy", 1).repeat(MANY);
    CallLog log = log(1, stream(text));
    try (log) {
      assertThat(Files.getPosixFilePermissions(copies(text).get(0)))
          .containsExactlyInAnyOrder(
              PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }
  }

  /** A short one is known as a whole; of a long one the first record has been given out. */
  @Test
  void tellsOfCallsOfAStreamThatEndedLater() throws IOException {
    String goingOn = "c1,inbound,in-progress,\n";
    String over = "c1,inbound,completed,busy\n";
    String rows = "c2,inbound,completed,failed\n".repeat(MANY);
    assertThat(listed(1, stream(PLAIN + goingOn + over))).containsExactly("c1 busy 3");
    assertThat(listed(1, stream(PLAIN + goingOn + rows + over)))
        .containsExactly("c1  2", "c2 failed 3");
    try (CallLog log = log(1, stream(PLAIN + goingOn + rows + over))) {
      log.forEach(Set.of(), (call, classified) -> {});
      assertThat(log.diagnostics().lines())
          .singleElement()
          .asString()
          .contains("given out as going on, of which a later record tells the end: 1;");
    }
  }

  /** Other runs may make and remove copies of their own meanwhile. */
  private static List<Path> copies(String text) throws IOException {
    List<Path> copies = new ArrayList<>();
    try (DirectoryStream<Path> paths =
        Files.newDirectoryStream(
            Path.of(System.getProperty("java.io.tmpdir")), "legstat-*.spool")) {
      for (Path path : paths) {
        try {
          if (Files.size(path) == text.length() && Files.readString(path).equals(text)) {
            copies.add(path);
          }
        } catch (NoSuchFileException e) {
          // Then it was the copy of another run.
        }
      }
    }
    return copies;
  }

  /** Long enough for many pieces, with updates far behind what they supersede. */
  @Test
  void comesToTheSameOnSeveralThreads() throws IOException {
    Random random = new Random(5);
    List<String> legs = List.of("completed", "busy", "failed", "no-answer", "canceled");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      String id = "%032x".formatted(random.nextInt(MANY * 3 / 4));
      int minute = random.nextInt(6);
      String leg2 = legs.get((id.hashCode() + minute & Integer.MAX_VALUE) % legs.size());
      lines.add(version(id, leg2, minute));
    }
    lines.set(MANY / 2, "x,\"y\"z\n");
    String text = VERSIONED + String.join("", lines);
    assertThat(text.length()).isGreaterThan(1 << 21);
    Outcome expected = accumulated(1, file(text));
    assertThat(expected.balance().rejected()).isEqualTo(1);
    assertThat(expected.balance().superseded()).isPositive();
    List<String> calls = listed(1, file(text));
    for (int threads = 2; threads <= 4; threads++) {
      assertThat(accumulated(threads, file(text))).isEqualTo(expected);
      assertThat(accumulated(threads, stream(text))).isEqualTo(expected);
      assertThat(listed(threads, file(text))).isEqualTo(calls);
    }
    String half = VERSIONED + String.join("", lines.subList(MANY / 2, MANY));
    String other = VERSIONED + String.join("", lines.subList(0, MANY / 2));
    assertThat(accumulated(3, file(half), stream(other))).isEqualTo(expected);
    assertThat(countsByModel(lines)).isEqualTo(expected.balance().counted());
  }

  /** Both passes see the same records, or places would shift between them. */
  @Test
  void looksAtAGrowingFileOnlyAsFarAsItWasThere() throws IOException {
    InputSpec growing = file(VERSIONED + version("a1", "busy", 5) + version("a2", "busy", 5));
    InputSpec updates = file(VERSIONED + version("a1", "completed", 9));
    try (CallLog log = log(1, growing, updates)) {
      Path path = ((InputSpec.AtPath) growing.bytes()).path();
      Files.writeString(path, version("a3", "failed", 1), StandardOpenOption.APPEND);
      Tally tally = log.accumulate(Tally.FIELDS, () -> new Tally(TIMES));
      assertThat(tally.counted()).isEqualTo(2);
      assertThat(log.balance()).isEqualTo(new Balance(3, 2, 0, 1, 0, 0, 0));
    }
  }

  private static long countsByModel(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.startsWith("x"))
        .map(line -> line.substring(0, 32))
        .collect(Collectors.toSet())
        .size();
  }
}
