package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.input.Found.Way;
import io.github.legstat.model.Batch;
import io.github.legstat.model.Field;
import io.github.legstat.model.Reject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls in JSON, whatever they are wrapped in and however they are damaged. */
final class JsonReaderTest {
  private static final String ONE = "{\"Sid\":\"a1\",\"Direction\":\"inbound\",\"Duration\":7}";
  private static final String TWO = "{\"Sid\":\"a2\",\"Direction\":\"inbound\",\"Duration\":null}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[%s,%s]",
        "%s%s",
        "%s %s",
        "%s\n%s\n",
        "\uFEFF%s%s",
        "\n \t%s\r\n\r\n%s",
        "{\"Call\":%s}{\"Call\":%s}",
        "{\"Calls\":[%s,%s]}",
        "{\"calls\":[{\"Call\":%s},{\"Call\":%s}]}",
        "{\"Calls\":{\"Call\":[%s,%s]}}",
        "{\"Metadata\":{\"Total\":9,\"Id\":\"x\",\"NextPageUri\":null},\"Calls\":[%s,%s]}",
        "{\"Calls\":[%s],\"Metadata\":{\"Total\":2}}{\"Metadata\":{\"Total\":2},\"Calls\":[%s]}",
        "[%s][%s]",
        "[%s]\n{\"Calls\":[%s]}",
        "[[%s],[[%s]]]",
        "{\"TwilioResponse\":{\"Call\":%s}}{\"TwilioResponse\":{\"Call\":%s}}",
        "{\"request_id\":\"r\",\"http_code\":200,\"response\":[{\"code\":200,\"status\":\"success\","
            + "\"call_details\":%s},{\"status\":\"success\",\"call_details\":%s}]}",
        "{\"data\":{\"items\":[%s,%s]}}",
        "{\"Calls\":[]}{\"Calls\":[%s,%s]}"
      })
  void findsCallsInEveryWrapper(String wrapper) throws IOException {
    Found found = Found.inText(wrapper.replaceFirst("%s", ONE).replaceFirst("%s", TWO));
    assertThat(found.texts(Field.ID)).containsExactly("a1", "a2");
    assertThat(found.texts(Field.DIRECTION)).containsExactly("inbound", "inbound");
    assertThat(found.rows().get(0).text(Field.DURATION)).isEqualTo("7");
    assertThat(found.rows().get(1).values()).doesNotContainKey(Field.DURATION);
    assertThat(found.rejects()).isEmpty();
    assertThat(found.broken()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Leg1Status\":\"busy\",\"Leg2Status\":\"failed\"",
        "\"Details\":{\"Leg1Status\":\"busy\",\"Leg2Status\":\"failed\"}",
        "\"Details.Leg1Status\":\"busy\",\"Details.Leg2Status\":\"failed\"",
        "\"Legs\":[{\"Status\":\"busy\"},{\"Status\":\"failed\"}]",
        "\"Legs[0][Status]\":\"busy\",\"Legs[1][Status]\":\"failed\"",
        "\"legs\":[{\"status\":\"busy\",\"n\":{\"Status\":\"x\"}},{\"status\":\"x\"},{\"status\":\"failed\"}]",
        "\"leg_1_status\":\"busy\",\"leg_2_status\":\"failed\"",
        "\"leg1\":null,\"Leg1Status\":\"busy\",\"DialCallStatus\":\"failed\"",
        "\"leg1\":\"other\",\"Leg1Status\":\"busy\",\"DialCallStatus\":\"x\",\"leg2\":\"failed\"",
        "\"Leg1Status\":\"busy\",\"Leg1Status\":null,\"Leg2Status\":null,\"Leg2Status\":\"failed\"",
        "\"Unknown\":{\"a\":[[{\"b\":{}}],[]],\"Status\":{}},\"leg1\":\"busy\",\"leg2\":\"failed\"",
        "\"leg1\":\"b\\u0075sy\",\"leg2\":\"\\u0066ailed\""
      })
  void findsTheLegsOfACall(String legs) throws IOException {
    Found found = Found.inText("{\"Sid\":\"a1\"," + legs + ",\"Status\":\"completed\"}");
    assertThat(found.texts(Field.LEG1)).containsExactly("busy");
    assertThat(found.texts(Field.LEG2)).containsExactly("failed");
    assertThat(found.texts(Field.STATUS)).containsExactly("completed");
    assertThat(found.rejects()).isEmpty();
  }

  @Test
  void readsValuesOfEveryKind() throws IOException {
    Found found =
        Found.inText(
            "{\"Sid\":12,\"Duration\":1.50,\"Price\":-2e3,\"Digits\":true,\"CustomField\":\"\",\"From\":null,\"GroupName\":\"\\\"\\\\\\/\\b\\n"
                + "\\t\\u00e9\\ud83d\\ude00नमस्ते😀\",\"AppName\":\"\\ud83d\"}");
    Found.Row row = found.rows().get(0);
    assertThat(row.text(Field.ID)).isEqualTo("12");
    assertThat(row.text(Field.DURATION)).isEqualTo("1.50");
    assertThat(row.text(Field.PRICE)).isEqualTo("-2e3");
    assertThat(row.text(Field.DIGITS)).isEqualTo("true");
    assertThat(row.values()).containsEntry(Field.CUSTOM, "").doesNotContainKey(Field.FROM);
    assertThat(row.text(Field.GROUP)).isEqualTo("\"\\/\b\n\té😀नमस्ते😀");
    assertThat(row.text(Field.APP_NAME)).isEqualTo("?");
  }

  @Test
  void tellsLines() throws IOException {
    Found found = Found.inText("{\"Calls\":[\n" + ONE + ",\n\n{\n\"Sid\":\n\"a2\"\n}\n,\n7]}");
    assertThat(found.rows()).extracting(Found.Row::line).containsExactly(2L, 4L);
    assertThat(found.rejects())
        .containsExactly(
            new Reject("input", 9, 9, "a call is an object, this is a bare value", "7"));
  }

  @Test
  void refusesWhatIsNoCall() throws IOException {
    Found found = Found.inText("[{\"a\":1},null,[\"x\",{}],{\"Sid\":\"a1\"},true]");
    assertThat(found.texts(Field.ID)).containsExactly("a1");
    assertThat(found.rejects())
        .extracting(Reject::raw)
        .containsExactly("{\"a\":1}", "null", "x", "{}", "true");
  }

  /** Words that wrap calls elsewhere may be names of parts of a call. */
  @ParameterizedTest
  @ValueSource(strings = {"Response", "data", "items", "call", "metadata"})
  void keepsACallThatHasAPartNamedLikeAWrapper(String name) throws IOException {
    for (String part : List.of("{\"Code\":200}", "[{\"x\":1}]", "{}", "[]", "[1,2]")) {
      Found found =
          Found.inText("{\"Sid\":\"a1\",\"Direction\":\"inbound\",\"" + name + "\":" + part + "}");
      assertThat(found.texts(Field.ID)).as(part).containsExactly("a1");
      assertThat(found.rejects()).as(part).isEmpty();
    }
  }

  @Test
  void keepsACallWhoseMetadataComesFirst() throws IOException {
    Found found = Found.inText("{\"metadata\":{\"crm\":1},\"Sid\":\"a1\"}");
    assertThat(found.texts(Field.ID)).containsExactly("a1");
  }

  /** The list of a call's legs that goes by several parties tells nothing of a call. */
  @Test
  void dropsNothingWithoutATrace() throws IOException {
    Found found = Found.inText("{\"MetaData\":{\"Total\":2},\"legs\":[{\"Status\":\"busy\"}]}");
    assertThat(found.rows().size() + found.rejects().size()).isEqualTo(1);
    found = Found.inText("{\"data\":[{\"x\":1}],\"Sid\":\"a1\",\"Direction\":\"inbound\"}");
    assertThat(found.reasons()).hasSize(2).last().asString().contains("others within it");
  }

  @Test
  void keepsWhatIsWholeBeforeTheEndWhereverADocumentBreaksOff() throws IOException {
    String document = "{\"Metadata\":{\"Total\":2},\n\"Calls\":[" + ONE + ",\n" + TWO + "]}";
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    int oneEnds = document.indexOf(ONE) + ONE.length();
    int twoEnds = document.indexOf(TWO) + TWO.length();
    for (int end = 1; end < bytes.length; end++) {
      Found found = read(Arrays.copyOf(bytes, end));
      assertThat(found.rows())
          .as("cut at %s", end)
          .hasSize(end < oneEnds ? 0 : end < twoEnds ? 1 : 2);
      assertThat(found.broken()).as("cut at %s", end).isTrue();
      assertThat(found.rejects()).as("cut at %s", end).hasSize(1);
      assertThat(found.reasons().get(0)).contains("breaks off");
    }
  }

  private static Found read(byte[] bytes) throws IOException {
    return Found.inStream(
        new ByteArrayInputStream(bytes), Optional.of(InputFormat.JSON), Way.USUAL);
  }

  /** Damage is told and ends the input; it is never an exception. */
  @Test
  void survivesADamagedByte() throws IOException {
    byte[] whole = ("[" + ONE + ",\n" + TWO + "]").getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < whole.length; at++) {
      for (int value : new int[] {0, '"', '{', ']', ',', '\\', 0x80, 0xC3, 0xFF}) {
        byte[] bytes = whole.clone();
        bytes[at] = (byte) value;
        Found found = read(bytes);
        boolean kept = found.rows().size() == 2;
        assertThat(kept || !found.rejects().isEmpty()).as("%s at %s", value, at).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000\u0000\u0000{\"Sid\":\"a1\"}",
        "\u0000\u0000\u0000\u0000",
        "{\u0000\u0000\u0000x"
      })
  void survivesBytesThatLookLikeAnotherEncoding(String text) throws IOException {
    assertThat(read(text.getBytes(StandardCharsets.UTF_8)).broken()).isTrue();
  }

  @Test
  void survivesDeepNesting() throws IOException {
    assertThat(
            Found.inText("{\"Sid\":\"a1\",\"x\":" + "[".repeat(900) + "]".repeat(900) + "}").rows())
        .hasSize(1);
    String deep = ONE + "[" + "{\"x\":".repeat(100_000);
    assertThat(Found.inText(deep).texts(Field.ID)).containsExactly("a1");
    assertThat(Found.inText(deep).broken()).isTrue();
    assertThat(Found.inText("[".repeat(100_000)).broken()).isTrue();
  }

  /** However long a list, a batch holds a bounded part of it. */
  @ParameterizedTest
  @ValueSource(strings = {"{\"Sid\":\"a\",\"Status\":\"busy\"}", "{\"other\":1}", "7"})
  void fillsBatchesOfBoundedSize(String element) throws IOException {
    int elements = 20_000;
    String text = "{\"Calls\":[" + (element + ",").repeat(elements) + element + "]}";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (InputFile input =
            InputFile.open(
                "input", new ByteArrayInputStream(bytes), InputOptions.detecting(Found.NAMES));
        CallReader reader = input.reader(10_000)) {
      Batch batch = new Batch(Found.ALL_FIELDS);
      int found = 0;
      for (Optional<CallReader.Piece> piece = reader.take(batch);
          piece.isPresent();
          piece = reader.take(batch)) {
        piece.get().parse();
        piece.get().settle();
        assertThat(batch.bytes()).hasSizeLessThan(100_000);
        found += batch.rows() + batch.rejectCount();
      }
      assertThat(found).isEqualTo(elements + 1);
    }
  }

  /** Zero bytes are damage, not another encoding that the reader would give up at. */
  @Test
  void readsWhatStandsAroundZeroBytes() throws IOException {
    Found found = Found.inText("[{\"Sid\":\"a1\"},\0\0{\"Sid\":\"a2\"}]");
    assertThat(found.texts(Field.ID)).containsExactly("a1", "a2");
    assertThat(found.broken()).isTrue();
    assertThat(Found.inText("[\0\0{\"Sid\":\"a1\"}]").broken()).isTrue();
  }

  /** A damaged record costs itself; each row has a document, what is read, and what is refused. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "[{'Sid':'a1'},{'Sid':'a2',,},{'Sid':'a3'}]        ! a1 a3    ! {'Sid':'a2',,}",
        "[{'Sid':'a1'},~{'Sid':'a2'~,~{'Sid':'a3'}]        ! a1 a3    ! {'Sid':'a2'",
        "[{'Sid':'a1'},{'Sid':'a2,~{'Sid':'a3'}]           ! a1 a3    ! {'Sid':'a2",
        "[{'Sid':'a1'},{'Sid':a2},{'Sid':'a3'},{'Sid':}]   ! a1 a3    ! {'Sid':a2} {'Sid':}]",
        "[{'Sid':'a1'},{'To':{'Sid':'x'},'Sid'},{'Sid':'a3'}] ! a1 a3 ! {'To':{'Sid':'x'},'Sid'}",
        "{'Calls':[{'Sid':'a1'},{'Si{'Calls':[{'Sid':'a3'}]}  ! a1 a3 ! {'Si{'Calls':[",
        "{'Calls':[{'Sid':'a1'}{'Calls':[{'Sid':'a3'}]}       ! a1 a3 ! {'Calls':[",
        "{'Calls':[{'Call':{'Sid':'a1'}},{'Call':{'Sid'}},{'Call':{'Sid':'a3'}}]} ! a1 a3 ! {'Call':{'Sid'}}",
        "[{'Sid':'a1'},{'Sid':'a2'}},{'Sid':'a3'}]          ! a1 a2 a3 ! }",
        "[{'Sid':'a1'},{'Sid':'a2',~'To':'1                ! a1       ! {'Sid':'a2', 'To':'1",
        "[{'Sid':'a1'},{'Sid':'a2','L':[{'Sid':'x'},{'Sid':'y'} ! a1  ! {'Sid':'a2','L':[{'Sid':'x'},{'Sid':'y'}",
      })
  void goesOnBehindDamage(String document, String ids, String refused) throws IOException {
    Found found = Found.inText(document.replace('\'', '"').replace('~', '\n'));
    assertThat(String.join(" ", found.texts(Field.ID))).isEqualTo(ids);
    assertThat(found.rejects())
        .extracting(reject -> reject.raw().replace('"', '\''))
        .contains(refused.split(" (?=\\{'Sid':}\\])", -1));
    assertThat(found.broken()).isTrue();
  }

  /** One byte of another encoding costs nothing but the letter that it was. */
  @Test
  void keepsACallWhoseTextIsNotUtf8() throws IOException {
    String text = "{\"Sid\":\"नमस्ते#\"}%s{\"Sid\":\"#\",\"To\":\"ü\"}%s{\"Sid\":\"b\"}";
    for (String between : List.of(" ", "\n")) {
      byte[] bytes = text.formatted(between, between).getBytes(StandardCharsets.UTF_8);
      for (int at = 0; at < bytes.length; at++) {
        bytes[at] = bytes[at] == '#' ? (byte) 0xE9 : bytes[at];
      }
      Found found = Found.inStream(bytes, Way.USUAL);
      assertThat(found.texts(Field.ID)).containsExactly("नमस्ते?", "?", "b");
      assertThat(found.broken()).isFalse();
    }
  }

  /** What wraps other calls and is refused is told by its own members, which make a call. */
  @Test
  void keepsTheOwnTextOfARefusedWrapper() throws IOException {
    Found found =
        Found.inText(
            """
            {"x": {"y": ",,"},
             "data": [{"Sid":"a1"}, {"Sid":"a2"}], "Sid": "w1", "items": [],
             "To": "1, 2"}
            """);
    assertThat(found.texts(Field.ID)).containsExactly("a1", "a2");
    assertThat(found.rejects())
        .extracting(Reject::raw)
        .containsExactly("{\"x\": {\"y\": \",,\"},\"Sid\": \"w1\",\"To\": \"1, 2\"}");
  }

  /** Lines are those of an editor, whichever way they end. */
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void tellsLinesOfDamage(String lineEnd) throws IOException {
    String text = "~[{'Sid':'a1'}~,~~{'Sid':'a2'~,,}~,{'Sid':'a3'},~7~]~";
    byte[] bytes = text.replace('\'', '"').replace("~", lineEnd).getBytes(StandardCharsets.UTF_8);
    for (int stretch : List.of(1, 10, 1000)) {
      Found found =
          Found.inStream(
              new ByteArrayInputStream(bytes), Optional.of(InputFormat.JSON), new Way(stretch, 1));
      assertThat(found.rows()).extracting(Found.Row::line).containsExactly(2L, 7L);
      assertThat(found.rejects()).extracting(Reject::firstLine).containsExactly(5L, 8L);
      assertThat(found.rejects()).extracting(Reject::lastLine).containsExactly(6L, 8L);
      assertThat(found.rejects())
          .extracting(Reject::raw)
          .first()
          .asString()
          .startsWith("{\"Sid\":\"a2\"")
          .endsWith(",,}");
    }
  }

  /** A value that is no call is told whole, though it may seem to end where the input is cut. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[12345678,-1.5e3,true,null,\"a]b\",7]",
        "[ 12345678 , -1.5e3\n,true , null ,\n\"a]b\", 7 ]\n",
        "12345678 -1.5e3 true null \"a]b\" 7",
      })
  void tellsBareValuesWhole(String text) throws IOException {
    for (int stretch : List.of(1, 2, 3, 5, 1000)) {
      Found found =
          Found.inStream(
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
              Optional.of(InputFormat.JSON),
              new Way(stretch, 2));
      assertThat(found.rejects())
          .as("%s at a time", stretch)
          .extracting(Reject::raw)
          .containsExactly("12345678", "-1.5e3", "true", "null", "a]b", "7");
      assertThat(found.broken()).isFalse();
    }
  }

  /** What a wrapper has told before a cut is not lost when it is refused behind it. */
  @Test
  void tellsARefusedWrapperWholeWhereverItIsCut() throws IOException {
    String call = "{\"Sid\":\"a1\",\"To\":\"1\"}";
    String calls = String.join(",\n", Collections.nCopies(9, call));
    String text = "\n{\"n\":1,\n\"data\":[" + calls + "],\"Sid\":\"w1\",\"To\":\"2\"}";
    for (int stretch : List.of(1, 10, 40, 100, 1000)) {
      for (int pieces : List.of(1, 3)) {
        Found found =
            Found.inStream(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                Optional.of(InputFormat.JSON),
                new Way(stretch, pieces));
        assertThat(found.rows()).hasSize(9);
        assertThat(found.rejects())
            .extracting(Reject::raw)
            .containsExactly("{\"n\":1,\"Sid\":\"w1\",\"To\":\"2\"}");
        assertThat(found.rejects()).extracting(Reject::firstLine).containsExactly(2L);
      }
    }
  }

  /** A reject file must not grow with what a wrapper has beside its calls. */
  @Test
  void keepsABoundedPartOfARefusedWrapper() throws IOException {
    String far = ONE + " ".repeat(100_000);
    String wrapper = "{%s\"data\":[" + TWO + "],\"Sid\":\"w1\",\"To\":\"2\"}";
    String told = "\"Sid\":\"w1\",\"To\":\"2\"}";
    assertThat(Found.inText(far + wrapper.formatted("\"n\":1,")).rejects())
        .extracting(Reject::raw)
        .containsExactly("{\"n\":1," + told);
    String longMember = "\"n\":\"" + "x".repeat(1 << 16) + "\",";
    assertThat(Found.inText(far + wrapper.formatted(longMember)).rejects())
        .extracting(Reject::raw)
        .containsExactly("{" + told);
  }

  /** Words of users, not of the parser; each row has a damaged value and what is said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "{'Sid':'a2'               ! its end is missing",
        "{'Sid':'a2',,}            ! the sign , stands where it may not",
        "{'Sid':a2}                ! the word a2 is no value",
        "{'Sid':NaN}               ! the word NaN is no value",
        "{'Sid':'\\x'}             ! a backslash stands where it may not",
        "{'Sid':01}                ! a number is not written as JSON has it",
        "{'Sid':'a~b'}             ! a text holds a line break or a control",
        "{'Sid':['a2'}             ! Unexpected close marker '}': expected ']'",
      })
  void saysWhatIsWrong(String damaged, String reason) throws IOException {
    String text = "[" + ONE + "," + damaged.replace('\'', '"').replace('~', '\n');
    assertThat(Found.inText(text).reasons())
        .first()
        .isEqualTo("the document breaks off or is damaged here: " + reason);
  }

  /** How records begin is told by what holds an id, whatever is called like a wrapper within it. */
  @ParameterizedTest
  @ValueSource(strings = {"data", "call", "Calls", "response"})
  void goesOnWithARecordBehindADamagedOne(String member) throws IOException {
    String record = "{\"Sid\":\"a%s\",\"Direction\":\"inbound\",\"" + member + "\":[{\"x\":%s}]}";
    String text =
        String.join(
            ",\n",
            record.formatted(1, "1"),
            record.formatted(2, ""),
            record.formatted(3, "1"),
            record.formatted(4, "1"));
    for (String document : List.of("[" + text + "]", "{\"Calls\":[" + text + "]}")) {
      Found found = Found.inText(document);
      assertThat(found.texts(Field.ID)).containsExactly("a1", "a3", "a4");
      assertThat(found.rejects()).extracting(Reject::firstLine).containsExactly(2L);
    }
  }
}
