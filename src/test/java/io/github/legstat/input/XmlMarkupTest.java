package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.input.Found.Way;
import io.github.legstat.model.Field;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where tags, comments and other markup of XML end. */
final class XmlMarkupTest {
  /** Markup that is whole, whatever stands behind it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Call>",
        "</Call >",
        "<Call/>",
        "<Call id=\"7>8\">",
        "<Call id='>' to=\"'>\" from='\"'>",
        "<!-- a > b -->",
        "<!---->",
        "<!-->-->",
        "<!-- <Call> -- > -->",
        "<![CDATA[a > b]]>",
        "<![CDATA[]]>",
        "<![CDATA[]>]]]>",
        "<!DOCTYPE calls>",
        "<!d>",
        "<?xml version='1.0'?>",
        "<c>",
      })
  void endsWhereItIsWhole(String markup) {
    for (String behind : List.of("", "-->", "]]>", "\">", "'>")) {
      byte[] bytes = (markup + behind).getBytes(StandardCharsets.US_ASCII);
      int end = markup.length();
      assertThat(XmlMarkup.end(bytes, 0, bytes.length)).as(markup + behind).isEqualTo(end);
      assertThat(XmlMarkup.end(bytes, 0, end)).as(markup).isEqualTo(end);
      assertThat(XmlMarkup.end(bytes, 0, end - 1)).as("cut").isEqualTo(XmlMarkup.OPEN);
    }
  }

  /** A sign that begins markup ends a tag that was left open, lest it swallow the calls behind. */
  @Test
  void anOpenTagEndsWhereAnotherBegins() {
    byte[] bytes = "<Status id=\"7<Call>".getBytes(StandardCharsets.US_ASCII);
    assertThat(XmlMarkup.end(bytes, 0, bytes.length)).isEqualTo("<Status id=\"7".length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Call>",
        "<call>",
        "</CALL>",
        "<Call/>",
        "<x:Call a='b'>",
        "<:Call>",
        "<Call\t>",
        "<Call\n>",
        "</e:call >",
      })
  void callsAreKnownByTheirTags(String tag) {
    assertThat(isOfCall(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Calls>",
        "<Cal>",
        "<Call.x>",
        "<Call:x>",
        "<x>",
        "<Caller>",
        "<a Call>",
        "<Cállé>"
      })
  void otherTagsAreNone(String tag) {
    assertThat(isOfCall(tag)).isFalse();
  }

  private static boolean isOfCall(String tag) {
    byte[] bytes = tag.getBytes(StandardCharsets.UTF_8);
    // What stands behind the end of a tag is none of it.
    byte[] spared = Arrays.copyOf(bytes, bytes.length + 8);
    return XmlMarkup.isOfCall(spared, 0, bytes.length);
  }

  /** Nothing in a comment, a text or an attribute is a call or the end of one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- <Call><Sid>no</Sid></Call> -->",
        "<!--> <Call><Sid>no</Sid></Call> -->",
        "<!--<Call/>-->",
        "<Note><![CDATA[ <Call><Sid>no</Sid></Call> ]]></Note>",
        "<Page a='>'/> \n",
        "<Page a=\"'>\" b='\">'/> \n",
        "<!d> ",
        "<Page/>\n<Page></Page>",
      })
  void hidesNoCalls(String markup) throws IOException {
    String calls = "<Call><Sid>a</Sid></Call>%s<Call><Sid>%s</Sid></Call>";
    for (String document :
        List.of(
            "<Calls>" + calls.formatted(markup, "b") + "</Calls>",
            "<Calls>" + calls.formatted("", "b") + markup + "</Calls>",
            "<Calls>" + markup + calls.formatted("", "b") + "</Calls>")) {
      for (int stretch : List.of(1, 7, 1000)) {
        Found found =
            Found.inStream(
                new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
                Optional.of(InputFormat.XML),
                new Way(stretch, 1));
        assertThat(found.texts(Field.ID)).as(document).containsExactly("a", "b");
        assertThat(found.rejects()).as(document).isEmpty();
        assertThat(found.broken()).as(document).isFalse();
      }
    }
  }

  /** The end of an input is the end of its last comment, with or without a line end. */
  @ParameterizedTest
  @ValueSource(
      strings = {"<!-- told at 9:30 -->", "<!---->", "<?end?>", "\n<!-- a -->\n<!-- b -->"})
  void mayEndADocument(String markup) throws IOException {
    Found found = Found.inText("<Calls><Call><Sid>a</Sid></Call></Calls>" + markup);
    assertThat(found.texts(Field.ID)).containsExactly("a");
    assertThat(found.rejects()).isEmpty();
    assertThat(found.broken()).isFalse();
  }
}
