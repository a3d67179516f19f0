package io.github.legstat.input;

import io.github.legstat.model.Batch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML documents, one behind the other: every element {@code Call} is a call, whatever it is
 * wrapped in. Neither document types nor external entities are looked at.
 */
final class XmlReader implements CallReader {
  private static final int RECORDS_A_PIECE = 2048;
  private static final String CALL = "call";
  private static final String ROOT = "legstat";

  private final String name;
  private final InputStream stream;
  private final XMLStreamReader parser;
  private final FieldNames fieldNames;
  private final Damage damage;
  private boolean ended;

  XmlReader(String name, InputStream stream, FieldNames fieldNames, Damage damage)
      throws IOException {
    this.name = name;
    this.stream = stream;
    this.fieldNames = fieldNames;
    this.damage = damage;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      // Bytes that are no UTF-8 damage a value; to the parser they would end the document.
      this.parser =
          factory.createXMLStreamReader(
              new InputStreamReader(inOneRoot(stream), StandardCharsets.UTF_8));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Puts an element around all documents, so that they are one to the parser. */
  private static InputStream inOneRoot(InputStream documents) {
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(
                bytes("<" + ROOT + ">"),
                new XmlDeclarations(documents),
                bytes("</" + ROOT + ">"))));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<Piece> take(Batch batch) {
    if (ended) {
      return Optional.empty();
    }
    batch.clear(name);
    RecordNames names = new RecordNames(fieldNames, batch.layout());
    int line = 0;
    try {
      while (!ended && batch.rows() + batch.rejectCount() < RECORDS_A_PIECE) {
        int event = parser.next();
        line = parser.getLocation().getLineNumber() - 1;
        if (event == XMLStreamConstants.START_ELEMENT) {
          readElement(batch, names, line);
        } else {
          ended = event == XMLStreamConstants.END_DOCUMENT;
        }
      }
    } catch (XMLStreamException e) {
      ended = true;
      line = Math.max(line, e.getLocation() == null ? 0 : e.getLocation().getLineNumber() - 1);
      batch.addReject(line, line, "the document breaks off or is damaged here", "");
      batch.setBroken("the document breaks off or is damaged in line " + (line + 1));
    }
    if (ended) {
      damage.message().ifPresent(batch::setBroken);
    }
    return Optional.of(Piece.SETTLED);
  }

  private void readElement(Batch batch, RecordNames names, int line) throws XMLStreamException {
    if (names.normalized(parser.getLocalName()).equals(CALL)) {
      readCall(batch, names, new RecordDraft(line, names));
    }
  }

  /** Reads a call to its end; elements within elements have their names joined. */
  private void readCall(Batch batch, RecordNames names, RecordDraft draft)
      throws XMLStreamException {
    Deque<String> path = new ArrayDeque<>();
    StringBuilder text = new StringBuilder();
    // The text of a call is kept as long as it may have to be refused.
    StringBuilder seen = new StringBuilder("<Call>");
    boolean leaf = false;
    while (true) {
      int event = parser.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String parent = path.isEmpty() ? "" : path.peek();
        path.push(parent + names.normalized(parser.getLocalName()));
        if (!draft.hasFields()) {
          seen.append('<').append(parser.getLocalName()).append('>');
        }
        text.setLength(0);
        leaf = true;
      } else if (event == XMLStreamConstants.CHARACTERS) {
        text.append(parser.getText());
        if (!draft.hasFields()) {
          seen.append(escaped(parser.getText().strip()));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (path.isEmpty()) {
          break;
        }
        String name = path.pop();
        if (leaf) {
          draft.put(names.target("", name), text.toString().strip(), batch);
        }
        leaf = false;
        if (!draft.hasFields()) {
          seen.append("</").append(parser.getLocalName()).append('>');
        }
      }
    }
    if (draft.hasFields()) {
      draft.addTo(batch);
    } else {
      batch.addReject(
          draft.line(), draft.line(), "the record has no field of a call", seen + "</Call>");
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replaceAll("\\s+", " ");
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
