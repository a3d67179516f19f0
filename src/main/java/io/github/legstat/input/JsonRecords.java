package io.github.legstat.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.legstat.model.Batch;
import io.github.legstat.model.FieldLayout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds calls in JSON, whatever they are wrapped in: one call, a list with its {@code Metadata}, a
 * bare array, with nested or flattened {@code Details}.
 *
 * <p>An object is a call when it has a field of its own; an object that only holds calls is looked
 * into. Nested objects that hold no calls are part of theirs, their names joined.
 */
final class JsonRecords {
  /** Names under which calls are wrapped. */
  private static final Set<String> WRAPPERS =
      Set.of("call", "calls", "twilioresponse", "response", "calldetails", "data", "items");

  private static final String METADATA = "metadata";
  private static final int MOST_REMEMBERED_NAMES = 10_000;
  private static final Target UNKNOWN = new Target(-1, Integer.MAX_VALUE, false);

  /** What a name in a record stands for: a place in the row, and how well the name fits it. */
  private record Target(int place, int rank, boolean known) {}

  private final FieldNames fieldNames;
  private final FieldLayout layout;
  private final Map<String, Target> targets = new HashMap<>();
  private final Map<String, String> normalizedNames = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();

  JsonRecords(FieldNames fieldNames, FieldLayout layout) {
    this.fieldNames = fieldNames;
    this.layout = layout;
  }

  /** A record on its way into a row. */
  private final class Draft implements Open {
    private final int line;
    private final int[] slices = new int[2 * layout.size()];
    private final int[] ranks = new int[layout.size()];
    private boolean isCall;
    private boolean holdsCalls;

    Draft(int line) {
      this.line = line;
      Arrays.fill(slices, -1);
      Arrays.fill(ranks, Integer.MAX_VALUE);
    }

    void put(Target target, JsonParser parser, Batch batch) throws IOException {
      isCall |= target.known();
      int place = target.place();
      if (place < 0
          || target.rank() >= ranks[place]
          || parser.currentToken() == JsonToken.VALUE_NULL) {
        return;
      }
      ranks[place] = target.rank();
      slices[2 * place] = batch.length();
      append(parser, batch);
      slices[2 * place + 1] = batch.length();
    }

    /** Ends the record: a call becomes a row, an object without any field of a call a reject. */
    void end(Batch batch, int lastLine) {
      if (holdsCalls) {
        return;
      }
      if (!isCall) {
        batch.addReject(line, lastLine, "the record has no field of a call", "");
        return;
      }
      batch.addRow(line);
      for (int place = 0; place < layout.size(); place++) {
        if (slices[2 * place] >= 0) {
          batch.setValue(place, slices[2 * place], slices[2 * place + 1]);
        }
      }
    }
  }

  /** What is open around the parser's place: objects that may be calls, and arrays of calls. */
  private sealed interface Open permits Draft, CallArray {}

  private record CallArray() implements Open {}

  /**
   * Reads on until a record has ended, and adds it to the batch as a row or a reject. A list may be
   * longer than any batch: between two records the caller may go on with another one.
   *
   * @param firstLine the line of the parser's input that the batch's lines count from
   * @return whether there may be more; {@code false} at the end of the input
   */
  boolean readOne(JsonParser parser, Batch batch, int firstLine) throws IOException {
    int records = batch.rows() + batch.rejectCount();
    while (batch.rows() + batch.rejectCount() == records) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return false;
      }
      if (open.peek() instanceof Draft draft) {
        readMember(parser, batch, draft, firstLine);
      } else {
        readElement(parser, batch, firstLine);
      }
    }
    return true;
  }

  /** Reads a value at the root, in a list of calls, or the end of such a list. */
  private void readElement(JsonParser parser, Batch batch, int firstLine) throws IOException {
    switch (parser.currentToken()) {
      case START_ARRAY -> open.push(new CallArray());
      case END_ARRAY -> open.pop();
      case START_OBJECT -> open.push(new Draft(line(parser) - firstLine));
      default -> {
        int line = line(parser) - firstLine;
        batch.addReject(line, line, "a call is an object, this is a bare value", parser.getText());
      }
    }
  }

  /** Reads one name with its value, or the end of the object. */
  private void readMember(JsonParser parser, Batch batch, Draft draft, int firstLine)
      throws IOException {
    if (parser.currentToken() == JsonToken.END_OBJECT) {
      open.pop();
      draft.end(batch, line(parser) - firstLine);
      return;
    }
    String name = parser.currentName();
    JsonToken value = parser.nextToken();
    if (value.isScalarValue()) {
      draft.put(target("", name), parser, batch);
    } else if (WRAPPERS.contains(normalized(name))) {
      draft.holdsCalls = true;
      readElement(parser, batch, firstLine);
    } else if (normalized(name).equals(METADATA)) {
      draft.holdsCalls = true;
      parser.skipChildren();
    } else {
      readNested(parser, batch, draft, normalized(name));
    }
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  /** Reads an object or array that is part of a call; its names are joined with the path to it. */
  private void readNested(JsonParser parser, Batch batch, Draft draft, String path)
      throws IOException {
    boolean isArray = parser.currentToken() == JsonToken.START_ARRAY;
    JsonToken end = isArray ? JsonToken.END_ARRAY : JsonToken.END_OBJECT;
    int index = 0;
    while (parser.nextToken() != end) {
      String name = isArray ? Integer.toString(index++) : parser.currentName();
      JsonToken value = isArray ? parser.currentToken() : parser.nextToken();
      if (value.isScalarValue()) {
        draft.put(target(path, name), parser, batch);
      } else {
        readNested(parser, batch, draft, path + normalized(name));
      }
    }
  }

  private String normalized(String name) {
    String known = normalizedNames.get(name);
    if (known != null) {
      return known;
    }
    String normalized = FieldNames.normalized(name);
    if (normalizedNames.size() < MOST_REMEMBERED_NAMES) {
      normalizedNames.put(name, normalized);
    }
    return normalized;
  }

  private Target target(String path, String name) {
    String key = path.isEmpty() ? name : path + '.' + name;
    Target known = targets.get(key);
    if (known != null) {
      return known;
    }
    Optional<FieldNames.Match> match = fieldNames.find(key);
    Target target =
        match.map(m -> new Target(layout.place(m.field()), m.rank(), true)).orElse(UNKNOWN);
    if (targets.size() < MOST_REMEMBERED_NAMES) {
      targets.put(key, target);
    }
    return target;
  }

  /** Appends the text of the parser's value to the bytes of the batch, as UTF-8. */
  private static void append(JsonParser parser, Batch batch) throws IOException {
    char[] characters = parser.getTextCharacters();
    int from = parser.getTextOffset();
    int count = parser.getTextLength();
    int length = batch.length();
    byte[] bytes = batch.ensureCapacity(length + count + Lines.OVERREAD);
    int i = 0;
    while (i < count && characters[from + i] < 0x80) {
      bytes[length + i] = (byte) characters[from + i];
      i++;
    }
    if (i < count) {
      byte[] encoded = new String(characters, from, count).getBytes(StandardCharsets.UTF_8);
      bytes = batch.ensureCapacity(length + encoded.length + Lines.OVERREAD);
      System.arraycopy(encoded, 0, bytes, length, encoded.length);
      i = encoded.length;
    }
    batch.setLength(length + i);
  }
}
