package io.github.legstat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be read: nothing is counted without them, whichever way they were named. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class UnreadableInputTest {
  private static final int NO_INPUT = 66;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("calls.csv"), "Sid,Direction,Leg2Status\na1,in,busy\n");
  }

  private void assertEnds(String named, String message) {
    Ran ran = Ran.legstat("report", "--to", "csv", named);
    assertThat(ran.exit()).as(ran.err()).isEqualTo(NO_INPUT);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("legstat: ").contains(message).hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/*.csv", "/loop.csv"})
  void aLinkThatLeadsInCircles(String named) throws IOException {
    Path loop = folder.resolve("loop.csv");
    Files.createSymbolicLink(loop, loop);
    assertEnds(folder + named, loop + ": cannot be read (");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/*.csv", "/nowhere.csv"})
  void aLinkThatLeadsNowhere(String named) throws IOException {
    Path link = folder.resolve("nowhere.csv");
    Files.createSymbolicLink(link, folder.resolve("gone"));
    assertEnds(folder + named, link + ": there is no such file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/*.csv", "/secret.csv"})
  void aFileOfSomebodyElse(String named) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.csv"), "Sid\na2\n");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    // Whoever may do everything may read this too.
    assumeThat(Files.isReadable(secret)).isFalse();
    assertEnds(folder + named, secret + ": cannot be read (permission denied)");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFileWhoseBytesCannotBeHad() {
    assertEnds("/proc/self/mem", "/proc/self/mem: cannot be read (Input/output error)");
  }

  /** What an earlier run has left would else go on to say that all is well. */
  @Test
  void aFileForMonitoringSaysThatThereIsNoResult() throws IOException {
    Path line = Files.writeString(folder.resolve("legstat.nagios"), "LEGSTAT OK");
    Path missing = folder.resolve("no.csv");
    assertThat(Ran.legstat("report", "-o", line.toString(), missing.toString()).exit())
        .isEqualTo(66);
    assertThat(line).hasContent("LEGSTAT UNKNOWN - " + missing + ": there is no such file");
  }
}
