package io.github.legstat.input;

import io.github.legstat.model.Batch;
import io.github.legstat.model.ByteWords;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds where calls stand in XML documents, one behind the other, without reading them: every
 * element {@code Call}, up to its end or, where that is missing, up to the next one. Of what stands
 * around them only the announced total is of interest. What is found depends on the bytes alone,
 * never on where they were cut.
 */
final class XmlOutline {
  private static final String METADATA = "metadata";
  private static final String TOTAL = "total";
  private static final String CALLS = "calls";
  private static final int LONGEST = LineSource.LONGEST_LINE_BYTES;

  /** How much is kept of what stands around calls, should it have to be refused. */
  private static final int LONGEST_UNTOLD = 1 << 16;

  /** Digits of a number that surely fits. */
  private static final int MOST_DIGITS = 18;

  private static final String DAMAGED = "the document breaks off or is damaged here";
  private static final String NO_CALLS = "the document has no call and no list of calls";

  /**
   * An element {@code Call}, or something that is refused.
   *
   * @param start where it begins in the bytes of the batch
   * @param end where it ends, exclusive
   * @param line its first line, from zero, counted from the first of the batch
   * @param lastLine its last line
   * @param refusal why it is refused; empty for an element
   * @param before its first text, where that stood before the bytes of the batch
   */
  record Span(
      int start, int end, int line, int lastLine, Optional<String> refusal, String before) {}

  /** Names of the elements that are open around the calls, the innermost first. */
  private final Deque<String> around = new ArrayDeque<>();

  /** Whether the document at hand has had a call or a list of calls. */
  private boolean hasCalls;

  private boolean hasElements;

  /** Whether a call is open that is too long to be read. */
  private boolean inLongCall;

  private List<Span> spans = new ArrayList<>();
  private OptionalInt damagedLine = OptionalInt.empty();
  private byte[] bytes = new byte[0];
  private int limit;
  private boolean last;
  private int at;

  /** Where the last call or refused text ends: what stands behind it may have to be refused. */
  private int told;

  /** What stands behind it, as far as earlier scans have met it, and its first and last line. */
  private String untold = "";

  private int untoldLine;
  private int untoldLastLine;

  /** Whether the input ends in something that was refused. */
  private boolean breaksOff;

  private int line;
  private int lineAt;

  /**
   * Finds what stands between two places of a batch, behind what was found last.
   *
   * @param isLast whether the input ends at the second
   * @return where the scan has ended: what is left there must be looked at with what follows
   */
  int scan(Batch batch, int from, int to, boolean isLast) {
    spans = new ArrayList<>();
    damagedLine = OptionalInt.empty();
    bytes = batch.bytes();
    limit = to;
    last = isLast;
    at = from;
    told = from;
    line = 0;
    lineAt = from;
    boolean more = true;
    while (more) {
      more = at < limit && readOn(batch);
    }
    if (last && !breaksOff && (!around.isEmpty() || (hasUntold() && !endsInMarkup()))) {
      refuseUntold(limit);
    }
    keepUntold();
    return at;
  }

  private boolean hasUntold() {
    return !untold.isEmpty() || inkBegin(told, limit) < limit;
  }

  /** Whether what stands behind the last document, if anything does, is a comment or the like. */
  private boolean endsInMarkup() {
    return hasElements
        && (untold.isEmpty() ? bytes[inkBegin(told, limit)] : untold.charAt(0)) == '<';
  }

  private void keepUntold() {
    int begin = untold.isEmpty() ? inkBegin(told, at) : told;
    int first = untold.isEmpty() ? lineOf(begin) : untoldLine;
    int lastInk = lastLineOfUntold(begin, at);
    untold += text(begin, Math.min(at, begin + LONGEST_UNTOLD - untold.length()));
    int lines = lineOf(at);
    untoldLine = first - lines;
    untoldLastLine = lastInk - lines;
  }

  /** The last line that has text of what is not told, which ends at a place. */
  private int lastLineOfUntold(int begin, int to) {
    int end = inkEnd(begin, to);
    return end > begin || untold.isEmpty() ? lineOf(end) : untoldLastLine;
  }

