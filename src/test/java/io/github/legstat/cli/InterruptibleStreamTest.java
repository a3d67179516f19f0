package io.github.legstat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.legstat.engine.PassObserver;
import io.github.legstat.terminal.CommandLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

final class InterruptibleStreamTest {
  private final AtomicBoolean interrupted = new AtomicBoolean();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final InterruptibleStream stream = new InterruptibleStream(out, new Typed(interrupted));

  /** Somebody at the keyboard. */
  private record Typed(AtomicBoolean interrupted) implements CommandLines {
    @Override
    public Optional<List<String>> next() {
      return Optional.empty();
    }

    @Override
    public boolean isInterrupted() {
      return interrupted.get();
    }

    @Override
    public void close() {}
  }

  @Test
  void anInterruptEndsTheWriting() throws IOException {
    stream.write('a');
    interrupted.set(true);
    assertThatThrownBy(() -> stream.write('b'))
        .isInstanceOf(ResultStream.ClosedPipeException.class);
    assertThat(out.toByteArray()).containsExactly('a');
  }

  @Test
  void anInterruptEndsTheReading() throws IOException {
    PassObserver watching = stream.watching(PassObserver.NONE);
    watching.read(1);
    interrupted.set(true);
    assertThatThrownBy(() -> watching.read(1)).isInstanceOf(ResultStream.ClosedPipeException.class);
  }
}
