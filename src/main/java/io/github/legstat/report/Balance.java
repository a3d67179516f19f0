package io.github.legstat.report;

/**
 * Where every record that was read went, so that no record is dropped silently: {@code read =
 * counted + duplicates + superseded + child_legs + filtered + rejected}.
 *
 * @param read records read
 * @param counted calls in the tables
 * @param duplicates records of a call of which a record of the same version counts already
 * @param superseded records replaced by a later update of the same call
 * @param childLegs records of a child leg, which is no call of its own
 * @param filtered calls left out by the user's conditions
 * @param rejected records that could not be used
 */
public record Balance(
    long read,
    long counted,
    long duplicates,
    long superseded,
    long childLegs,
    long filtered,
    long rejected) {

  /** Nothing read. */
  public static final Balance EMPTY = new Balance(0, 0, 0, 0, 0, 0, 0);

  /** Whether every record read is accounted for. */
  public boolean addsUp() {
    return read == counted + duplicates + superseded + childLegs + filtered + rejected;
  }

  /** The balance of both inputs together. */
  public Balance plus(Balance other) {
    return new Balance(
        read + other.read,
        counted + other.counted,
        duplicates + other.duplicates,
        superseded + other.superseded,
        childLegs + other.childLegs,
        filtered + other.filtered,
        rejected + other.rejected);
  }

  /** The balance as a section of a report. */
  public Facts facts() {
    return Facts.of(
        "balance",
        "Balance",
        fact("read", "Read", read),
        fact("counted", "Counted", counted),
        fact("duplicates", "Duplicates", duplicates),
        fact("superseded", "Superseded", superseded),
        fact("child_legs", "Child legs", childLegs),
        fact("filtered", "Filtered", filtered),
        fact("rejected", "Rejected", rejected));
  }

  /** The balance in one line, terms that are zero left out: {@code 10 read = 9 counted + 1 …}. */
  public String line() {
    StringBuilder line = new StringBuilder();
    line.append(Figures.grouped(read)).append(" read = ");
    line.append(Figures.grouped(counted)).append(" counted");
    append(line, duplicates, duplicates == 1 ? "duplicate" : "duplicates");
    append(line, superseded, "superseded");
    append(line, childLegs, childLegs == 1 ? "child leg" : "child legs");
    append(line, filtered, "filtered");
    append(line, rejected, "rejected");
    return line.toString();
  }

  private static void append(StringBuilder line, long number, String word) {
    if (number != 0) {
      line.append(" + ").append(Figures.grouped(number)).append(' ').append(word);
    }
  }

  private static Fact fact(String name, String title, long number) {
    return new Fact(name, title, Value.count(number));
  }
}
