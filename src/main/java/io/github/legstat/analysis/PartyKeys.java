package io.github.legstat.analysis;

import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Field;
import java.util.Optional;

/** What a record tells of one party beside its number, such as the name. */
final class PartyKeys extends KeyReader {
  private final PhoneKeys.Party party;
  private final TextKeys ofFrom;
  private final TextKeys ofTo;

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
  }

  @Override
  int number(Call call, ClassifiedCombination classified) {
    Optional<Field> number = party.field(call, classified);
    if (number.isEmpty()) {
      return words().number(Words.UNKNOWN);
    }
    TextKeys texts = number.get() == Field.FROM ? ofFrom : ofTo;
    return words().number(texts.words().word(texts.number(call, classified)));
  }
}
