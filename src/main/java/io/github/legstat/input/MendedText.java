package io.github.legstat.input;

/**
 * Text with a question mark for each byte that is not UTF-8, so that one damaged letter does not
 * end a document. Every other byte keeps its place.
 */
final class MendedText extends BulkStream {
  private final byte[] bytes;
  private final int limit;
  private int at;

  /** The first byte that has not been looked at: a character may reach beyond what is read. */
  private int checked;

  MendedText(byte[] bytes, int from, int limit) {
    this.bytes = bytes;
    this.limit = limit;
    this.at = from;
    this.checked = from;
  }

  @Override
  public int read(byte[] into, int from, int count) {
    int copied = Math.min(count, limit - at);
    if (copied <= 0) {
      return count == 0 ? 0 : -1;
    }
    System.arraycopy(bytes, at, into, from, copied);
    int end = at + copied;
    while (checked < end) {
      int length = bytes[checked] < 0 ? JsonText.characterLength(bytes, checked, limit) : 1;
      if (length < 0) {
        into[from + checked - at] = '?';
      }
      checked += Math.max(length, 1);
    }
    at = end;
    return copied;
  }
}
