package io.github.legstat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ElisionTest {
  private static final List<String> WHOLE = List.of("one", "two", "three", "four", "five");

  @Test
  void withoutGapsAllMustBeThere() {
    assertThat(Elision.of(WHOLE).matches(WHOLE)).isTrue();
    assertThat(Elision.of(WHOLE.subList(0, 4)).matches(WHOLE)).isFalse();
  }

  @Test
  void gapsStandForAnyLines() {
    assertThat(Elision.of(List.of("one", "…", "five")).matches(WHOLE)).isTrue();
    assertThat(Elision.of(List.of("…", "three", "…")).matches(WHOLE)).isTrue();
    assertThat(Elision.of(List.of("…")).matches(WHOLE)).isTrue();
  }

  @Test
  void partsMustBeWholeAndInOrder() {
    assertThat(Elision.of(List.of("two", "…")).matches(WHOLE)).isFalse();
    assertThat(Elision.of(List.of("…", "four")).matches(WHOLE)).isFalse();
    assertThat(Elision.of(List.of("…", "two", "four", "…")).matches(WHOLE)).isFalse();
    assertThat(Elision.of(List.of("…", "four", "…", "two", "…")).matches(WHOLE)).isFalse();
    assertThat(
            Elision.of(List.of("one", "two", "…", "two", "three", "four", "five")).matches(WHOLE))
        .isFalse();
  }

  @Test
  void anotherOutputIsShownWithTheSameGaps() {
    Elision elision = Elision.of(List.of("1", "…", "three", "x", "…", "5"));

    assertThat(elision.applyTo(WHOLE)).containsExactly("one", "…", "three", "four", "…", "five");
  }

  @Test
  void linesThatAreGoneAreNotGuessed() {
    Elision elision = Elision.of(List.of("1", "…", "seven", "…"));

    assertThatThrownBy(() -> elision.applyTo(WHOLE)).hasMessageContaining("seven");
  }
}
