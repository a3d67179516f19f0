package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.model.Field;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A header that comes again is no row, however much its first name looks like a value. */
final class CsvRepeatedHeaderTest {
  @ParameterizedTest
  @ValueSource(strings = {"leg1", "leg1,leg2", "leg_1_status,id", "Leg1Status,Leg2Status,Status"})
  void isNoRow(String header) throws IOException {
    String row = "busy" + ",x".repeat((int) header.chars().filter(c -> c == ',').count());
    for (String lineEnd : new String[] {"\n", "\r\n", "\r"}) {
      String file = header + lineEnd + row + lineEnd;
      Found found = Found.inText(file + file + "\uFEFF" + file + header);
      assertThat(found.texts(Field.LEG1)).as(file).containsExactly("busy", "busy", "busy");
      assertThat(found.headers()).isEqualTo(3);
      assertThat(found.rejects()).isEmpty();
    }
  }

  /** Names of the user's own, of every length up to what is compared at once and beyond. */
  @ParameterizedTest
  @ValueSource(strings = {"x9,Sid", "x9,y,Sid", "xyz9,Sid", "xyz9,x,Sid", "\"x9\",Sid"})
  void isNoRowWhereItBeginsWithANameThatHasADigit(String header) throws IOException {
    String row = "7" + ",a1".repeat((int) header.chars().filter(c -> c == ',').count());
    for (String lineEnd : new String[] {"\n", "\r\n", "\r"}) {
      String file = header + lineEnd + row + lineEnd;
      Found found = Found.inText(file + file + header);
      assertThat(found.texts(Field.ID)).as(file).containsExactly("a1", "a1");
      assertThat(found.headers()).as(file).isEqualTo(2);
    }
  }
}
