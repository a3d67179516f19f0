package io.github.legstat.analysis.dimension;

import io.github.legstat.analysis.LongMap;
import io.github.legstat.analysis.Words;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Field;
import io.github.legstat.model.PhoneNumber;
import java.util.Optional;

/** Numbers of people and lines, all spellings of a number being one value. */
public final class PhoneKeys extends KeyReader {
  private final Party party;

  /** The number of each number's word, plus one. */
  private final LongMap numbers = new LongMap();

  /** Tells who is meant. */
  public interface Party {
    /** The field that holds the number; empty where nothing tells it. */
    Optional<Field> field(Call call, ClassifiedCombination classified);
  }

  /** Numbers of those whom this tells. */
  public PhoneKeys(Party party) {
    this.party = party;
  }

  @Override
  public int number(Call call, ClassifiedCombination classified) {
    Optional<Field> field = party.field(call, classified);
    if (field.isEmpty()) {
      return words().number(Words.UNKNOWN);
    }
    long key = PhoneNumber.key(call, field.get());
    if (key == PhoneNumber.NAME_KEY) {
      return words().number(PhoneNumber.of(call, field.get()).toString());
    }
    int known = (int) numbers.get(key) - 1;
    if (known < 0) {
      known = words().number(word(PhoneNumber.ofKey(key)));
      numbers.add(key, known + 1);
    }
    return known;
  }

  private static String word(PhoneNumber number) {
    return number.equals(PhoneNumber.HIDDEN) ? Words.UNKNOWN : number.toString();
  }
}
