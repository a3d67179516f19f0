package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.input.Found.Way;
import io.github.legstat.model.Field;
import io.github.legstat.model.Reject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls in XML, in every wrapper, and documents that are damaged. */
final class XmlReaderTest {
  private static final int ROUNDS = 300;
  private static final List<Integer> STRETCHES = List.of(1, 5, 33, 200);

  /** What random documents are made of: calls, wrappers, and what goes wrong. */
  private static final List<String> PARTS =
      List.of(
          "<Call><Sid>%d</Sid><Details><Leg1Status>busy</Leg1Status></Details></Call>\n",
          "<Call><Sid>%d</Sid><To>a &lt; b</To></Call>\r\n",
          "<call a='>'><sid><![CDATA[</Call>]]>%d</sid><!-- </Call> --></call >",
          "<x:Call xmlns:x='y'><x:Sid>%d</x:Sid></x:Call>",
          "<Call/>",
          "<Call><No>%d</No></Call>",
          "<Call><Sid>%d</Sid>\n<To>a < b</To></Call>",
          "<Call><Sid>%d</Sid><To>1</Call>\n",
          "<Call><Sid>%d</Sid><Stat",
          "<Call><Sid>%d</Sid><Call id='",
          "</Call>\r",
          "<Status>%d</Status>",
          "<!-- <Call><Sid>%d</Sid></Call> -->",
          "<?xml version='1.0' encoding='UTF-8'?>\n",
          "<TwilioResponse><Calls>\n",
          "</Calls></TwilioResponse>\n",
          "<Metadata><Total>%d</Total><Page/></Metadata>",
          "\n# legstat: line %d: <Call> & what else\n",
          "नमस्ते & <");

  private static Found read(String text, Way way) throws IOException {
    return Found.inStream(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        Optional.of(InputFormat.XML),
        way);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<Call ", "<Call id='7", "<x:call/", "<Call>", "<Call><Sid>b</S"})
  void aCallThatBreaksOffIsNoneOfTheOneBeforeIt(String cut) throws IOException {
    Found found = read("<Calls><Call><Sid>a</Sid>\n" + cut, Way.USUAL);
    assertThat(found.rejects())
        .extracting(Reject::raw)
        .containsExactly("<Call><Sid>a</Sid>", cut.strip());
  }

  @Test
  void readsTheSameWhereverTheInputIsCut() throws IOException {
    Random random = new Random(11);
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder text = new StringBuilder();
      for (int part = 1 + random.nextInt(12); part > 0; part--) {
        text.append(PARTS.get(random.nextInt(PARTS.size())).formatted(part));
      }
      Found whole = read(text.toString(), Way.USUAL);
      for (int stretch : STRETCHES) {
        assertThat(read(text.toString(), new Way(stretch, 1 + random.nextInt(4))))
            .as("%s at a time%n%s", stretch, text)
            .isEqualTo(whole);
      }
    }
  }

