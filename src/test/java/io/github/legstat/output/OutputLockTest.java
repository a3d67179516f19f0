package io.github.legstat.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock of an output, which goes away with whoever has it. */
final class OutputLockTest {
  private static final int RUNS = 4;
  private static final int ROUNDS = 2_000;

  @TempDir private Path folder;

  /** One run may open the file of the lock just when another, that has it, removes it. */
  @Test
  void isNeverHeldByTwo() throws ExecutionException, InterruptedException {
    Path target = folder.resolve("report.json");
    AtomicInteger holders = new AtomicInteger();
    AtomicInteger held = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(RUNS);
    List<Future<Integer>> runs = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      runs.add(pool.submit(() -> mostHolders(target, holders, held)));
    }
    for (Future<Integer> run : runs) {
      // None where others had it whenever this one asked.
      assertThat(run.get()).isLessThanOrEqualTo(1);
    }
    pool.shutdown();
    assertThat(held).hasPositiveValue();
    assertThat(folder.toFile().list()).containsExactly("held");
  }

  private int mostHolders(Path target, AtomicInteger holders, AtomicInteger held)
      throws IOException {
    int most = 0;
    for (int round = 0; round < ROUNDS; round++) {
      try (OutputLock lock = OutputLock.on(target)) {
        assertThat(lock).isNotNull();
        most = Math.max(most, holders.incrementAndGet());
        Files.writeString(folder.resolve("held"), "");
        holders.decrementAndGet();
        held.incrementAndGet();
      } catch (LockedException e) {
        // Another run has it; that is what locks are for.
      }
    }
    return most;
  }
}
