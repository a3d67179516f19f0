package io.github.legstat.input;

import io.github.legstat.model.ByteWords;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tells lines that name columns from rows of calls: the header once more, or another one, as in
 * exports put one behind the other.
 */
final class HeaderLines {
  private static final int LONGEST_NAME_BYTES = 64;

  private final CsvDialect dialect;
  private final CsvHeader header;
  private final byte[] headerLine;

  /** What first bytes names of columns may have in which a digit stands early. */
  private final boolean[] initials;

  /** The last first and the last second value that was no name, as the same ones come often. */
  private final byte[][] strangers = {{}, {}};

  /** Up to eight bytes that the header begins with, and the bits of a word that they take. */
  private final long headerWord;

  private final long headerMask;

  /** Looks at lines below this header; serves one thread. */
  HeaderLines(CsvDialect dialect, CsvHeader header) {
    this.dialect = dialect;
    this.header = header;
    this.headerLine = header.line();
    this.initials = header.initialsBeforeDigits();
    // Where the input has no header line, no row begins with eight zero bytes and a digit.
    int length = headerLine.length;
    headerWord = ByteWords.at(Arrays.copyOf(headerLine, length + ByteWords.OVERREAD), 0);
    headerMask = length == 0 || length >= Long.BYTES ? -1 : (1L << (Byte.SIZE * length)) - 1;
  }

  /**
   * Whether a line can be no header and no comment: a digit stands in its first value, and it
   * begins otherwise than the header and any name with digits. Nearly all rows are known by this,
   * which looks at eight bytes at once.
   *
   * @param firstEnd where the first value of the line ends
   */
  boolean isNone(byte[] bytes, int at, int firstEnd) {
    long word = ByteWords.at(bytes, at);
    long digits = Lines.digits(word);
    return digits != 0
        && at + Lines.first(digits) < firstEnd
        && ((word ^ headerWord) & headerMask) != 0
        && (byte) word >= 0
        && !initials[(byte) word == CsvRow.QUOTE ? (int) word >> Byte.SIZE & 0xFF : (byte) word];
  }

  /** Whether a line is the header once more, to the byte. */
  boolean isSame(byte[] bytes, int from, int next) {
    int begin = Lines.startsWithMark(bytes, from, next) ? from + Lines.MARK_LENGTH : from;
    int end = Lines.contentEnd(bytes, begin, next);
    return end - begin == headerLine.length
        && Arrays.equals(bytes, begin, end, headerLine, 0, headerLine.length);
  }

  /**
   * The header that begins at a line, if it is one. One of its first two values must be a name; the
   * first may have none, as where a column of row numbers was written along.
   */
  Optional<CsvHeader> another(byte[] bytes, int from, int next) {
    int end = wordEnd(bytes, from);
    boolean begins =
        end == from
            ? isSecondName(bytes, from)
            : isName(bytes, from, end, 0) || isSecondName(bytes, end);
    if (!begins) {
      return Optional.empty();
    }
    byte[] text = Arrays.copyOfRange(bytes, from, Lines.contentEnd(bytes, from, next));
    return CsvRow.first(dialect, text, 0, text.length)
        .flatMap(first -> header.another(first.names(), text));
  }

  private boolean isSecondName(byte[] bytes, int firstEnd) {
    int from = firstEnd + 1;
    return bytes[firstEnd] == dialect.delimiter() && isName(bytes, from, wordEnd(bytes, from), 1);
  }

  /**
   * Where a value ends that may be a name; where it begins, if it cannot: most rows begin with an
   * id or a time and are passed over at its first digit.
   */
  private int wordEnd(byte[] bytes, int from) {
    int first = bytes[from] == CsvRow.QUOTE ? from + 1 : from;
    boolean mayHaveDigits = initials[bytes[first] & 0xFF];
    int end = from;
    while (bytes[end] != dialect.delimiter() && bytes[end] != dialect.terminator()) {
      boolean isDigit = bytes[end] >= '0' && bytes[end] <= '9';
      if ((isDigit && !mayHaveDigits) || end - from > LONGEST_NAME_BYTES) {
        return from;
      }
      end++;
    }
    return end;
  }

  private boolean isName(byte[] bytes, int from, int end, int place) {
    byte[] stranger = strangers[place];
    if (Arrays.equals(bytes, from, end, stranger, 0, stranger.length)) {
      return false;
    }
    boolean known = header.knows(new String(bytes, from, end - from, StandardCharsets.UTF_8));
    if (!known) {
      strangers[place] = Arrays.copyOfRange(bytes, from, end);
    }
    return known;
  }

  /**
   * Whether a header holds for the rows behind it: it has as many columns as the one before, or the
   * row that follows has as many values. A damaged header would not fit.
   */
  boolean holdsBehind(CsvHeader other, byte[] bytes, int at, int limit) {
    CsvRow following = new CsvRow(dialect, other.size());
    return other.size() == header.size()
        || at >= limit
        || (following.scan(bytes, at, limit) >= 0 && following.values() == other.size());
  }

  /** Whether more bytes are needed to see the row behind a header. */
  boolean isOpenAt(CsvHeader other, byte[] bytes, int at, int limit) {
    return at >= limit || new CsvRow(dialect, other.size()).scan(bytes, at, limit) == CsvRow.OPEN;
  }
}
