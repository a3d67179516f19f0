package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.input.Found.Way;
import io.github.legstat.model.Batch;
import io.github.legstat.model.Field;
import io.github.legstat.model.Reject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        "Sid,leg2,Status,x~a2,failed,busy,7                    | a1 a2 | busy failed |",
        "'Leg1Status','Leg2Status','Sid','Digits'~busy,failed,a2,7 | a1 a2 | busy failed |",
        // A column of row numbers has no name.
        ",Sid,Leg2Status,Status~0,a2,failed,busy                | a1 a2 | busy failed |",
        ",leg2,Sid,Status,Digits~0,failed,a2,busy,7             | a1 a2 | busy failed |",
        "'','Sid','Leg2Status','Status'~'1','a2','failed','busy' | a1 a2 | busy failed |",
        // Half of the names are known.
        "Sid,Leg2Status,Status,x,y,z~a2,failed,busy,,,          | a1 a2 | busy failed |",
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

  /** The places of what follows are told by lines, whatever the names hold. */
  @Test
  void mayTakeManyLines() throws IOException {
    String other = "Sid,\"Leg2\nStatus\",Status,\"\nDigits\"\na2,failed,busy,7\n";
    Found found = Found.inText(FIRST + other + other);
    assertThat(found.rows()).extracting(Found.Row::line).containsExactly(2L, 6L, 10L);
    assertThat(found.texts(Field.LEG2)).containsExactly("busy", "failed", "failed");
    assertThat(found.headers()).isEqualTo(2);
  }

  /** Stretches that are read at a time must wait for a header before them. */
  @Test
  void areFollowedWhereverTheInputIsCut(@TempDir Path folder) throws IOException {
    String text = FIRST + "Leg2Status,Status,Sid,Digits\n" + "failed,busy,a2,7\n".repeat(9) + FIRST;
    Path path = Files.writeString(folder.resolve("calls.csv"), text);
    Found whole = Found.inText(text);
    assertThat(whole.texts(Field.LEG2)).hasSize(11).contains("failed", "busy");
    for (int stretch = 1; stretch <= text.length(); stretch++) {
      for (int pieces = 1; pieces <= 4; pieces++) {
        Way way = new Way(stretch, pieces);
        assertThat(Found.inFile(path, way)).as("%s", way).isEqualTo(whole);
      }
    }
  }

  /** The row behind a header is waited for, and not the end of the input. */
  @Test
  void doNotMakeOnePieceOfAllThatFollows() throws IOException {
    byte[] text =
        (FIRST + "Leg2Status,Status,Sid,Digits\n" + "failed,busy,a2,7\n".repeat(1000))
            .getBytes(StandardCharsets.UTF_8);
    InputOptions options = InputOptions.detecting(Found.NAMES);
    try (InputFile input = InputFile.open("in", new ByteArrayInputStream(text), options);
        CallReader reader = input.reader(1000)) {
      Batch batch = new Batch(Found.ALL_FIELDS);
      CallReader.Piece piece = reader.take(batch).orElseThrow();
      piece.parse();
      piece.settle();
      assertThat(batch.rows()).isGreaterThan(50);
    }
  }
}
