package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.model.Field;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Headers behind the first, as in exports put one behind the other. */
final class CsvOtherHeaderTest {
  private static final String FIRST = "Sid,Status,Leg2Status,Digits\na1,busy,busy,\n";

  @Test
  void areFollowed() throws IOException {
    Found found = Found.inText(FIRST + "Status,Leg2Status,Sid\nbusy,failed,a2\n");
    assertThat(found.texts(Field.ID)).containsExactly("a1", "a2");
    assertThat(found.texts(Field.LEG2)).containsExactly("busy", "failed");
    assertThat(found.headers()).isEqualTo(1);
  }

  /** A damaged one, which is a reject, must not hide the whole one behind it. */
  @Test
  void areFoundBehindALineThatBeginsLikeThem() throws IOException {
    Found found = Found.inText(FIRST + "Status,x\nStatus,Leg2Status,Sid\nbusy,failed,a2\n");
    assertThat(found.texts(Field.ID)).containsExactly("a1", "a2");
    assertThat(found.texts(Field.LEG2)).containsExactly("busy", "failed");
    assertThat(found.rejects()).hasSize(1);
  }

  @Test
  void mayBeginWithAColumnOfTheUsers() throws IOException {
    Found found = Found.inText(FIRST + "Remark,Sid,Status,Leg2Status\nx,a2,busy,failed\n");
    assertThat(found.texts(Field.ID)).containsExactly("a1", "a2");
  }
}
