package io.github.legstat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered from run to run: every call once, whatever happens. */
final class StateTest {
  private static final String HEADER =
      "Sid,Direction,From,To,ExotelNumber,StartTime,DateUpdated,Status,Leg1Status,Leg2Status\n";

  /** How many runs are killed; more of them are worth the time after a change of what is saved. */
  private static final int KILLS = Integer.getInteger("legstat.kills", 12);

  /** So many that some of them come too late to prevent anything. */
  private static final int MANY_KILLS = 100;

  @TempDir Path folder;

  private Path export(String name, String... rows) throws IOException {
    return Files.writeString(
        folder.resolve(name), HEADER + String.join("\n", rows) + (rows.length > 0 ? "\n" : ""));
  }

  private static String call(String id, String from, String start, String updated, String leg2) {
    return id
        + ",inbound,"
        + from
        + ",08010000101,08010000101,2026-11-"
        + start
        + ","
        + updated
        + ",completed,completed,"
        + leg2;
  }

  private static List<String> figures(Ran ran) {
    return ran.out().lines().filter(line -> !line.startsWith("balance,")).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void runsOverOverlappingExportsCountEachCallOnce(int seed) throws IOException {
    List<String> exports =
        List.of("samples/overlap/first-export.csv", "samples/overlap/second-export.csv");
    Path state = folder.resolve("calls.state");
    List<String> seen = new ArrayList<>();
    Random random = new Random(seed);
    for (int run = 0; run < 5; run++) {
      String export = exports.get(random.nextInt(2));
      seen.add(export);
      Ran kept = Ran.legstat("report", "-q", "--to", "csv", "--state", state, export);
      assertThat(kept.exit()).isZero();
      assertThat(figures(kept))
          .isEqualTo(figures(Ran.legstat("report", "-q", "--to", "csv", seen)));
    }
    assertThat(figures(Ran.legstat("report", "-q", "--to", "csv", state)))
        .isEqualTo(figures(Ran.legstat("report", "-q", "--to", "csv", seen)));
  }

  @Test
  void contactsGoOnFromTheCallsOfEarlierRuns() throws IOException {
    Path state = folder.resolve("calls.state");
    String tried = call("a", "06100012345", "02 09:00:00", "", "no-answer");
    String reached = call("b", "06100012345", "02 10:00:00", "", "completed");
    Path first = export("first.csv", tried);
    Path second = export("second.csv", reached);
    List<String> contacts = List.of("contacts", "-q", "--to", "csv");
    Ran.legstat(contacts, "--state", state, first);
    Ran later = Ran.legstat(contacts, "--state", state, second);
    assertThat(later.out())
        .contains("contacts,inbound,calls,2\n", "attempts,inbound/2,talked,1\n")
        .isEqualTo(Ran.legstat(contacts, first, second).out());
    assertThat(Ran.legstat(contacts, "--state", state).out()).isEqualTo(later.out());
  }

  @Test
  void aRunThatIsRepeatedChangesNothing() throws IOException {
    Path state = folder.resolve("calls.state");
    Ran.legstat("report", "--state", state, "samples/overlap/first-export.csv");
    Ran second = Ran.legstat("report", "--state", state, "samples/overlap/second-export.csv");
    String kept = Files.readString(state);
    Ran third = Ran.legstat("report", "--state", state, "samples/overlap/second-export.csv");
    assertThat(state).hasContent(kept);
    Ran fourth = Ran.legstat("report", "--state", state, "samples/overlap/second-export.csv");
    assertThat(state).hasContent(kept);
    assertThat(fourth).isEqualTo(third);
    assertThat(second.out()).startsWith(third.out().substring(0, third.out().indexOf("Balance")));
  }

  @Test
  void lateUpdatesReplaceWhatIsKept() throws IOException {
    Path state = folder.resolve("calls.state");
    Path early =
        export(
            "early.csv", call("a1", "06100000001", "02 09:00:00", "2026-11-02 09:01:00", "busy"));
    Path late =
        export(
            "late.csv",
            call("a1", "06100000001", "02 09:00:00", "2026-11-02 09:05:00", "completed"));
    List<String> answered = List.of("--fail-if", "answer-rate-inbound < 1");
    assertThat(Ran.legstat("report", "-q", "--state", state, early, answered).exit()).isEqualTo(1);
    assertThat(Ran.legstat("report", "-q", "--state", state, late, answered).exit()).isZero();
    assertThat(Ran.legstat("report", "-q", "--state", state, early, answered).exit()).isZero();
    assertThat(Ran.legstat("report", "-q", "--state", state, answered).exit()).isZero();
  }

  @Test
  void whatIsReadNowCountsWhereNothingTellsWhichIsNewer() throws IOException {
    Path state = folder.resolve("calls.state");
    Path early = export("early.csv", call("a1", "06100000001", "02 09:00:00", "", "busy"));
    Path late = export("late.csv", call("a1", "06100000001", "02 09:00:00", "", "completed"));
    Ran.legstat("report", "--state", state, early);
    String report = Ran.legstat("report", "-q", "--to", "csv", "--state", state, late).out();
    assertThat(report).contains("buckets,completed,calls,1", "balance,counted,value,1");
  }

  /** Also where an older export is read once more. */
  @Test
  void aCallThatWasGoingOnStaysAsItEnded() throws IOException {
    Path state = folder.resolve("calls.state");
    Path early = export("early.csv", call("a1", "06100000001", "02 09:00:00", "", "in-progress"));
    Path late = export("late.csv", call("a1", "06100000001", "02 09:00:00", "", "busy"));
    for (Path export : List.of(early, early, late, late, early)) {
      Ran run = Ran.legstat("report", "-q", "--to", "csv", "--state", state, export);
      String bucket = Files.readString(state).contains("busy") ? "busy" : "in-progress";
      assertThat(run.out()).contains("buckets," + bucket + ",calls,1", "balance,counted,value,1");
    }
    assertThat(Files.readString(state)).contains(",busy").doesNotContain("in-progress");
  }

  @Test
  void missesStayOpenUntilSomebodyCallsBack() throws IOException {
    Path state = folder.resolve("calls.state");
    List<String> command = List.of("missed", "-q", "--to", "csv", "--state", state.toString());
    Path monday = export("monday.csv", call("a1", "06100000001", "02 09:00:00", "", "no-answer"));
    Path tuesday = export("tuesday.csv", call("a2", "06100000002", "03 09:00:00", "", "no-answer"));
    Path wednesday =
        export("wednesday.csv", call("a3", "06100000001", "04 09:00:00", "", "completed"));
    assertThat(missed(command, monday)).containsExactly("06100000001 open");
    assertThat(missed(command, tuesday)).containsExactly("06100000002 open", "06100000001 open");
    assertThat(missed(command, wednesday))
        .containsExactly("06100000002 open", "06100000001 returned");
  }

  private static List<String> missed(List<String> command, Path export) {
    return Ran.legstat(command, export)
        .out()
        .lines()
        .skip(1)
        .map(row -> row.split(",", -1))
        .map(row -> row[0] + " " + row[5])
        .toList();
  }

  @Test
  void whatTheUserDoesNotWantToSeeIsKeptAllTheSame() throws IOException {
    Path state = folder.resolve("calls.state");
    Path calls =
        export(
            "calls.csv",
            call("a1", "06100000001", "02 09:00:00", "", "busy"),
            call("a2", "06100000002", "03 09:00:00", "", "completed"));
    Ran filtered =
        Ran.legstat("report", "--to", "csv", "--state", state, "--where", "bucket=busy", calls);
    assertThat(filtered.out()).contains("balance,counted,value,1", "balance,filtered,value,1");
    assertThat(Ran.legstat("report", "--to", "csv", "--state", state).out())
        .contains("balance,counted,value,2");
  }

  @Test
  void oldCallsCanBeDropped() throws IOException {
    Path state = folder.resolve("calls.state");
    DateTimeFormatter form = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    LocalDateTime now = LocalDateTime.now(ZoneId.of("Asia/Kolkata"));
    String rest = ",,completed,completed,busy";
    Path calls =
        export(
            "calls.csv",
            "a1,inbound,1,2,3," + form.format(now.minusDays(41)) + rest,
            "a2,inbound,1,2,3," + form.format(now.minusDays(39)) + rest,
            "a3,inbound,1,2,3," + rest);
    List<String> command = List.of("report", "-q", "--to", "csv", "--state", state.toString());
    assertThat(Ran.legstat(command, "--prune", "40d", calls).out())
        .contains("balance,counted,value,3");
    assertThat(Ran.legstat(command).out()).contains("balance,counted,value,2");
    assertThat(Files.readString(state)).doesNotContain("a1,").contains("a2,", "a3,");
  }

  @Test
  void isForOneRunAtATime() throws IOException {
    Path state = folder.resolve("calls.state");
    Path calls = export("calls.csv", call("a1", "06100000001", "02 09:00:00", "", "busy"));
    OutputFile other = OutputFile.open(state);
    try {
      assertThat(Ran.legstat("report", "--state", state, calls))
          .isEqualTo(
              new Ran(
                  75, "", "legstat: " + state + ": another legstat is writing it, try again\n"));
    } finally {
      other.close();
    }
    assertThat(Ran.legstat("report", "--state", state, calls).exit()).isZero();
  }

  @Test
  void aDamagedStateIsRefusedAndLeftAsItIs() throws IOException {
    Path state = folder.resolve("calls.state");
    Path calls = export("calls.csv", call("a1", "06100000001", "02 09:00:00", "", "busy"));
    Ran.legstat("report", "--state", state, calls);
    String whole = Files.readString(state);
    for (String damaged :
        List.of(
            whole.replace("06100000001", "06100000002"),
            whole.substring(0, whole.length() - 1),
            whole.substring(0, whole.length() / 2),
            whole.replace("partial/1", "partial/9"),
            whole + whole,
            "",
            HEADER,
            "a letter")) {
      Files.writeString(state, damaged);
      Ran ran = Ran.legstat("report", "--state", state, calls);
      assertThat(ran.exit()).isEqualTo(65);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).startsWith("legstat: " + state + ":");
      assertThat(state).hasContent(damaged);
    }
  }