  private String text(int from, int to) {
    return new String(bytes, from, Math.max(to - from, 0), StandardCharsets.UTF_8);
  }

  /** Says that everything before a place is told. */
  private void tell(int place) {
    told = place;
    untold = "";
  }

  /** What was found, in input order. */
  List<Span> spans() {
    return spans;
  }

  /** The first line that shows damage to a document, rather than to one call. */
  OptionalInt damagedLine() {
    return damagedLine;
  }

  /** How many lines the scan has gone on. */
  int lines() {
    return line;
  }

  /** Goes on behind the next piece of markup; whether all of it was at hand. */
  private boolean readOn(Batch batch) {
    int begin = XmlMarkup.next(bytes, at, limit);
    int textEnd = begin < 0 ? limit : begin;
    int lastTextLine = Lines.lastIndexOf(bytes, at, textEnd, Lines.LINE_FEED) + 1;
    int text = Math.max(lastTextLine, at);
    if (begin < 0) {
      // The line may be a comment.
      at = last || limit - text > LONGEST ? limit : text;
      return false;
    }
    if (InputComments.beginsAt(bytes, text, limit)) {
      return skipComment(text);
    }
    int end = XmlMarkup.end(bytes, begin, limit);
    boolean beginsCall = end >= 0 && XmlMarkup.beginsCall(bytes, begin, end);
    if (beginsCall) {
      return readCall(begin, end);
    }
    if (end < 0 || end - begin > LONGEST) {
      return skipOpen(begin, false);
    }
    at = end;
    if (XmlMarkup.endsElement(bytes, begin)) {
      leave(batch, begin, end);
    } else if (XmlMarkup.beginsElement(bytes, begin)) {
      enter(begin, end);
    }
    return true;
  }

  private boolean skipComment(int begin) {
    int end = Lines.indexOf(bytes, begin, limit, ByteWords.pattern(Lines.LINE_FEED));
    boolean isOpen = end < 0 && !last && limit - begin <= LONGEST;
    at = isOpen ? begin : end < 0 ? limit : end + 1;
    tell(at);
    return !isOpen;
  }

  private boolean readCall(int begin, int tagEnd) {
    int end = tagEnd;
    boolean isWhole = XmlMarkup.isEmptyElement(bytes, tagEnd);
    boolean isOver = isWhole;
    while (!isOver) {
      int next = XmlMarkup.next(bytes, end, limit);
      int nextEnd = next < 0 ? XmlMarkup.OPEN : endWithin(next);
      if (nextEnd < 0) {
        return skipOpen(begin, true);
      }
      boolean isOfCall = XmlMarkup.isOfCall(bytes, next, nextEnd);
      isWhole = isOfCall && XmlMarkup.endsElement(bytes, next);
      isOver = isWhole || (isOfCall && XmlMarkup.beginsElement(bytes, next));
      end = isOver && !isWhole ? next : nextEnd;
    }
    if (end - begin > LONGEST) {
      return skipOpen(begin, true);
    }
    hasElements = true;
    hasCalls = true;
    inLongCall = false;
    if (isWhole) {
      int first = lineOf(begin);
      spans.add(new Span(begin, end, first, lineOf(end), Optional.empty(), ""));
    } else {
      refuse(begin, end);
    }
    at = end;
    tell(end);
    return true;
  }

  /** Where markup behind the beginning of a call ends; a call that breaks off behind it begins. */
  private int endWithin(int begin) {
    int end = XmlMarkup.end(bytes, begin, limit);
    boolean isOpen = end < 0 && last && begin + 1 < limit;
    return isOpen && XmlMarkup.beginsCall(bytes, begin, limit) ? limit : end;
  }

  /**
   * Refuses what does not end, as far as it may be kept; whether it is certain that it does not.
   */
  private boolean skipOpen(int begin, boolean isCall) {
    boolean isTooLong = limit - begin > LONGEST;
    if (!isTooLong && !last) {
      at = begin;
      return false;
    }
    int end = Math.min(limit, begin + LONGEST);
    hasElements |= isCall;
    hasCalls |= isCall;
    breaksOff = !isTooLong;
    inLongCall = isCall && isTooLong;
    if (inLongCall) {
      int first = lineOf(begin);
      spans.add(new Span(begin, end, first, lineOf(end), Optional.of(LongRecord.TOO_LONG), ""));
    } else {
      refuse(begin, end);
    }
    at = end;
    tell(end);
    return true;
  }

