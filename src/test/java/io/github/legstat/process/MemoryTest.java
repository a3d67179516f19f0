package io.github.legstat.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How much memory a run takes of a log that is many times larger. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class MemoryTest {
  private static final int CALLS = 1_500_000;
  private static final String HEADER = "Sid,Direction,From,To,Status,Leg1Status,Leg2Status,Note\n";
  private static final String REST =
      ",inbound,06100000001,06199000001,completed,completed,no-answer,a remark of some length\n";
  private static final String HEAP = "-Xmx28m";

  @TempDir private Path folder;

  /** Every id by itself must be remembered; without that, nothing grows with the calls. */
  @Test
  void doesNotGrowWithTheCalls() throws IOException, InterruptedException {
    try (Child child =
        Child.plan(folder, "report", "-q", "--to", "csv", "--dedupe", "none", "-")
            .withJava(HEAP)
            .start()) {
      send(child);
      assertThat(child.out()).contains("balance,counted,value," + CALLS + "\n");
      assertThat(child.exit()).as(child.err()).isZero();
    }
  }

  @Test
  void isAskedForWhereItDoesNotSuffice() throws IOException, InterruptedException {
    try (Child child = Child.plan(folder, "report", "-").withJava(HEAP).start()) {
      send(child);
      assertThat(child.exit()).isEqualTo(70);
      assertThat(child.out()).isEmpty();
      assertThat(child.err())
          .startsWith("legstat: the memory does not suffice")
          .contains("--dedupe none")
          .hasLineCount(1);
    }
  }

  private static void send(Child child) throws IOException {
    byte[] rest = REST.getBytes(StandardCharsets.US_ASCII);
    try (OutputStream input = new BufferedOutputStream(child.input(), 1 << 16)) {
      input.write(HEADER.getBytes(StandardCharsets.US_ASCII));
      for (int call = 0; call < CALLS; call++) {
        String id = String.format(Locale.ROOT, "%032x", call * 0x9E3779B97F4A7C15L);
        input.write(id.getBytes(StandardCharsets.US_ASCII));
        input.write(rest);
      }
    } catch (IOException e) {
      // The child has ended before.
    }
  }
}