  @Test
  void staysAsItIsWhenAnInputBreaksOff() throws IOException {
    Path state = folder.resolve("calls.state");
    Path calls = export("calls.csv", call("a1", "06100000001", "02 09:00:00", "", "busy"));
    Ran.legstat("report", "--state", state, calls);
    String kept = Files.readString(state);
    Path cut = Files.writeString(folder.resolve("cut.json"), "[{\"Sid\": \"a2\"}, {\"Sid\":");
    assertThat(Ran.legstat("report", "--state", state, cut).exit()).isEqualTo(65);
    assertThat(state).hasContent(kept);
  }

  @Test
  void isNeverWrittenOverAnythingElse() throws IOException {
    Path calls = export("calls.csv", call("a1", "06100000001", "02 09:00:00", "", "busy"));
    String content = Files.readString(calls);
    assertThat(Ran.legstat("report", "--state", calls, "samples/dashboard.csv"))
        .isEqualTo(
            new Ran(
                65,
                "",
                "legstat: "
                    + calls
                    + ": this is no state that legstat has written; it is left as it is\n"));
    assertThat(calls).hasContent(content);
    assertThat(Ran.legstat("report", "--state", folder, calls).exit()).isEqualTo(2);
    assertThat(Ran.legstat("report", "--state", "/dev/null", calls).exit()).isEqualTo(2);
  }

