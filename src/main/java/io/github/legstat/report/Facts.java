package io.github.legstat.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Named values in order: a JSON object.
 *
 * @param inline whether the facts stand in JSON beside the sections instead of in an object of
 *     their own
 */
public record Facts(
    String name,
    String title,
    List<Fact> facts,
    boolean inline,
    List<String> notes,
    Visibility visibility)
    implements Section {

  /** Copies the lists. */
  public Facts {
    facts = List.copyOf(facts);
    notes = List.copyOf(notes);
  }

  /** Facts in an object of their own, without notes, always shown. */
  public static Facts of(String name, String title, Fact... facts) {
    return of(name, title, List.of(facts));
  }

  /** Likewise. */
  public static Facts of(String name, String title, List<Fact> facts) {
    return new Facts(name, title, facts, false, List.of(), Visibility.ALWAYS);
  }

  /** The zone that the times of a report are in. */
  public static Facts zone(String zone) {
    return of("zone", "", new Fact("zone", "Zone", Value.text(zone))).inlined();
  }

  /** The same facts as keys beside the sections in JSON. */
  public Facts inlined() {
    return new Facts(name, title, facts, true, notes, visibility);
  }

  /** The same facts with these notes. */
  public Facts withNotes(String... lines) {
    return new Facts(name, title, facts, inline, List.of(lines), visibility);
  }

  /** The same facts, shown where told. */
  public Facts shown(Visibility where) {
    return new Facts(name, title, facts, inline, notes, where);
  }

  /** The same facts, then those of the other section, with the other's notes. */
  Facts followedBy(Facts other) {
    List<Fact> both = new ArrayList<>(facts);
    both.addAll(other.facts);
    return new Facts(name, title, both, inline, other.notes, visibility);
  }

  @Override
  public boolean isEmpty() {
    for (Fact fact : facts) {
      if (!fact.value().isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
