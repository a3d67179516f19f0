package io.github.legstat.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a run ends that something happens to. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class ProcessTest {
  private static final String HEADER = "Sid,Direction,Leg1Status,Leg2Status,Status\n";
  private static final String UPDATED = "Sid,Direction,Leg1Status,Leg2Status,DateUpdated\n";
  private static final String UPDATED_ROW = "a1,inbound,completed,busy,2026-11-02 09:00:00\n";
  private static final String ROW = "a%d,inbound,completed,busy,completed\n";
  private static final int MANY = 20_000;

  /** A third of them with a call, a third with a header, a third with nothing. */
  private static final int MANY_FILES = 9_999;

  /** More than what is looked at before anything is written. */
  private static final int BEGINNING_ROWS = 9000;

  private static final int TERMINATED = 143;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder;
  private Path calls;

  @BeforeEach
  void write() throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    IntStream.range(0, MANY).forEach(i -> text.append(ROW.formatted(i)));
    calls = Files.writeString(folder.resolve("calls.csv"), text);
  }

  private Path outputs() throws IOException {
    return Files.createDirectories(folder.resolve("out"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  /** Waits until a folder has a file with this ending. */
  private static void await(Path folder, String ending) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (names(folder).stream().noneMatch(name -> name.endsWith(ending))) {
      assertThat(System.nanoTime()).as("%s in %s", ending, folder).isLessThan(end);
      Thread.sleep(10);
    }
  }

  @Test
  void aReaderThatGoesAwayEndsItQuietly() throws IOException, InterruptedException {
    try (Child child = Child.plan(folder, "explain", "--to", "csv", calls.toString()).start()) {
      assertThat(child.firstLine()).startsWith("id,direction,");
      child.closeOutput();
      assertThat(child.exit()).isZero();
      assertThat(child.err()).isEmpty();
    }
  }

  /** The next export may lack what was rejected, and the state knows the calls already. */
  @Test
  void aReaderThatGoesAwayLosesNoRejects() throws IOException, InterruptedException {
    Files.writeString(calls, "no call\n", StandardOpenOption.APPEND);
    Path state = outputs().resolve("calls.state");
    Path rejects = outputs().resolve("rejects.csv");
    try (Child child =
        Child.plan(
                folder,
                "missed",
                "--to",
                "csv",
                "--state",
                state.toString(),
                "--rejects",
                rejects.toString(),
                calls.toString())
            .start()) {
      assertThat(child.firstLine()).startsWith("customer,");
      child.closeOutput();
      assertThat(child.exit()).isZero();
    }
    assertThat(state).isNotEmptyFile();
    assertThat(rejects).content().contains("no call");
  }

  /** Whatever thread waits for more of the log: it may never come. */
  @Test
  void aReaderThatGoesAwayEndsItThoughTheLogIsNotAtItsEnd()
      throws IOException, InterruptedException {
    try (Child child = Child.plan(folder, "explain", "--to", "csv").start()) {
      String rows = Files.readString(calls);
      send(child, rows);
      send(child, rows.substring(HEADER.length()));
      assertThat(child.firstLine()).startsWith("id,direction,");
      child.closeOutput();
      assertThat(child.exit()).isZero();
      assertThat(child.err()).isEmpty();
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDeviceIsAnError() throws IOException, InterruptedException {
    try (Child child =
        Child.plan(folder, "report", calls.toString()).writingTo("/dev/full").start()) {
      assertThat(child.exit()).isEqualTo(74);
      assertThat(child.err())
          .isEqualTo("legstat: the result cannot be written: No space left on device\n");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDeviceIsAnErrorOfHelpToo() throws IOException, InterruptedException {
    try (Child child = Child.plan(folder, "report", "--help").writingTo("/dev/full").start()) {
      assertThat(child.exit()).isEqualTo(74);
      assertThat(child.err())
          .isEqualTo("legstat: the result cannot be written: No space left on device\n");
    }
  }

  @Test
  void aReaderThatGoesAwayEndsTheShellQuietly() throws IOException, InterruptedException {
    try (Child child = Child.plan(folder, "shell", calls.toString()).start()) {
      child.closeOutput();
      send(child, "explain --to csv\n".repeat(3));
      child.input().close();
      assertThat(child.exit()).isZero();
      assertThat(child.err()).isEmpty();
    }
  }

  @Test
  void aFullDiskLeavesTheOldFile() throws IOException, InterruptedException {
    Path target = Files.writeString(outputs().resolve("calls.csv"), "old");
    Child.plan(folder, "explain", "-o", target.toString(), calls.toString())
        .limitedBy("-f 64")
        .run(74);
    assertThat(names(outputs())).containsExactly("calls.csv");
    assertThat(target).hasContent("old");
  }

  @Test
  void aFullDiskForCopiesIsAnError() throws IOException, InterruptedException {
    Path updates =
        Files.writeString(
            folder.resolve("updates.csv"), UPDATED + UPDATED_ROW.repeat(BEGINNING_ROWS));
    try (Child child =
        Child.plan(folder, "report", "-").limitedBy("-f 64").reading(updates).start()) {
      assertThat(child.out()).isEmpty();
      assertThat(child.exit()).isEqualTo(74);
      assertThat(child.err()).startsWith("legstat: -: ").contains("cannot be kept").hasLineCount(1);
    }
    assertThat(names(folder.resolve("tmp"))).isEmpty();
  }

  @Test
  void aSignalLeavesNothingHalfWritten() throws IOException, InterruptedException {
    Path target = Files.writeString(outputs().resolve("calls.csv"), "old");
    Path rejects = outputs().resolve("rejects.csv");
    try (Child child =
        Child.plan(folder, "explain", "-o", target.toString(), "--rejects", rejects.toString(), "-")
            .start()) {
      send(child, HEADER + ROW.formatted(1).repeat(BEGINNING_ROWS));
      await(outputs(), ".tmp");
      child.terminate();
      assertThat(child.exit()).isEqualTo(TERMINATED);
    }
    assertThat(names(outputs())).containsExactly("calls.csv");
    assertThat(target).hasContent("old");
  }

  @Test
  void aSignalRemovesTheCopyOfAStream() throws IOException, InterruptedException {
    try (Child child = Child.plan(folder, "report", "-").start()) {
      send(child, UPDATED + UPDATED_ROW.repeat(BEGINNING_ROWS));
      await(folder.resolve("tmp"), ".spool");
      child.terminate();
      assertThat(child.exit()).isEqualTo(TERMINATED);
    }
    assertThat(names(folder.resolve("tmp"))).isEmpty();
  }

  @Test
  void theSecondRunOnOneOutputIsSentAway() throws IOException, InterruptedException {
    Path target = outputs().resolve("calls.csv");
    try (Child first = Child.plan(folder, "explain", "-o", target.toString(), "-").start()) {
      send(first, HEADER + ROW.formatted(1).repeat(BEGINNING_ROWS));
      await(outputs(), ".tmp");
      try (Child second =
          Child.plan(folder, "explain", "-o", target.toString(), calls.toString()).start()) {
        assertThat(second.exit()).isEqualTo(75);
        assertThat(second.err())
            .isEqualTo("legstat: " + target + ": another legstat is writing it, try again\n");
      }
      first.input().close();
      assertThat(first.exit()).isZero();
    }
    assertThat(names(outputs())).containsExactly("calls.csv");
    assertThat(target).content().contains("a1,inbound").hasLineCount(2);
  }

  @Test
  void manyFilesTakeFewDescriptors() throws IOException, InterruptedException {
    Path many = Files.createDirectories(folder.resolve("many"));
    for (int i = 0; i < MANY_FILES; i++) {
      String rows = i % 3 == 0 ? HEADER + ROW.formatted(i) : i % 3 == 1 ? HEADER : "";
      Files.writeString(many.resolve("calls-%05d.csv".formatted(i)), rows);
    }
    String report =
        Child.plan(folder, "report", "-q", "--to", "csv", many.toString())
            .limitedBy("-n 64")
            .run(0);
    assertThat(report).contains("balance,counted,value," + MANY_FILES / 3 + "\n");
  }

  @Test
  void theSurroundingsChangeNoByte() throws IOException, InterruptedException {
    String[] command = {"report", "samples/dashboard.csv"};
    String bare = Child.plan(folder, command).run(0);
    String elsewhere =
        Child.plan(folder, command)
            .withJava("-Duser.language=tr")
            .withJava("-Duser.country=TR")
            .withJava("-XX:ActiveProcessorCount=1")
            .in(
                Map.of(
                    "LC_ALL",
                    "tr_TR.ISO-8859-9",
                    "TZ",
                    "Pacific/Kiritimati",
                    "TERM",
                    "xterm-256color"))
            .run(0);
    assertThat(bare).contains("█");
    assertThat(elsewhere).isEqualTo(bare);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ":", "Nowhere/Bogus", "UTC+99", "EST5EDT", ":/etc/localtime"})
  void noTimeZoneOfTheMachineChangesAByte(String zone) throws IOException, InterruptedException {
    String[] command = {"report", "--by", "hour", "-q", "--to", "csv", "samples/dashboard.csv"};
    String bare = Child.plan(folder, command).run(0);
    assertThat(Child.plan(folder, command).in(Map.of("TZ", zone)).run(0)).isEqualTo(bare);
  }

  @Test
  void aPipeWithANameIsReadToItsEnd() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Process cat =
        new ProcessBuilder(
                "/bin/sh", "-c", "cat \"$0\" > \"$1\"", calls.toString(), pipe.toString())
            .start();
    String report = Child.plan(folder, "report", "-q", "--to", "csv", pipe.toString()).run(0);
    assertThat(cat.waitFor()).isZero();
    assertThat(report).contains("balance,counted,value," + MANY + "\n");
  }

  private static void send(Child child, String text) throws IOException {
    OutputStream input = child.input();
    input.write(text.getBytes(StandardCharsets.UTF_8));
    input.flush();
  }
}
