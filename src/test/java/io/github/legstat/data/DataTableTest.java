package io.github.legstat.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.legstat.model.Bucket;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DataTableTest {
  private static List<DataTable.Row> read(String text) throws IOException {
    return DataTable.read("some.table", new StringReader(text));
  }

  @Test
  void cutsAtBarsAndDropsTheBlanksThatAlign() throws IOException {
    List<DataTable.Row> rows =
        read("# why\n\nbucket    | two words | last\n# what\nno-answer |  \"a\"  b  |\n\nbusy||c");

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).term("bucket", Bucket.class)).isEqualTo(Bucket.NO_ANSWER);
    assertThat(rows.get(0).text("two words")).isEqualTo("\"a\"  b");
    assertThat(rows.get(0).text("last")).isEmpty();
    assertThat(rows.get(1).text("two words")).isEmpty();
    assertThat(rows.get(1).text("last")).isEqualTo("c");
  }

  @Test
  void namesTheLineOfARowThatIsTooShortOrTooLong() {
    assertThatThrownBy(() -> read("a | b\n\n1"))
        .hasMessage("some.table:3: this row has 1 cells, the header has 2");
    assertThatThrownBy(() -> read("a | b\n1 | 2\n1 | 2 | 3"))
        .hasMessage("some.table:3: this row has 3 cells, the header has 2");
  }

  @Test
  void namesTheLineOfAWrongWordAndOfAMissingColumn() throws IOException {
    DataTable.Row row = read("a | b\n# note\nbusy | nonsense").get(0);

    assertThatThrownBy(() -> row.term("b", Bucket.class))
        .hasMessage("some.table:3: this row says nonsense, which is no Bucket");
    assertThatThrownBy(() -> row.text("c")).hasMessage("some.table:3: this row has no column c");
  }

  @Test
  void takesAlternatives() throws IOException {
    DataTable.Row row = read("a | b\nno-answer / busy | any").get(0);

    assertThat(row.terms("a", Bucket.class)).containsExactly(Bucket.NO_ANSWER, Bucket.BUSY);
    assertThat(row.terms("b", Bucket.class)).containsExactly(Bucket.values());
  }
}
