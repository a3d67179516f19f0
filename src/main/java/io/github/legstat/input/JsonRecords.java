package io.github.legstat.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.legstat.model.Batch;
import io.github.legstat.model.Field;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Finds calls in JSON, whatever they are wrapped in: one call, a list with its {@code Metadata}, a
 * bare array, the answer of a newer API, with nested or flattened {@code Details}.
 *
 * <p>An object is a call when it has a field of its own; an object that only holds calls is looked
 * into. Nested objects that hold no calls are part of theirs, their names joined; so is, in a call
 * that has told its id already, one that is named like a wrapper.
 */
final class JsonRecords {
  private static final String CALL_DETAILS = "calldetails";

  /** Names under which calls are wrapped. */
  private static final Set<String> WRAPPERS =
      Set.of("call", "calls", "twilioresponse", "response", CALL_DETAILS, "data", "items");

  /** The state of calls that are over in the newer APIs, which alone have states. */
  private static final String ENDED = "terminal";

  private static final String METADATA = "metadata";

  /** Text of a wrapper that is kept, in case that it has to be refused. */
  private static final int LONGEST_OWN = 1 << 16;

  private static final String TOTAL = "total";

  private final RecordNames names;
  private final int textStart;
  private final Deque<Open> open = new ArrayDeque<>();
  private boolean reliedOnGuess;

  /**
   * Records of a text, or of its end.
   *
   * @param textStart where the parser's input begins in the bytes of the batch, as it were: what
   *     stands before the end of a text need not be there
   * @param nesting what is open already where the records begin
   */
  JsonRecords(RecordNames names, int textStart, Nesting nesting) {
    this.names = names;
    this.textStart = textStart;
    for (Nesting.Level level : nesting.levels()) {
      if (level instanceof Nesting.InWrapper wrapper) {
        OpenObject object = new OpenObject(new RecordDraft(wrapper.line(), names), 0);
        object.draft.know(wrapper.telling());
        object.isWrapper = true;
        object.isGuessed = wrapper.guessed();
        object.own = wrapper.own();
        open.push(object);
      } else {
        open.push(new OpenArray());
      }
    }
  }

  /** What is open around the parser's place: objects that may be calls, and arrays of calls. */
  private sealed interface Open permits OpenObject, OpenArray {}

  private record OpenArray() implements Open {}

  private static final class OpenObject implements Open {
    private final RecordDraft draft;
    private final long start;

    /** The text of its own members, but for those from {@link #ownFrom} on. */
    private String own = "";

    private long ownFrom;
    private boolean isWrapper;
    private boolean isGuessed;
    private boolean lacksItsCall;
    private long total;

    /**
     * An object.
     *
     * @param start its place in the text
     */
    OpenObject(RecordDraft draft, long start) {
      this.draft = draft;
      this.start = start;
      this.ownFrom = start + 1;
    }

    /** Notes that calls were found within. */
    void wraps(Batch batch) {
      isWrapper = true;
      batch.announce(total);
    }

    /** Notes a total, which is one of calls only where the object wraps calls. */
    void tells(long totalOfParts, Batch batch) {
      total = Math.max(total, totalOfParts);
      if (isWrapper) {
        batch.announce(total);
      }
    }
  }

  /** In which line, counted from the first of the batch, a parser stands. */
  interface LineNumber {
    /** The line that the parser's token begins in, from zero. */
    int of(JsonParser parser);

    /** Lines of a text of several, of which the parser counts the one first with this number. */
    static LineNumber countedFrom(int first) {
      return parser -> parser.currentTokenLocation().getLineNr() - first;
    }
  }

