package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.legstat.input.Found.Row;
import io.github.legstat.input.Found.Way;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Holds what was found in documents to the same documents written otherwise, and to a tree. */
final class DocumentProof {
  private static final JsonFactory FACTORY = new JsonFactory();

  private static final String NO_CALLS = "the document has no call and no list of calls";

  /** The beginning of a call that no other contains. */
  private static final Pattern CALL_TAG =
      Pattern.compile(
          "<(?:(?:[\\p{L}_][\\p{L}\\p{N}_.-]*)?:)?call[\\s/>]", Pattern.CASE_INSENSITIVE);

  private DocumentProof() {}

  /**
   * A document is broken if and only if a parser says so; a whole one has the same rows with each
   * of its values on a line of its own, and with all of them in one list.
   */
  static void checkJson(byte[] bytes, Found found) throws IOException {
    if (!isUtf8(bytes)) {
      return;
    }
    String told = FormatProof.quoted(bytes);
    Optional<List<String>> values = rootValues(bytes);
    assertThat(found.broken()).as(told).isEqualTo(values.isEmpty());
    if (values.isEmpty()) {
      assertThat(found.rejects()).as(told).isNotEmpty();
      return;
    }
    String lines = String.join("\n", values.get());
    Found byLines = in(InputFormat.NDJSON, lines);
    assertThat(values(byLines)).as("one value a line of %s", told).isEqualTo(values(found));
    assertThat(byLines.reasons()).as("one value a line of %s", told).isEqualTo(found.reasons());
    Found inList = in(InputFormat.JSON, "{\"Calls\":[" + String.join(",\n", values.get()) + "]}");
    assertThat(values(inList)).as("list of %s", told).isEqualTo(values(found));
    assertThat(inList.reasons()).as("list of %s", told).isEqualTo(found.reasons());
  }

  private static Found in(InputFormat format, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return FormatProof.found(format, bytes, Way.USUAL).orElseThrow();
  }

  private static List<Object> values(Found found) {
    return found.rows().stream().map(Row::values).<Object>map(values -> values).toList();
  }

  /** The values at the root, each on one line; empty where the input is no JSON. */
  private static Optional<List<String>> rootValues(byte[] bytes) {
    List<String> values = new ArrayList<>();
    // From text, as a parser of bytes would make a guess at their encoding.
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean marked = text.startsWith("\uFEFF");
    try (JsonParser parser = FACTORY.createParser(marked ? text.substring(1) : text)) {
      while (parser.nextToken() != null) {
        StringWriter value = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(value)) {
          copy(parser, generator);
        }
        values.add(value.toString());
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.of(values);
  }

  /** Copies a value as it is written; copying numbers otherwise would write them anew. */
  private static void copy(JsonParser parser, JsonGenerator generator) throws IOException {
    int depth = 0;
    JsonToken token = parser.currentToken();
    while (token != null) {
      if (token.isNumeric()) {
        generator.writeNumber(parser.getText());
      } else {
        generator.copyCurrentEvent(parser);
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (depth == 0) {
        return;
      }
      token = parser.nextToken();
    }
    throw new IOException("the document breaks off");
  }

  /**
   * A well-formed document has a record for each element that is a call; of any other, no call is
   * lost without a trace. Documents with instructions to programs are left out: the reader takes a
   * sign of markup in one for the end of one that was never closed, lest it swallow all calls
   * behind.
   */
  static void checkXml(byte[] bytes, Found found) throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean sameBytes =
        isUtf8(bytes)
            && !text.contains("<?")
            && !text.contains("<!")
            && text.indexOf('\uFEFF') < 0
            && !text.contains("# legstat: ");
    if (!sameBytes) {
      return;
    }
    Optional<Node> tree = tree(text);
    long tags = CALL_TAG.matcher(text).results().count();
    long emptyDocuments = found.reasons().stream().filter(NO_CALLS::equals).count();
    long records = found.rows().size() + found.rejects().size() - emptyDocuments;
    boolean hasElements = text.indexOf('<') >= 0 || text.isBlank();
    boolean isWhole = tree.isPresent() && calls(tree.get()) == tags && !endsInText(tree.get());
    if (hasElements && isWhole) {
      assertThat(found.broken()).as(text).isFalse();
      assertThat(records).as(text).isEqualTo(tags);
    } else {
      assertThat(records).as(text).isGreaterThanOrEqualTo(tags);
      assertThat(found.broken() && found.rejects().isEmpty()).as(text).isFalse();
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
  }

  /** Whether text stands behind the last document, before any comment; it is refused. */
  private static boolean endsInText(Node root) {
    boolean text = false;
    boolean open = false;
    for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
      boolean blank = child.getNodeType() == Node.TEXT_NODE && child.getTextContent().isBlank();
      if (child.getNodeType() == Node.ELEMENT_NODE) {
        open = true;
        text = false;
      } else if (open && !blank) {
        text = child.getNodeType() == Node.TEXT_NODE;
        open = false;
      }
    }
    return text;
  }

  private static int calls(Node node) {
    int calls = 0;
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      boolean isCall =
          child.getNodeType() == Node.ELEMENT_NODE
              && FieldNames.normalized(child.getLocalName()).equals("call");
      calls += isCall ? 1 : calls(child);
    }
    return calls;
  }

  private static Optional<Node> tree(String text) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      byte[] bytes = ("<root>" + text + "</root>").getBytes(StandardCharsets.UTF_8);
      return Optional.of(builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement());
    } catch (SAXException e) {
      return Optional.empty();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
