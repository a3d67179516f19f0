package io.github.legstat.analysis;

import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import java.util.List;

/** The first of several values that a record tells. */
final class FirstKnownKeys extends KeyReader {
  private final List<KeyReader> readers;

  FirstKnownKeys(KeyReader... readers) {
    this.readers = List.of(readers);
  }

  @Override
  int number(Call call, ClassifiedCombination classified) {
    for (KeyReader reader : readers) {
      String word = reader.words().word(reader.number(call, classified));
      if (!word.equals(Words.UNKNOWN)) {
        return words().number(word);
      }
    }
    return words().number(Words.UNKNOWN);
  }
}
