package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.legstat.model.Field;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Columns that the user named for a field. */
final class NamedColumnTest {
  private static InputFile open(String text, String column, List<String> columns)
      throws IOException {
    FieldNames names = Found.NAMES.with(Map.of(Field.LEG2, column));
    InputOptions options =
        new InputOptions(Optional.empty(), Optional.empty(), Optional.empty(), columns, names);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return InputFile.open("in", new ByteArrayInputStream(bytes), options);
  }

  @Test
  void mustBeThere() {
    assertThatThrownBy(() -> open("\nSid,Leg2Status\na,busy\n", "Nobody", List.of()))
        .isInstanceOfSatisfying(
            InputException.class, e -> assertThat(e.kind()).isEqualTo(InputException.Kind.UNUSABLE))
        .hasMessage("in:2: no column is called Nobody, which --map names for leg2");
    assertThatThrownBy(() -> open("a,busy\n", "Nobody", List.of("Sid", "Leg2Status")))
        .isInstanceOf(InputException.class)
        .hasMessage("in: no column is called Nobody, which --map names for leg2");
  }

  @Test
  void isFoundInAnySpelling() throws IOException {
    for (String text : List.of("Sid,Agent Leg\na,busy\n", "AGENT LEG,Sid\nbusy,a\n")) {
      try (InputFile input = open(text, "agent_leg", List.of());
          CallReader reader = input.reader()) {
        assertThat(Found.by(reader, 1).texts(Field.LEG2)).containsExactly("busy");
      }
    }
    try (InputFile input = open("", "Nobody", List.of())) {
      assertThat(input.format()).isEqualTo(InputFormat.CSV);
    }
  }
}
