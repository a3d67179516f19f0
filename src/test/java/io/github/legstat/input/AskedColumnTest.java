package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.model.Batch;
import io.github.legstat.model.Call;
import io.github.legstat.model.ColumnName;
import io.github.legstat.model.Field;
import io.github.legstat.model.FieldLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that are asked for by name, whether or not they hold a field. */
final class AskedColumnTest {
  private static final ColumnName BRANCH = new ColumnName("branch_office");
  private static final ColumnName STATUS = new ColumnName("status");
  private static final ColumnName OTHER_LEG = new ColumnName("DialCallStatus");

  private static final FieldLayout LAYOUT =
      new FieldLayout(
          Set.of(Field.ID, Field.STATUS, Field.LEG2), Set.of(BRANCH, STATUS, OTHER_LEG));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sid,Branch Office,Leg2Status,Status,DialCallStatus\na,Main Road,busy,Completed,failed\n",
        "DialCallStatus;Sid;Status;Leg2Status;Branch Office\nfailed;a;Completed;busy;Main Road\r\n",
        "{\"Sid\":\"a\",\"Branch Office\":\"Main Road\",\"Leg2Status\":\"busy\","
            + "\"Status\":\"Completed\",\"DialCallStatus\":\"failed\"}",
        "{\"Sid\":\"a\",\"Branch\":{\"Office\":\"Main Road\"},\"DialCallStatus\":\"failed\","
            + "\"Status\":\"Completed\",\"Leg2Status\":\"busy\"}",
        "[{\"Sid\":\"a\",\"BRANCHOFFICE\":\"Main Road\",\"Leg2Status\":\"busy\","
            + "\"Status\":\"Completed\",\"DialCallStatus\":\"failed\"}\n]",
        "<Calls><Call><Sid>a</Sid><BranchOffice>Main Road</BranchOffice><Leg2Status>busy"
            + "</Leg2Status><Status>Completed</Status><DialCallStatus>failed</DialCallStatus>"
            + "</Call></Calls>",
        "Sid=a&Branch+Office=Main+Road&Leg2Status=busy&Status=Completed&DialCallStatus=failed"
      })
  void areReadBesideTheFields(String text) throws IOException {
    assertThat(read(text)).containsExactly("a|Completed|busy|Main Road|Completed|failed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sid,Leg2Status\na,busy\n", "{\"Sid\":\"a\",\"Leg2Status\":\"busy\"}"})
  void mayBeAbsent(String text) throws IOException {
    assertThat(read(text)).containsExactly("a||busy|||");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BRANCH OFFICE,branch_office,Sid\nx,Main Road,a\n",
        "branch_office,BRANCH OFFICE,Sid\nMain Road,x,a\n"
      })
  void areTheOnesOfTheVeryNameIfThereIsOne(String text) throws IOException {
    assertThat(read(text)).containsExactly("a|||Main Road||");
  }

  private static List<String> read(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<String> found = new ArrayList<>();
    try (InputFile input =
            InputFile.open(
                "input",
                new ByteArrayInputStream(bytes),
                InputOptions.detecting(FieldNames.load()));
        CallReader reader = input.reader()) {
      Batch batch = new Batch(LAYOUT);
      Optional<CallReader.Piece> piece = reader.take(batch);
      while (piece.isPresent()) {
        piece.get().parse();
        piece.get().settle();
        for (int row = 0; row < batch.rows(); row++) {
          found.add(line(new Call(batch).moveTo(batch, row)));
        }
        piece = reader.take(batch);
      }
    }
    return found;
  }

  private static String line(Call call) {
    List<String> values = new ArrayList<>();
    Stream.of(Field.ID, Field.STATUS, Field.LEG2).map(call::text).forEach(values::add);
    Stream.of(BRANCH, STATUS, OTHER_LEG).map(call::text).forEach(values::add);
    return String.join("|", values);
  }
}