  /** Kills runs at random moments; what is there then must be one of the states on the way. */
  @Test
  void survivesBeingKilled() throws IOException, InterruptedException {
    Path state = folder.resolve("calls.state");
    Path first = manyCalls("first.csv", 0, 10_000);
    Path second = manyCalls("second.csv", 5_000, 15_000);
    Ran.legstat("report", "-q", "--state", state, first);
    String before = Files.readString(state);
    long begun = System.nanoTime();
    assertThat(start(state, second).waitFor()).isZero();
    int whole = (int) Duration.ofNanos(System.nanoTime() - begun).toMillis();
    String after = Files.readString(state);
    assertThat(after).isNotEqualTo(before);
    Random random = new Random(11);
    Set<String> met = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      Files.writeString(state, before);
      Process process = start(state, second);
      // From before anything is read until after all is done.
      process.waitFor(whole / 5 + random.nextInt(whole + 1), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      String found = Files.readString(state);
      met.add(found.equals(before) ? "before" : found.equals(after) ? "after" : "neither");
    }
    assertThat(met).isSubsetOf("before", "after");
    if (KILLS >= MANY_KILLS) {
      assertThat(met).hasSize(2);
    }
    assertThat(Ran.legstat("report", "-q", "--state", state, second).exit()).isZero();
    assertThat(state).hasContent(after);
  }

  private static Process start(Path state, Path calls) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "io.github.legstat.Main",
            "report",
            "-q",
            "--state",
            state.toString(),
            calls.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private Path manyCalls(String name, int from, int to) throws IOException {
    List<String> rows = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String day = String.format(Locale.ROOT, "%02d 09:00:00", 1 + i % 28);
      rows.add(call(String.format(Locale.ROOT, "%032x", i), "0610" + i, day, "", "busy"));
    }
    return export(name, rows.toArray(String[]::new));
  }
}
