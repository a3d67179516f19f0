package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.model.Batch;
import io.github.legstat.model.Field;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The legs of one call as a list of their own. */
final class JsonLegsTest {
  private static final String LEGS =
      "\"legs\":[{\"Status\":\"completed\"},{\"Status\":\"busy\"},{\"Status\":\"no-answer\"}]";

  @Test
  void areOneCallHoweverManyThereAre() throws IOException {
    Found found = Found.inText("{\"MetaData\":{\"Total\":3}," + LEGS + "}");
    assertThat(found.texts(Field.LEG1)).containsExactly("completed");
    assertThat(found.texts(Field.LEG2)).containsExactly("no-answer");
    assertThat(found.rejects()).isEmpty();
  }

  /** A total beside legs is one of legs; taken for one of calls, calls would seem to be missing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'MetaData':{'Total':3},LEGS}                   | 0",
        "{LEGS,'MetaData':{'Total':3}}                   | 0",
        "{'Sid':'a','From':'1','MetaData':{'Total':3}}   | 0",
        "{'Metadata':{'Total':3},'Calls':[{'Sid':'a'}]}  | 3",
        "{'Calls':[{'Sid':'a'}],'Metadata':{'Total':3}}  | 3",
        "{'Metadata':{'Total':3},'Calls':[{'Sid':'a'},   | 3",
      })
  void announceNoCalls(String text, long announced) throws IOException {
    byte[] bytes = text.replace('\'', '"').replace("LEGS", LEGS).getBytes(StandardCharsets.UTF_8);
    InputOptions options = InputOptions.detecting(Found.NAMES);
    try (InputFile input = InputFile.open("in", new ByteArrayInputStream(bytes), options);
        CallReader reader = input.reader()) {
      Batch batch = new Batch(Found.ALL_FIELDS);
      CallReader.Piece piece = reader.take(batch).orElseThrow();
      piece.parse();
      piece.settle();
      assertThat(batch.rows()).isEqualTo(1);
      assertThat(batch.announced()).isEqualTo(announced);
    }
  }
}
