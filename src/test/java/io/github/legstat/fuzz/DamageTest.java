package io.github.legstat.fuzz;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random damage of good files, and random bytes. {@code -Dlegstat.rounds} and {@code
 * -Dlegstat.seed} try more and others than the few that every build tries.
 */
final class DamageTest {
  private static final int ROUNDS = Integer.getInteger("legstat.rounds", 1);
  private static final long SEED = Long.getLong("legstat.seed", 1);
  private static final int NOISES = 40;
  private static List<byte[]> files = List.of();

  @BeforeAll
  static void read() throws IOException {
    files = GoodFiles.all();
  }

  @ParameterizedTest
  @EnumSource
  void isSurvived(FuzzTarget target) throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      Mutator mutator = new Mutator(SEED + round, files);
      for (byte[] file : files) {
        check(target, mutator.damaged(file));
      }
      for (int i = 0; i < NOISES; i++) {
        check(target, mutator.noise());
      }
    }
  }

  /** A failure has the bytes with it: they are the next seed. */
  private static void check(FuzzTarget target, byte[] bytes) throws IOException {
    try {
      target.check(bytes);
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(target + " of " + HexFormat.of().formatHex(bytes), e);
    }
  }
}