  /**
   * Reads on until a record has ended, and adds it to the batch as a row or a reject. A list may be
   * longer than any batch: between two records the caller may go on with another one.
   *
   * @param lines tells in which line of the batch the parser stands
   * @return whether there may be more; {@code false} at the end of the input
   */
  boolean readOne(JsonParser parser, Batch batch, LineNumber lines) throws IOException {
    int records = batch.rows() + batch.rejectCount();
    while (batch.rows() + batch.rejectCount() == records) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return false;
      }
      readOn(parser, batch, lines);
    }
    return true;
  }

  /** Reads on from the parser's token, at most to the end of a record. */
  void readOn(JsonParser parser, Batch batch, LineNumber lines) throws IOException {
    if (open.peek() instanceof OpenObject object) {
      readMember(parser, batch, object, lines);
    } else {
      readElement(parser, batch, lines);
    }
  }

  /** Whether the parser stands between two elements: those of a list, or documents. */
  boolean isBetweenElements() {
    return !(open.peek() instanceof OpenObject);
  }

  /** What is open around the parser's place between two elements. */
  Nesting nesting(JsonParser parser) {
    List<Nesting.Level> levels = new ArrayList<>();
    for (Open each : open) {
      levels.add(
          0,
          each instanceof OpenObject object
              ? new Nesting.InWrapper(
                  object.draft.line(), object.draft.telling(), object.own, object.isGuessed)
              : new Nesting.InArray());
    }
    boolean isBegun = parser.currentToken() == JsonToken.START_ARRAY;
    return new Nesting(levels, isBegun ? Nesting.Next.FIRST_ELEMENT : Nesting.Next.COMMA);
  }

  /** Whether anything depended on a guess of what was open before. */
  boolean reliedOnGuess() {
    return reliedOnGuess;
  }

  /** Reads a value at the root, in a list of calls, or the end of such a list. */
  private void readElement(JsonParser parser, Batch batch, LineNumber lines) throws IOException {
    switch (parser.currentToken()) {
      case START_ARRAY -> open.push(new OpenArray());
      case END_ARRAY -> pop(parser);
      case START_OBJECT -> {
        RecordDraft draft = new RecordDraft(lines.of(parser), names);
        open.push(new OpenObject(draft, offset(parser)));
      }
      default -> {
        int line = lines.of(parser);
        batch.addReject(line, line, "a call is an object, this is a bare value", parser.getText());
      }
    }
  }

  /** Leaves the innermost object or array, which ends at the parser's token. */
  private void pop(JsonParser parser) {
    open.pop();
    if (open.peek() instanceof OpenObject outer) {
      outer.ownFrom = offset(parser) + 1;
    }
  }

  /** Reads one name with its value, or the end of the object. */
  private void readMember(JsonParser parser, Batch batch, OpenObject object, LineNumber lines)
      throws IOException {
    if (parser.currentToken() == JsonToken.END_OBJECT) {
      pop(parser);
      end(parser, object, batch, lines.of(parser));
      return;
    }
    String name = parser.currentName();
    long nameStart = offset(parser);
    JsonToken value = parser.nextToken();
    String normalized = value.isScalarValue() ? "" : names.normalized(name);
    if (value.isScalarValue()) {
      // An answer without a call has a null where the call would be.
      object.lacksItsCall |= value == JsonToken.VALUE_NULL && isCallDetails(names.normalized(name));
      put(parser, batch, object.draft, "", name);
    } else if (WRAPPERS.contains(normalized) && !object.draft.isCallWhateverItHolds()) {
      object.wraps(batch);
      keepOwn(object, nameStart, batch);
      readElement(parser, batch, lines);
      if (isCallDetails(normalized) && open.peek() instanceof OpenObject details) {
        details.draft.put(names.presumption(Field.STATE), ENDED, batch);
      }
    } else if (isMetadata(normalized)) {
      readMetadata(parser, batch, object);
    } else {
      readNested(parser, batch, object.draft, normalized);
    }
  }

  /** Whether a name stands for a call in answers that may lack it. */
  static boolean isCallDetails(String normalized) {
    return normalized.equals(CALL_DETAILS);
  }

  /** Whether a name stands for what is told beside the calls of a page. */
  static boolean isMetadata(String normalized) {
    return normalized.equals(METADATA);
  }

  /** Whether an object or array of this name may be another thing than a part of a call. */
  static boolean mayWrap(String normalized) {
    return WRAPPERS.contains(normalized) || isMetadata(normalized);
  }

  /** Ends an object: a call becomes a row, an object without any field of a call a reject. */
  private void end(JsonParser parser, OpenObject object, Batch batch, int lastLine) {
    boolean tells = object.draft.isCallWhateverItHolds();
    if (object.isWrapper && tells) {
      reliedOnGuess |= object.isGuessed;
      refuse(parser, object, batch, lastLine, "the record has others within it, before its own id");
    }
    if (object.isWrapper || (object.lacksItsCall && !tells)) {
      return;
    }
    if (object.draft.hasFields()) {
      object.draft.addTo(batch);
      int brace = textStart + (int) offset(parser);
      batch.setRecord(textStart + (int) object.start, brace + 1);
    } else {
      refuse(parser, object, batch, lastLine, "the record has no field of a call");
    }
  }

  /** Keeps the text of an object's own members up to a place, within reason. */
  private void keepOwn(OpenObject object, long to, Batch batch) {
    byte[] bytes = batch.bytes();
    int from = textStart + (int) object.ownFrom;
    int end = textStart + (int) to;
    while (from < end && isBetweenMembers(bytes[from])) {
      from++;
    }
    while (end > from && isBetweenMembers(bytes[end - 1])) {
      end--;
    }
    if (object.own.length() + end - from <= LONGEST_OWN) {
      object.own = Nesting.joined(object.own, JsonText.onOneLine(bytes, from, end));
    }
  }

  private static boolean isBetweenMembers(byte one) {
    return one == ',' || JsonText.isBlank(one);
  }

  /** Refuses an object, with its text on one line; that of others within it is not its own. */
  private void refuse(
      JsonParser parser, OpenObject object, Batch batch, int lastLine, String reason) {
    long brace = offset(parser);
    String raw;
    if (object.isWrapper) {
      keepOwn(object, brace, batch);
      raw = "{" + object.own + "}";
    } else {
      raw =
          JsonText.onOneLine(
              batch.bytes(), textStart + (int) object.start, textStart + (int) brace + 1);
    }
    batch.addReject(object.draft.line(), lastLine, reason, raw);
  }

  private static long offset(JsonParser parser) {
    return parser.currentTokenLocation().getByteOffset();
  }

  /** Reads what stands beside the calls of a page, or beside the legs of one call. */
  private void readMetadata(JsonParser parser, Batch batch, OpenObject object) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (names.normalized(name).equals(TOTAL) && value.isScalarValue()) {
        object.tells(parser.getValueAsLong(), batch);
      } else if (value.isScalarValue()) {
        put(parser, batch, object.draft, "", name);
      } else {
        parser.skipChildren();
      }
    }
  }

  /** Reads an object or array that is part of a call; its names are joined with the path to it. */
  private void readNested(JsonParser parser, Batch batch, RecordDraft draft, String path)
      throws IOException {
    boolean isArray = parser.currentToken() == JsonToken.START_ARRAY;
    JsonToken end = isArray ? JsonToken.END_ARRAY : JsonToken.END_OBJECT;
    int index = 0;
    String pathById = path;
    while (parser.nextToken() != end) {
      String name = isArray ? elementName(path, index++) : parser.currentName();
      JsonToken value = isArray ? parser.currentToken() : parser.nextToken();
      if (value.isScalarValue()) {
        if (LegPath.isId(path, name)) {
          pathById = LegPath.withId(path, parser.getText());
        }
        boolean byId = !pathById.equals(path) && LegPath.goesById(names.normalized(name));
        put(parser, batch, draft, byId ? pathById : path, name);
      } else {
        readNested(parser, batch, draft, path + names.normalized(name));
      }
    }
  }

  /** What an element of an array at a path is called. */
  static String elementName(String path, int index) {
    return path.endsWith(LegPath.LEGS) ? LegPath.number(index) : Integer.toString(index);
  }

  private void put(JsonParser parser, Batch batch, RecordDraft draft, String path, String name)
      throws IOException {
    RecordNames.Target target = names.target(path, name);
    if (draft.accepts(target) && parser.currentToken() != JsonToken.VALUE_NULL) {
      draft.put(
          target,
          parser.getTextCharacters(),
          parser.getTextOffset(),
          parser.getTextLength(),
          batch);
    }
  }
}
