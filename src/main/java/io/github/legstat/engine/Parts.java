package io.github.legstat.engine;

import io.github.legstat.input.InputException;
import io.github.legstat.input.InputFile;
import io.github.legstat.input.PartNotes;
import io.github.legstat.model.ColumnName;
import io.github.legstat.model.TimeReader;
import io.github.legstat.model.Zone;
import io.github.legstat.report.Balance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of the inputs that are parts, and which are none. */
final class Parts {
  private final TimeReader times;
  private final boolean dedupe;
  private final List<String> others = new ArrayList<>();
  private final Set<ColumnName> columns = new HashSet<>();
  private boolean any;
  private Balance leftOut = Balance.EMPTY;

  Parts(TimeReader times, boolean dedupe) {
    this.times = times;
    this.dedupe = dedupe;
  }

  /**
   * Looks at an input, which may be a part.
   *
   * @return whether it is
   * @throws InputException if it is one that cannot be used in this run
   */
  boolean look(InputFile input) throws InputException {
    Optional<Zone> zone = input.partZone();
    if (zone.isEmpty()) {
      others.add(input.name());
      return false;
    }
    if (!zone.get().equals(times.zone())) {
      throw unusable(input, "has times of " + zone.get().id() + "; add --zone " + zone.get().id());
    }
    if (!dedupe) {
      throw unusable(input, "is a part, and those know calls by their ids; leave out --dedupe");
    }
    any = true;
    columns.addAll(input.columns().orElse(List.of()));
    return true;
  }

  /**
   * Reads a part from end to end to see that it is whole.
   *
   * @throws InputException if it is not
   */
  void check(InputFile part) throws IOException {
    PartNotes notes = part.checkPart();
    long read = notes.duplicates() + notes.childLegs() + notes.rejected();
    leftOut =
        leftOut.plus(
            new Balance(read, 0, notes.duplicates(), 0, notes.childLegs(), 0, notes.rejected()));
  }

  /** Whether a column of this name has no values in parts, which would pass for empty ones. */
  boolean lack(ColumnName column) {
    return any && !columns.contains(column);
  }

  /** The inputs that are no parts. */
  List<String> others() {
    return List.copyOf(others);
  }

  /** The records that parts stand for and do not hold. */
  Balance leftOut() {
    return leftOut;
  }

  private static InputException unusable(InputFile input, String what) {
    return new InputException(InputException.Kind.UNUSABLE, input.name() + ": " + what);
  }
}