  /** A damaged call costs itself; each row has a document, what is read, and what is refused. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<Calls>@1~<Call><Sid>2</Said></Call>@3</Calls>   | 1 3 | <Call><Sid>2</Said></Call>         | false",
        "<Calls>@1<Call><Sid>2</Sid><To>a<b</To></Call>@3</Calls> | 1 3 | <Call><Sid>2</Sid><To>a<b</To></Call> | false",
        "<Calls>@1<Call><Sid>&no;</Sid></Call>@3</Calls>  | 1 3 | <Call><Sid>&no;</Sid></Call>       | false",
        "<Calls>@1<Call><No>2</No></Call>@3</Calls>       | 1 3 | <Call><No>2</No></Call>            | false",
        "<Calls>@1<Call><Sid>2~</Sid>~@3</Calls>          | 1 3 | <Call><Sid>2~</Sid>                | true",
        "<Calls>@1<Call><Sid>2</Si<Calls>@3</Calls>       | 1 3 | <Call><Sid>2</Si<Calls>            | true",
        "<Calls>@1<Calls>@3</Calls>                       | 1 3 | </Calls>                           | true",
        "<Calls>@1<Sid>2</Sid></Call>@3</Calls>           | 1 3 | <Sid>2</Sid></Call>                | true",
        "<Sid>2</Sid></Call>@1@3</Calls>                  | 1 3 | </Call>                            | true",
        "<Calls>@1@3<Call><Sid>2</                        | 1 3 | <Call><Sid>2</                     | true",
        "<Calls>@1@3<!-- <Call>                           | 1 3 | <!-- <Call>                        | true",
        "<Calls>@1<Page></Pages>@3</Calls>                | 1 3 | <Page></Pages>                     | true",
        "@1<E code='404'/>@3                              | 1 3 | <E code='404'/>                    | false",
        "<a:Calls><a:Call><a:Sid>1</a:Sid></a:Call>@3</a:Calls><E><Code>404</Code></E>"
            + "                                           | 1 3 | <E><Code>404</Code></E>            | false",
      })
  void losesOneCallToADamagedOne(String document, String ids, String refused, boolean broken)
      throws IOException {
    String text = document.replaceAll("@(\\d)", "<Call><Sid>$1</Sid></Call>").replace('~', '\n');
    Found found = read(text, Way.USUAL);
    assertThat(String.join(" ", found.texts(Field.ID))).isEqualTo(ids);
    assertThat(found.rejects())
        .extracting(Reject::raw)
        .contains(refused.replace('~', '\n').strip());
    assertThat(found.broken()).isEqualTo(broken);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<TwilioResponse><Calls/></TwilioResponse>",
        "<Calls></Calls>",
        "<TwilioResponse><Metadata><Total>0</Total></Metadata><Calls></Calls></TwilioResponse>"
      })
  void findsNothingInAnEmptyList(String text) throws IOException {
    Found found = read(text, Way.USUAL);
    assertThat(found.rows()).isEmpty();
    assertThat(found.rejects()).isEmpty();
    assertThat(found.broken()).isFalse();
  }

  @Test
  void tellsLines() throws IOException {
    Found found =
        read(
            "<Calls>\r\n<Call>\r<Sid>1</Sid>\n</Call><Call/>\n<Call><No/>\n</Call></Calls>",
            Way.USUAL);
    assertThat(found.rows()).extracting(Found.Row::line).containsExactly(2L);
    assertThat(found.rejects()).extracting(Reject::firstLine).containsExactly(4L, 5L);
    assertThat(found.rejects()).extracting(Reject::lastLine).containsExactly(4L, 6L);
  }

  /** One byte of another encoding does not end a document. */
  @Test
  void keepsACallWhoseTextIsNotUtf8() throws IOException {
    byte[] bytes =
        "<Calls><Call><Sid>नमस्ते#</Sid></Call><Call><Sid>b</Sid></Call></Calls>"
            .getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] = bytes[at] == '#' ? (byte) 0xE9 : bytes[at];
    }
    Found found = Found.inStream(bytes, Way.USUAL);
    assertThat(found.texts(Field.ID)).containsExactly("नमस्ते\uFFFD", "b");
    assertThat(found.broken()).isFalse();
  }

  /** A call that is longer than may be read costs itself, whatever stands within it. */
  @Test
  void losesOneCallToALongOne() throws IOException {
    String inner = "<To>1</To>".repeat(LineSource.LONGEST_LINE_BYTES / 9);
    String text =
        "<Calls><Call><Sid>1</Sid></Call><Call>"
            + inner
            + "</Call><Call><Sid>3</Sid></Call></Calls>";
    for (Way way : List.of(Way.USUAL, new Way(3 * LineSource.LONGEST_LINE_BYTES, 1))) {
      Found found = read(text, way);
      assertThat(found.texts(Field.ID)).containsExactly("1", "3");
      assertThat(found.reasons()).containsExactly(LongRecord.TOO_LONG);
      assertThat(found.broken()).isFalse();
    }
  }

  /** As where files of several kinds were put one behind the other. */
  @Test
  void textBehindTheLastDocumentIsRefused() throws IOException {
    String call = "<Call><Sid>a1</Sid><Direction>in</Direction></Call>";
    for (String document : List.of(call, "<Calls>" + call + "</Calls>")) {
      Found found = Found.inText(document + "\n{\"Sid\":\"a2\"}\n");
      assertThat(found.texts(Field.ID)).containsExactly("a1");
      assertThat(found.rejects()).extracting(Reject::raw).containsExactly("{\"Sid\":\"a2\"}");
      assertThat(found.broken()).isTrue();
      assertThat(Found.inText(document + "\n<!-- told at 9:30 -->\n").rejects()).isEmpty();
    }
  }

  /** Texts may be written in sections and with references, which are all of one value. */
  @Test
  void readsTheWholeOfATextInSections() throws IOException {
    Found found = read("<Call><Sid>a<![CDATA[<&]]>b&lt;&#65;<!-- no -->c</Sid></Call>", Way.USUAL);
    assertThat(found.texts(Field.ID)).containsExactly("a<&b<Ac");
  }

  /** What the program writes between records may name calls and hold signs of markup. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Calls>\n# legstat: <Call><Sid>no</Sid></Call>\n@1</Calls>",
        "<Calls>@1\n# legstat: 1 < 2\n# legstat: <Call>\n</Calls>",
        "@1\n# legstat: 1 < 2\n",
        "@1\n# legstat: 1 < 2",
        "# legstat: </Call>\n@1",
      })
  void passesOverCommentsOfItsOwn(String document) throws IOException {
    String text = document.replace("@1", "<Call><Sid>1</Sid></Call>");
    for (int stretch : List.of(1, 9, 1000)) {
      Found found = read(text, new Way(stretch, 1));
      assertThat(found.texts(Field.ID)).containsExactly("1");
      assertThat(found.rejects()).isEmpty();
      assertThat(found.broken()).isFalse();
    }
  }

  /** A reject file must not grow with what is no call, and must not depend on cuts. */
  @Test
  void keepsABoundedPartOfTextThatIsNoCall() throws IOException {
    String text = "<Calls><Call><Sid>1</Sid></Call>\n" + "no call ".repeat(10_000);
    for (int stretch : List.of(999, 50_000, 1 << 20)) {
      Found found = read(text, new Way(stretch, 1));
      assertThat(found.rejects())
          .extracting(Reject::raw)
          .containsExactly("no call ".repeat(1 << 13).strip());
      assertThat(found.broken()).isTrue();
    }
  }

  /** Comments and calls that stand across the end of a long stretch are read with what follows. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Call><Sid>1</Sid></Call>\n# legstat: <Call><Sid>no</Sid></Call>\n<Call><Sid>2</Sid></Call>",
        "<Call><Sid>1</Sid></Call><Call><Sid>2</Sid></Call>",
      })
  void longStretchesMayEndAnywhere(String calls) throws IOException {
    int stretch = LineSource.LONGEST_LINE_BYTES / 4 * 3;
    for (int inFirst : List.of(3, 20, 35, 60)) {
      String text = "<Calls>" + " ".repeat(stretch - 7 - inFirst) + calls + "</Calls>";
      Found found = read(text, new Way(stretch, 1));
      assertThat(found.texts(Field.ID)).as("%s", inFirst).containsExactly("1", "2");
      assertThat(found.rejects()).as("%s", inFirst).isEmpty();
    }
  }

  /** What was opened and never closed hides no more than may be read at once. */
  @ParameterizedTest
  @ValueSource(strings = {"<!-- ", "<Call><Sid>2</Sid><!-- ", "<![CDATA["})
  void findsCallsFarBehindACommentThatDoesNotEnd(String open) throws IOException {
    String text =
        "<Calls><Call><Sid>1</Sid></Call>"
            + open
            + "x".repeat(LineSource.LONGEST_LINE_BYTES)
            + "<Call><Sid>3</Sid></Call></Calls>";
    for (Way way : List.of(Way.USUAL, new Way(3 * LineSource.LONGEST_LINE_BYTES, 1))) {
      Found found = read(text, way);
      assertThat(found.texts(Field.ID)).containsExactly("1", "3");
      assertThat(found.rejects()).isNotEmpty();
    }
  }

  /** A long call is one of the document, and nothing else is refused with it. */
  @ParameterizedTest
  @ValueSource(strings = {"%s</Call>", "<Calls>%s</Call></Calls>", "%s</Call><!-- end -->"})
  void aLongCallMayBeTheOnlyOne(String document) throws IOException {
    String call = "<Call>" + "<To>1</To>".repeat(LineSource.LONGEST_LINE_BYTES / 9);
    Found found = read(document.formatted(call), Way.USUAL);
    assertThat(found.reasons()).containsExactly(LongRecord.TOO_LONG);
    assertThat(found.broken()).isFalse();
  }

  @Test
  void aLongCallThatBreaksOffIsToldOnce() throws IOException {
    String text = "<Call><Sid>1</Sid>" + "x".repeat(LineSource.LONGEST_LINE_BYTES);
    Found found = read(text, Way.USUAL);
    assertThat(found.reasons()).first().isEqualTo(LongRecord.TOO_LONG);
    assertThat(found.rejects()).filteredOn(reject -> reject.raw().contains("<Call>")).hasSize(1);
    assertThat(found.broken()).isTrue();
  }
}
