package io.github.legstat.input;

import io.github.legstat.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is open around a place of a JSON document that stands between two elements: before, between
 * or behind the calls of a list, or between two documents. Within an element only one that is too
 * long to be read has such places.
 *
 * @param levels what is open, from the outside
 * @param next what may stand next
 */
record Nesting(List<Level> levels, Next next) {
  /** Between two documents. */
  static final Nesting NONE = new Nesting(List.of(), Next.ELEMENT);

  /** Stands for the elements of a list that were read before. */
  private static final String EARLIER_ELEMENT = "[]";

  private static final int EARLIER_TOKENS = 2;

  /** What may stand at a place of a list. */
  enum Next {
    /** An element, or the end of a list that has none. */
    FIRST_ELEMENT,
    /** An element; also whatever stands between two documents. */
    ELEMENT,
    /** A comma, or the end of the list. */
    COMMA
  }

  /** Keeps its own copy of the levels. */
  Nesting {
    levels = List.copyOf(levels);
  }

  /** Something that is open. */
  sealed interface Level permits InArray, InWrapper, LongRecord {}

  /** An array of calls. */
  record InArray() implements Level {}

  /**
   * An object that holds calls.
   *
   * @param line the line that it begins on, counted from the first of the batch
   * @param telling its own fields so far that may show it to be a call itself
   * @param own the text of its own members so far
   * @param guessed whether all of this is only a guess
   */
  record InWrapper(int line, Set<Field> telling, String own, boolean guessed) implements Level {
    /** Keeps its own copy of the fields. */
    InWrapper {
      telling = Set.copyOf(telling);
    }
  }

  /** Whether an element may stand next, without a comma. */
  boolean takesElement() {
    return levels.isEmpty() || next != Next.COMMA;
  }

  /** Whether a comma must stand next, unless the list ends. */
  boolean takesComma() {
    return !levels.isEmpty() && next == Next.COMMA;
  }

  /** Text of members of an object, with a comma between one part and another. */
  static String joined(String members, String others) {
    return members.isEmpty() || others.isEmpty() ? members + others : members + "," + others;
  }

  /** The same with something else next. */
  Nesting with(Next other) {
    return next == other ? this : new Nesting(levels, other);
  }

  /** The same for a batch that begins so many lines further on. */
  Nesting behind(int lines) {
    return new Nesting(levels.stream().map(level -> behind(level, lines)).toList(), next);
  }

  private static Level behind(Level level, int lines) {
    if (level instanceof InWrapper wrapper) {
      return new InWrapper(wrapper.line - lines, wrapper.telling, wrapper.own, wrapper.guessed);
    }
    return level instanceof LongRecord record ? record.movedBy(lines) : level;
  }

  /** The same with what was only guessed put right: those levels were open already before. */
  Nesting knowing(Nesting before) {
    List<Level> known = new ArrayList<>(levels);
    for (int i = 0; i < Math.min(levels.size(), before.levels.size()); i++) {
      if (levels.get(i) instanceof InWrapper wrapper
          && wrapper.guessed
          && before.levels.get(i) instanceof InWrapper earlier) {
        known.set(
            i,
            new InWrapper(earlier.line, wrapper.telling, joined(earlier.own, wrapper.own), false));
      }
    }
    return new Nesting(known, next);
  }

  /** Whether a guess is as good as this, for text that begins with an element. */
  boolean fits(Nesting guess) {
    if (!takesElement() || levels.size() != guess.levels.size()) {
      return false;
    }
    for (int i = 0; i < levels.size(); i++) {
      boolean wraps = levels.get(i) instanceof InWrapper;
      if (wraps != guess.levels.get(i) instanceof InWrapper
          || levels.get(i) instanceof LongRecord
          || (levels.get(i) instanceof InWrapper wrapper && !wrapper.telling.isEmpty())) {
        return false;
      }
    }
    return true;
  }

  /** The record that is being passed over here, if one is. */
  Optional<LongRecord> longRecord() {
    return !levels.isEmpty() && levels.get(levels.size() - 1) instanceof LongRecord record
        ? Optional.of(record)
        : Optional.empty();
  }

  /** The same with a record, further on, that is being passed over. */
  Nesting within(LongRecord record) {
    List<Level> inner = new ArrayList<>(longRecord().isPresent() ? outer(1).levels : levels);
    inner.add(record);
    return new Nesting(inner, next);
  }

  /** What is open around the innermost levels, so many of them; an element has just ended. */
  Nesting outer(int innermost) {
    return new Nesting(levels.subList(0, levels.size() - innermost), Next.COMMA);
  }

  /** How many levels end with the innermost list: itself, and the objects that it stands in. */
  int levelsOfList() {
    int outer = levels.size() - 1;
    while (outer > 0 && levels.get(outer - 1) instanceof InWrapper) {
      outer--;
    }
    return levels.size() - outer;
  }

  /** Text that makes a parser see the same open as here, and expect the same. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Level level : levels) {
      text.append(level instanceof InWrapper ? "{\"\":" : "[");
    }
    if (hasEarlierElements()) {
      text.append(EARLIER_ELEMENT).append(takesComma() ? "" : ",");
    }
    return text.toString();
  }

  /** How many tokens a parser finds in that text. */
  int tokens() {
    int tokens = hasEarlierElements() ? EARLIER_TOKENS : 0;
    for (Level level : levels) {
      tokens += level instanceof InWrapper ? 2 : 1;
    }
    return tokens;
  }

  private boolean hasEarlierElements() {
    return !levels.isEmpty() && next != Next.FIRST_ELEMENT;
  }
}
