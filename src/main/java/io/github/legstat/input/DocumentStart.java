package io.github.legstat.input;

import io.github.legstat.model.ByteWords;
import io.github.legstat.model.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How the first record of a JSON document begins, and what is open around it. A document is cut
 * where others seem to begin likewise; whether they do, whoever reads it must find out.
 */
final class DocumentStart {
  /** Within so many bytes behind the place where a cut is due, one is looked for. */
  static final int WINDOW_BYTES = 1 << 16;

  private static final long BRACES = ByteWords.pattern((byte) '{');

  private final byte[] opening;
  private final Nesting nesting;

  /**
   * The start of a document.
   *
   * @param opening the first bytes of a record, up to the end of its first name; empty where none
   *     was found
   * @param nesting what is open around it
   */
  private DocumentStart(byte[] opening, Nesting nesting) {
    this.opening = opening;
    this.nesting = nesting;
  }

  /** What is open around the first record. */
  Nesting nesting() {
    return nesting;
  }

  /** Finds the first record in the first bytes of an input. */
  static DocumentStart find(byte[] head, int begin, FieldNames fieldNames) {
    Finder finder = new Finder(Arrays.copyOf(head, head.length + ByteWords.OVERREAD), head.length);
    finder.at = begin;
    finder.find(fieldNames);
    return finder.found;
  }

  /** Where something begins like the first record; negative if nowhere before the limit. */
  int next(byte[] bytes, int from, int limit) {
    int last = limit - opening.length;
    int at = opening.length == 0 ? -1 : Lines.indexOf(bytes, from, last + 1, BRACES);
    while (at >= 0) {
      if (Arrays.equals(bytes, at, at + opening.length, opening, 0, opening.length)) {
        return at;
      }
      at = Lines.indexOf(bytes, at + 1, last + 1, BRACES);
    }
    return -1;
  }

  /** Likewise, but nothing that has a name and so is part of what is around it. */
  int nextElement(byte[] bytes, int from, int limit) {
    int found = next(bytes, from, limit);
    while (found >= 0 && isMember(bytes, found)) {
      found = next(bytes, found + 1, limit);
    }
    return found;
  }

  private static boolean isMember(byte[] bytes, int place) {
    int before = place - 1;
    while (before > 0 && JsonText.isBlank(bytes[before])) {
      before--;
    }
    return bytes[before] == ':';
  }

  /** Goes down into what holds calls, and notes where an object begins that may be one. */
  private static final class Finder {
    private final byte[] head;
    private final int limit;
    private final List<Nesting.Level> levels = new ArrayList<>();
    private DocumentStart found = new DocumentStart(new byte[0], Nesting.NONE);
    private int at;

    Finder(byte[] head, int limit) {
      this.head = head;
      this.limit = limit;
    }

    void find(FieldNames fieldNames) {
      while (stands('[')) {
        at++;
        levels.add(new Nesting.InArray());
      }
      boolean isElement = true;
      while (stands('{')) {
        int brace = at++;
        String name = readName();
        if (isElement && at < limit) {
          int end = Lines.lastIndexOf(head, brace, at, JsonText.QUOTE) + 1;
          found =
              new DocumentStart(
                  Arrays.copyOfRange(head, brace, end), new Nesting(levels, Nesting.Next.ELEMENT));
        }
        levels.add(new Nesting.InWrapper(0, Set.of(), "", true));
        if (!findWrapped(name, fieldNames)) {
          return;
        }
        isElement = false;
        while (stands('[')) {
          at++;
          levels.add(new Nesting.InArray());
          isElement = true;
        }
      }
    }

    /** Goes to the first member that may hold calls; there is none behind an id. */
    private boolean findWrapped(String first, FieldNames fieldNames) {
      String name = first;
      while (at < limit) {
        String normalized = FieldNames.normalized(name);
        boolean isId = fieldNames.find(name).filter(m -> m.field() == Field.ID).isPresent();
        if (isId) {
          return false;
        }
        if (JsonRecords.mayWrap(normalized)
            && !JsonRecords.isMetadata(normalized)
            && (stands('{') || stands('['))) {
          return true;
        }
        skipValue();
        if (!stands(',')) {
          return false;
        }
        at++;
        name = readName();
      }
      return false;
    }

    /** Reads a name and its colon; at anything else goes to the limit. */
    private String readName() {
      int from = stands('"') ? at + 1 : limit;
      int end = JsonText.stringEnd(head, from, limit);
      if (end < 0) {
        at = limit;
        return "";
      }
      at = end + 1;
      if (!stands(':')) {
        at = limit;
        return "";
      }
      at++;
      return new String(head, from, end - from, StandardCharsets.UTF_8);
    }

    private void skipValue() {
      int depth = 0;
      do {
        skipBlanks();
        if (at >= limit) {
          return;
        }
        byte one = head[at];
        if (one == JsonText.QUOTE) {
          int end = JsonText.stringEnd(head, at + 1, limit);
          at = end < 0 ? limit : end + 1;
        } else if (JsonText.beginsScalar(one)) {
          int end = JsonText.bareEnd(head, at, limit);
          at = end < 0 ? limit : end;
        } else {
          depth += one == '{' || one == '[' ? 1 : one == '}' || one == ']' ? -1 : 0;
          at++;
        }
      } while (depth > 0);
    }

    private boolean stands(char sign) {
      skipBlanks();
      return at < limit && head[at] == sign;
    }

    private void skipBlanks() {
      while (at < limit && JsonText.isBlank(head[at])) {
        at++;
      }
    }
  }
}
