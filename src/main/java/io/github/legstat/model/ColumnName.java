package io.github.legstat.model;

/**
 * The name of a column, as somebody asked for it. Two spellings of a name are equal: names are
 * compared after lower-casing and dropping all but letters and digits.
 */
public final class ColumnName implements Comparable<ColumnName> {
  private final String text;
  private final String key;

  /** A name as it was written. */
  public ColumnName(String text) {
    this.text = text.strip();
    String normalized = normalized(this.text);
    // A name of signs alone, such as "#", is still a name.
    this.key = normalized.isEmpty() ? this.text : normalized;
  }

  /** A name without case and punctuation. */
  public static String normalized(String name) {
    StringBuilder kept = new StringBuilder(name.length());
    for (int at = 0; at < name.length(); ) {
      int sign = name.codePointAt(at);
      if (Character.isLetterOrDigit(sign)) {
        kept.appendCodePoint(Character.toLowerCase(sign));
      }
      at += Character.charCount(sign);
    }
    return kept.toString();
  }

  /** The name as it was written. */
  public String text() {
    return text;
  }

  /** Whether it begins with some letters, without case and punctuation. */
  public boolean beginsWith(String letters) {
    return key.startsWith(letters);
  }

  @Override
  public int compareTo(ColumnName other) {
    return key.compareTo(other.key);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof ColumnName name && key.equals(name.key));
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