  private void enter(int begin, int end) {
    if (inLongCall) {
      return;
    }
    hasElements = true;
    if (around.isEmpty()) {
      hasCalls = false;
      tell(begin);
    }
    String name = XmlMarkup.name(bytes, begin, end);
    hasCalls |= name.equals(CALLS);
    if (!XmlMarkup.isEmptyElement(bytes, end)) {
      around.push(name);
    } else if (around.isEmpty()) {
      endDocument(end);
    }
  }

  private void leave(Batch batch, int begin, int end) {
    boolean isOfCall = XmlMarkup.isOfCall(bytes, begin, end);
    if (inLongCall) {
      inLongCall = !isOfCall;
      tell(end);
    } else if (isOfCall || around.isEmpty()) {
      // The beginning of what ends here is missing.
      refuseUntold(end);
    } else {
      leave(batch, around.pop(), begin, end);
    }
  }

  private void leave(Batch batch, String name, int begin, int end) {
    if (!name.equals(XmlMarkup.name(bytes, begin, end))) {
      refuseUntold(end);
    } else if (name.equals(TOTAL) && METADATA.equals(around.peek())) {
      announce(batch, begin);
    } else if (around.isEmpty()) {
      endDocument(end);
    }
  }

  private void endDocument(int end) {
    if (!hasCalls) {
      addUntold(end, NO_CALLS);
    }
    tell(end);
  }

  /** Takes up the number that stands before a place. */
  private void announce(Batch batch, int end) {
    int begin = end;
    while (begin > 0 && end - begin < MOST_DIGITS && Character.isDigit(bytes[begin - 1])) {
      begin--;
    }
    if (begin < end) {
      String digits = new String(bytes, begin, end - begin, StandardCharsets.US_ASCII);
      batch.announce(Long.parseLong(digits));
    }
  }

  /** Refuses a call that is damaged. */
  private void refuse(int begin, int to) {
    int first = lineOf(begin);
    int end = inkEnd(begin, to);
    spans.add(new Span(begin, end, first, lineOf(end), Optional.of(DAMAGED), ""));
    noteDamage();
  }

  /** Refuses all that is not told yet. */
  private void refuseUntold(int to) {
    addUntold(to, DAMAGED);
    noteDamage();
    tell(to);
  }

  private void addUntold(int to, String reason) {
    int begin = untold.isEmpty() ? inkBegin(told, to) : told;
    int first = untold.isEmpty() ? lineOf(begin) : untoldLine;
    int end = Math.min(inkEnd(begin, to), begin + LONGEST_UNTOLD - untold.length());
    int lastInk = lastLineOfUntold(begin, to);
    spans.add(new Span(begin, end, first, lastInk, Optional.of(reason), untold));
  }

  private void noteDamage() {
    if (damagedLine.isEmpty()) {
      damagedLine = OptionalInt.of(line);
    }
  }

  private int inkBegin(int from, int to) {
    int begin = from;
    while (begin < to && JsonText.isBlank(bytes[begin])) {
      begin++;
    }
    return begin;
  }

  private int inkEnd(int from, int to) {
    int end = to;
    while (end > from && JsonText.isBlank(bytes[end - 1])) {
      end--;
    }
    return end;
  }

  /** The line of a place at or behind the one asked for last. */
  private int lineOf(int place) {
    while (lineAt < place) {
      boolean isHalf =
          bytes[lineAt] == Lines.CARRIAGE_RETURN
              && lineAt + 1 < limit
              && bytes[lineAt + 1] == Lines.LINE_FEED;
      if (bytes[lineAt] == Lines.LINE_FEED || (bytes[lineAt] == Lines.CARRIAGE_RETURN && !isHalf)) {
        line++;
      }
      lineAt++;
    }
    return line;
  }
}
