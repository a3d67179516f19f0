package io.github.legstat.input;

import io.github.legstat.model.Batch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML documents, one behind the other: every element {@code Call} is a call, whatever it is
 * wrapped in, and one that is damaged costs itself. Neither document types nor external entities
 * are looked at.
 */
final class XmlReader implements CallReader {
  private static final String ROOT = "legstat";
  private static final String NO_FIELD = "the record has no field of a call";
  private static final String NO_XML = "the record is no well-formed XML";

  private final String name;
  private final InputStream stream;
  private final FieldNames fieldNames;
  private final Damage damage;
  private final int stretchBytes;
  private final XMLInputFactory factory;
  private final XmlOutline outline = new XmlOutline();
  private byte[] pending = new byte[0];
  private long nextLine = 1;
  private boolean damaged;
  private boolean ended;

  /**
   * A reader of documents.
   *
   * @param stretchBytes how much is read at once; what is found does not depend on it
   */
  XmlReader(
      String name, InputStream stream, FieldNames fieldNames, int stretchBytes, Damage damage) {
    this.name = name;
    this.stream = stream;
    this.fieldNames = fieldNames;
    this.stretchBytes = stretchBytes;
    this.damage = damage;
    this.factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  @Override
  public Optional<Piece> take(Batch batch) throws IOException {
    if (ended) {
      return Optional.empty();
    }
    batch.clear(name);
    int length = pending.length;
    System.arraycopy(pending, 0, batch.ensureCapacity(length), 0, length);
    int rest = 0;
    while (rest == 0 && !ended) {
      byte[] bytes = batch.ensureCapacity(length + stretchBytes);
      int read = stream.readNBytes(bytes, length, stretchBytes);
      ended = read < stretchBytes;
      length += read;
      rest = outline.scan(batch, 0, length, ended);
    }
    pending = Arrays.copyOfRange(batch.bytes(), rest, length);
    batch.setLength(length);
    batch.setFirstLine(nextLine);
    nextLine += outline.lines();
    tellDamage(batch);
    return Optional.of(new XmlPiece(batch, outline.spans()));
  }

  private void tellDamage(Batch batch) {
    OptionalInt line = outline.damagedLine();
    if (line.isPresent() && !damaged) {
      damaged = true;
      batch.setBroken(
          "the document breaks off or is damaged in line " + (batch.firstLine() + line.getAsInt()));
    }
    if (ended) {
      damage.message().ifPresent(batch::setBroken);
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  /** Some whole calls. */
  private final class XmlPiece implements Piece {
    private final Batch batch;
    private final List<XmlOutline.Span> spans;
    private final RecordNames names;

    XmlPiece(Batch batch, List<XmlOutline.Span> spans) {
      this.batch = batch;
      this.spans = spans;
      this.names = new RecordNames(fieldNames, batch.layout());
    }

    @Override
    public void parse() {
      List<XmlOutline.Span> calls = new ArrayList<>();
      for (XmlOutline.Span span : spans) {
        if (span.refusal().isEmpty()) {
          calls.add(span);
        } else {
          read(calls);
          calls.clear();
          refuse(span, span.refusal().get());
        }
      }
      read(calls);
    }

    @Override
    public void settle() {
      // Where the calls stand was known before.
    }

    /** Reads calls; where they cannot be parsed together, each half by itself. */
    private void read(List<XmlOutline.Span> calls) {
      if (calls.isEmpty()) {
        return;
      }
      int rows = batch.rows();
      int rejects = batch.rejectCount();
      try {
        readTogether(calls);
      } catch (XMLStreamException e) {
        batch.dropFrom(rows, rejects);
        if (calls.size() == 1) {
          refuse(calls.get(0), NO_XML);
        } else {
          read(calls.subList(0, calls.size() / 2));
          read(calls.subList(calls.size() / 2, calls.size()));
        }
      }
    }

    private void readTogether(List<XmlOutline.Span> calls) throws XMLStreamException {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      text.writeBytes(("<" + ROOT + ">").getBytes(StandardCharsets.US_ASCII));
      for (XmlOutline.Span call : calls) {
        text.write(batch.bytes(), call.start(), call.end() - call.start());
      }
      text.writeBytes(("</" + ROOT + ">").getBytes(StandardCharsets.US_ASCII));
      // Bytes that are no UTF-8 damage a value; to the parser they would end the document.
      XMLStreamReader parser =
          factory.createXMLStreamReader(new StringReader(text.toString(StandardCharsets.UTF_8)));
      parser.nextTag();
      for (XmlOutline.Span call : calls) {
        parser.nextTag();
        readCall(parser, call);
      }
      parser.nextTag();
    }

    /** Reads a call to its end; elements within elements have their names joined. */
    private void readCall(XMLStreamReader parser, XmlOutline.Span call) throws XMLStreamException {
      RecordDraft draft = new RecordDraft(call.line(), names);
      Deque<String> path = new ArrayDeque<>();
      StringBuilder text = new StringBuilder();
      int legs = 0;
      String pathById = "";
      boolean leaf = false;
      int event = parser.next();
      while (event != XMLStreamConstants.END_ELEMENT || !path.isEmpty()) {
        if (event == XMLStreamConstants.START_ELEMENT) {
          String parent = path.isEmpty() ? "" : path.peek();
          String own = names.normalized(localName(parser));
          if (own.equals(LegPath.LEGS)) {
            legs = 0;
          }
          boolean isLeg = parent.endsWith(LegPath.LEGS) && own.equals(LegPath.LEG);
          path.push(parent + (isLeg ? LegPath.number(legs++) : "") + own);
          text.setLength(0);
          leaf = true;
        } else if (event == XMLStreamConstants.CHARACTERS) {
          text.append(parser.getText());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          String nameOfValue = path.pop();
          if (leaf) {
            String value = text.toString().strip();
            String parent = path.isEmpty() ? "" : path.peek();
            String own = nameOfValue.substring(parent.length());
            if (LegPath.isId(parent, own)) {
              pathById = LegPath.withId(parent, value);
            }
            boolean byId = LegPath.isLeg(parent) && !pathById.isEmpty() && LegPath.goesById(own);
            draft.put(names.target("", byId ? pathById + own : nameOfValue), value, batch);
          } else if (LegPath.isLeg(nameOfValue)) {
            pathById = "";
          }
          leaf = false;
        }
        event = parser.next();
      }
      if (draft.hasFields()) {
        draft.addTo(batch);
      } else {
        refuse(call, NO_FIELD);
      }
    }

    private String localName(XMLStreamReader parser) {
      String qualified = parser.getLocalName();
      return qualified.substring(qualified.indexOf(':') + 1);
    }

    private void refuse(XmlOutline.Span span, String reason) {
      String raw =
          new String(
              batch.bytes(), span.start(), span.end() - span.start(), StandardCharsets.UTF_8);
      batch.addReject(span.line(), span.lastLine(), reason, (span.before() + raw).strip());
    }
  }
}
