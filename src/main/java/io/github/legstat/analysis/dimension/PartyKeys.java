package io.github.legstat.analysis.dimension;

import io.github.legstat.analysis.Words;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Field;
import java.util.Optional;

/** What a record tells of one party beside its number, such as the name. */
final class PartyKeys extends KeyReader {
  private final PhoneKeys.Party party;
  private final TextKeys ofFrom;
  private final TextKeys ofTo;
  private final Renumbered fromNumbers;
  private final Renumbered toNumbers;

  /**
   * Values of a party.
   *
   * @param ofFrom the values where the party is From
   * @param ofTo the values where it is To
   */
  PartyKeys(PhoneKeys.Party party, TextKeys ofFrom, TextKeys ofTo) {
    this.party = party;
    this.ofFrom = ofFrom;
    this.ofTo = ofTo;
    this.fromNumbers = new Renumbered(ofFrom.words(), words());
    this.toNumbers = new Renumbered(ofTo.words(), words());
  }

  @Override
  public int number(Call call, ClassifiedCombination classified) {
    Optional<Field> number = party.field(call, classified);
    if (number.isEmpty()) {
      return words().number(Words.UNKNOWN);
    }
    return number.get() == Field.FROM
        ? fromNumbers.number(ofFrom.number(call, classified))
        : toNumbers.number(ofTo.number(call, classified));
  }
}
