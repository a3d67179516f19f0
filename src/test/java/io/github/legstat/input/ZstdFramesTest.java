package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Frames whose headers contradict themselves are damage, not a fault of ours. */
final class ZstdFramesTest {
  /** The frame is said to be one segment, the size of which no number can be. */
  private static final String IMPOSSIBLE_SIZE = "28b52ffd" + "e0" + "ffffffffffffffff";

  @Test
  void aSizeThatCannotBeIsDamage() throws IOException {
    byte[] bytes = HexFormat.of().parseHex(IMPOSSIBLE_SIZE + "00".repeat(64));
    Damage damage = new Damage();
    try (ZstdFrames frames = new ZstdFrames(new ByteArrayInputStream(bytes), damage)) {
      assertThat(frames.readAllBytes()).isEmpty();
    }
    assertThat(damage.message()).contains("the compressed data is damaged");
  }
}
