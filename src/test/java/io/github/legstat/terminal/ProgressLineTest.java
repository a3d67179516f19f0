package io.github.legstat.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.cli.LegstatCommand;
import io.github.legstat.cli.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a run has come, for whoever waits. */
final class ProgressLineTest {
  private static final int CALLS = 20_000;

  /** A terminal that tells when something stands on it. */
  private static final class Terminal extends ByteArrayOutputStream {
    private final String awaited;
    private final CountDownLatch shown = new CountDownLatch(1);

    Terminal(String awaited) {
      this.awaited = awaited;
    }

    @Override
    public void flush() {
      if (text().contains(awaited)) {
        shown.countDown();
      }
    }

    String text() {
      return toString(StandardCharsets.UTF_8);
    }
  }

  @Test
  void isGoneWhenTheRunEnds() throws InterruptedException {
    Terminal terminal = new Terminal("read");
    ProgressLine line = new ProgressLine(terminal, Duration.ZERO);
    line.begin();
    assertThat(terminal.shown.await(1, TimeUnit.MINUTES)).isTrue();
    line.end();
    assertThat(terminal.text()).matches("(\\rlegstat: 0 records read)+\\r\u001B\\[K");
  }

  @Test
  void countsTheRecordsOfOneWayThroughTheInputs() throws InterruptedException {
    Terminal terminal = new Terminal("\rlegstat: 1,000,234 records read");
    ProgressLine line = new ProgressLine(terminal, Duration.ZERO);
    for (int way = 1; way <= 2; way++) {
      line.begin();
      line.read(1_000_000);
      line.read(234);
      assertThat(terminal.shown.await(1, TimeUnit.MINUTES)).isTrue();
      line.end();
    }
    assertThat(terminal.text()).doesNotContain("2,000").endsWith("\u001B[K");
  }

  @Test
  void aShortRunShowsNone() {
    Terminal terminal = new Terminal("read");
    ProgressLine line = new ProgressLine(terminal, Duration.ofDays(1));
    line.begin();
    line.read(7);
    line.end();
    assertThat(terminal.text()).isEmpty();
  }

  /** Standard input says nothing more until progress has been shown for what it has said. */
  private static final class Stalling extends InputStream {
    private final InputStream calls =
        new ByteArrayInputStream(calls().getBytes(StandardCharsets.UTF_8));
    private final Terminal terminal;

    /** More than is looked at before records are read. */
    private static String calls() {
      StringBuilder calls = new StringBuilder("Sid,Status\n");
      for (int call = 0; call < CALLS; call++) {
        calls.append("call-").append(call).append(",completed\n");
      }
      return calls.toString();
    }

    Stalling(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = calls.read(bytes, from, length);
      try {
        if (read >= 0 || terminal.shown.await(1, TimeUnit.MINUTES)) {
          return read;
        }
        throw new IOException("no progress is shown");
      } catch (InterruptedException e) {
        throw new InterruptedIOException();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "missed", "contacts", "audit"})
  void isShownOnTheTerminalOfARun(String command) {
    Terminal terminal = new Terminal(" records read");
    StreamProbe errorsOnly =
        new StreamProbe() {
          @Override
          public boolean isTerminal(StandardStream stream) {
            return stream == StandardStream.ERROR;
          }

          @Override
          public int width(StandardStream stream) {
            return 80;
          }
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(new Stalling(terminal), out, terminal, Map.of(), errorsOnly, List.of());
    LegstatCommand.execute(new String[] {command}, surroundings);
    assertThat(terminal.text()).contains("\r\u001B[Klegstat: 20,000 read = 20,000 counted");
    assertThat(out.toString(StandardCharsets.UTF_8)).isNotEmpty().doesNotContain("records read");
  }
}
