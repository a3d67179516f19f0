package io.github.legstat.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.legstat.report.Section.Visibility;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SectionTest {
  private static final Facts ZERO = Facts.of("a", "A", new Fact("x", "X", Value.count(0)));
  private static final Facts ONE = Facts.of("b", "", new Fact("y", "Y", Value.count(1)));

  @Test
  void zerosMayBeHidden() {
    assertThat(ZERO.isShown()).isTrue();
    assertThat(ZERO.shown(Visibility.NOT_EMPTY).isShown()).isFalse();
    assertThat(ONE.shown(Visibility.NOT_EMPTY).isShown()).isTrue();
    assertThat(ONE.shown(Visibility.MACHINE).isShown()).isFalse();
  }

  @Test
  void factsWithoutTitleFollowOnThoseBefore() {
    Report report = new Report("s/1", "", List.of(ZERO, ONE, ZERO));
    assertThat(report.shown()).extracting(Section::name).containsExactly("a", "a");
    assertThat(((Facts) report.shown().get(0)).facts())
        .extracting(Fact::name)
        .containsExactly("x", "y");
  }

  @Test
  void aRowHasOneValueForEachColumn() {
    List<Column> columns = List.of(Column.key("a", "A"), Column.number("n", "N"));
    assertThatThrownBy(() -> Table.of("t", "T", columns, List.of(List.of(Value.text("only one")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("table t: 1 values for 2 columns");
  }
}
