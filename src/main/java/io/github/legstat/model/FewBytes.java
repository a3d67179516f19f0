package io.github.legstat.model;

/**
 * A few characters of ASCII that are looked for in eight bytes at a time. Text is mostly of
 * characters beyond the highest of them, such as letters behind a comma, which is seen at once.
 */
public final class FewBytes {
  private static final int MOST = 4;
  private static final long HIGH_BITS = ByteWords.pattern((byte) 0x80);

  private final long beyond;
  private final long[] patterns = new long[MOST];

  private FewBytes(String characters) {
    char highest = 0;
    for (int index = 0; index < MOST; index++) {
      char one = characters.charAt(Math.min(index, characters.length() - 1));
      patterns[index] = ByteWords.pattern((byte) one);
      highest = (char) Math.max(highest, one);
    }
    beyond = ByteWords.pattern((byte) (highest + 1));
  }

  /**
   * Characters to look for.
   *
   * @param characters one to four of ASCII
   */
  public static FewBytes of(String characters) {
    if (characters.isEmpty()
        || characters.length() > MOST
        || characters.chars().anyMatch(each -> each >= Byte.MAX_VALUE)) {
      throw new IllegalArgumentException("not one to four characters of ASCII: " + characters);
    }
    return new FewBytes(characters);
  }

  /**
   * Whether one of the characters stands in a word.
   *
   * @param looked has all bits of the bytes that are looked at
   */
  public boolean isIn(long word, long looked) {
    // A byte that is no more than the highest borrows from the bit that only others have.
    long suspects = (word - beyond) & ~word & HIGH_BITS & looked;
    return suspects != 0 && isAmong(word, looked);
  }

  private boolean isAmong(long word, long looked) {
    long found =
        ByteWords.matches(word, patterns[0], patterns[1])
            | ByteWords.matches(word, patterns[2], patterns[3]);
    return (found & looked) != 0;
  }
}
