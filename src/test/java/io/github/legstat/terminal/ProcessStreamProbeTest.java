package io.github.legstat.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ProcessStreamProbeTest {

  @Test
  void believesTheLauncher() {
    StreamProbe probe = new ProcessStreamProbe(Map.of(ProcessStreamProbe.TERMINALS, "02"));
    assertThat(probe.isTerminal(StandardStream.INPUT)).isTrue();
    assertThat(probe.isTerminal(StandardStream.OUTPUT)).isFalse();
    assertThat(probe.isTerminal(StandardStream.ERROR)).isTrue();
    StreamProbe none = new ProcessStreamProbe(Map.of(ProcessStreamProbe.TERMINALS, ""));
    assertThat(none.isTerminal(StandardStream.OUTPUT)).isFalse();
  }

  @Test
  void seesThatTestsRunBehindPipes() {
    StreamProbe probe = new ProcessStreamProbe(Map.of());
    assertThat(probe.isTerminal(StandardStream.OUTPUT)).isFalse();
  }

  @Test
  void jLineAgrees() {
    StreamProbe probe = new JLineStreamProbe();
    assertThat(probe.isTerminal(StandardStream.OUTPUT)).isFalse();
    assertThat(probe.width(StandardStream.OUTPUT)).isLessThanOrEqualTo(0);
  }
}
