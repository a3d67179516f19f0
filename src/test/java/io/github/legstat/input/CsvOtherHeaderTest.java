package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.model.Field;
import io.github.legstat.model.Reject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** Each row has what stands behind two rows of calls, and what becomes of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Names with digits, where rows have them too.
        "Leg2Status,Sid,Status,Digits~failed,a2,busy,7         | a1 a2 | busy failed |",
        "Leg1Status,Leg2Status,Sid,Status~busy,failed,a2,busy  | a1 a2 | busy failed |",
        "'Leg1Status','Leg2Status','Sid'~'busy','failed','a2'  | a1 a2 | busy failed |",
        "leg 1,leg 2,sid,x~busy,failed,a2,7                    | a1 a2 | busy failed |",
        // The row behind a header is damaged; nothing is read under the wrong names.
        "Sid,Leg2Status,Status,Digits~a2,failed~a3,failed,busy,7 | a1 a3 | busy failed | a2,failed",
        "Sid,Leg2Status,Status~a2,busy,failed,                 | a1 a2 | busy failed | Sid,Leg2Status,Status",
        "Sid,Leg2Status,Status,,~a2,failed,busy,,              | a1 a2 | busy failed |",
        // A title between two tables, as wide as they are.
        "Calls of Branch 2,,,~Sid,Leg2Status,Status,Digits~a2,failed,busy,7 | a1 a2 | busy failed | Calls of Branch 2,,,",
        "Page 2 of 5,,,~a2,busy,failed,                        | a1 a2 | busy failed | Page 2 of 5,,,",
        "Sid;Status;Leg2Status;Digits~a2;busy;failed;          | a1    | busy        | a2;busy;failed;",
      })
  void areNeverReadAsCalls(String behind, String ids, String leg2, String refused)
      throws IOException {
    String text = FIRST + behind.strip().replace('~', '\n').replace('\'', '"') + '\n';
    Found found = Found.inText(text);
    assertThat(String.join(" ", found.texts(Field.ID))).isEqualTo(ids);
    assertThat(String.join(" ", found.texts(Field.LEG2))).isEqualTo(leg2);
    if (refused == null) {
      assertThat(found.rejects()).isEmpty();
    } else {
      assertThat(found.rejects()).extracting(Reject::raw).contains(refused);
    }
  }
}
