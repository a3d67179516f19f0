package io.github.legstat.terminal;

import io.github.legstat.engine.PassObserver;
import io.github.legstat.engine.Threads;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Says on a terminal how many records have been read, on a line that is gone before anything else
 * is written. Runs that end soon show none.
 */
public final class ProgressLine implements PassObserver {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration INTERVAL = Duration.ofMillis(200);
  private static final String ERASE = "\r\u001B[K";

  private final OutputStream terminal;
  private final long patience;
  private final AtomicLong records = new AtomicLong();
  private Thread writer = new Thread();
  private boolean ended;

  /** A line on a terminal that can move its cursor. */
  public ProgressLine(OutputStream terminal) {
    this(terminal, PATIENCE);
  }

  /** A line that first shows after some time. */
  ProgressLine(OutputStream terminal, Duration patience) {
    this.terminal = terminal;
    this.patience = patience.toMillis();
  }

  @Override
  public void begin() {
    records.set(0);
    ended = false;
    writer = new Thread(this::write, "legstat-progress");
    writer.setDaemon(true);
    writer.start();
  }

  @Override
  public void read(long more) {
    records.addAndGet(more);
  }

  @Override
  public void end() {
    synchronized (this) {
      ended = true;
      notifyAll();
    }
    Threads.join(writer);
  }

  private void write() {
    try {
      boolean shown = false;
      while (sleep(shown ? INTERVAL.toMillis() : patience)) {
        show(String.format(Locale.ROOT, "\rlegstat: %,d records read", records.get()));
        shown = true;
      }
      if (shown) {
        show(ERASE);
      }
    } catch (InterruptedException | IOException e) {
      // A run does not fail because nobody can be told how far it is.
    }
  }

  /** Returns {@code false} where there is nothing more to tell. */
  private synchronized boolean sleep(long milliseconds) throws InterruptedException {
    long until = System.nanoTime() + Duration.ofMillis(milliseconds).toNanos();
    for (long left = milliseconds; left > 0 && !ended; ) {
      wait(left);
      left = Duration.ofNanos(until - System.nanoTime()).toMillis();
    }
    return !ended;
  }

  private void show(String text) throws IOException {
    terminal.write(text.getBytes(StandardCharsets.UTF_8));
    terminal.flush();
  }
}
