package io.github.legstat.report;

/**
 * A column of a table or of a listing.
 *
 * @param name machine name in snake case; a dot nests it in JSON: {@code buckets.completed}
 * @param title heading for people
 * @param kind what stands in the column
 * @param definition what exactly the figures are, for formats with footnotes; empty where the title
 *     says it
 */
public record Column(String name, String title, Kind kind, String definition) {

  /** What a column holds, from which alignment and the long CSV form follow. */
  public enum Kind {
    /** Words that tell which row this is. */
    KEY,
    /** Words about the row. */
    TEXT,
    /** Words that programs want and people can tell from the others. */
    MACHINE,
    /** Figures, right-aligned. */
    NUMBER,
    /** Shares, right-aligned, with a bar where there is room. */
    SHARE,
    /**
     * Figures like those beside them, right-aligned, shaded by their size where there are colors,
     * but for the last row, which holds what all come to together.
     */
    SHADED
  }

  /** A column that tells which row this is. */
  public static Column key(String name, String title) {
    return new Column(name, title, Kind.KEY, "");
  }

  /** A column of words about the row. */
  public static Column text(String name, String title) {
    return new Column(name, title, Kind.TEXT, "");
  }

  /** A column of words that is left out of formats for people. */
  public static Column machine(String name, String title) {
    return new Column(name, title, Kind.MACHINE, "");
  }

  /** A column of figures. */
  public static Column number(String name, String title) {
    return new Column(name, title, Kind.NUMBER, "");
  }

  /** A column of shares that deserve a bar. */
  public static Column share(String name, String title) {
    return new Column(name, title, Kind.SHARE, "");
  }

  /** A column of figures like those of the columns beside it. */
  public static Column shaded(String name, String title) {
    return new Column(name, title, Kind.SHADED, "");
  }

  /** The same column with what exactly its figures are. */
  public Column defined(String meaning) {
    return new Column(name, title, kind, meaning);
  }

  /** The same column for rows that nest nothing: without what stands before the dot of its name. */
  public Column unnested() {
    return new Column(name.substring(name.indexOf('.') + 1), title, kind, definition);
  }

  /** Whether the column tells which row this is. */
  public boolean isKey() {
    return kind == Kind.KEY;
  }

  /** Whether the column holds figures and is right-aligned. */
  public boolean isFigure() {
    return kind == Kind.NUMBER || kind == Kind.SHARE || kind == Kind.SHADED;
  }
}
