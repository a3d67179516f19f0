package io.github.legstat.analysis.dimension;

import io.github.legstat.analysis.Words;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import java.util.Arrays;

/** The first of several values that a record tells. */
final class FirstKnownKeys extends KeyReader {
  private final KeyReader[] readers;
  private final Renumbered[] numbers;
  private final int unknown = words().number(Words.UNKNOWN);

  FirstKnownKeys(KeyReader... readers) {
    this.readers = readers.clone();
    this.numbers =
        Arrays.stream(readers)
            .map(reader -> new Renumbered(reader.words(), words()))
            .toArray(Renumbered[]::new);
  }

  @Override
  public int number(Call call, ClassifiedCombination classified) {
    for (int i = 0; i < readers.length; i++) {
      int number = numbers[i].number(readers[i].number(call, classified));
      if (number != unknown) {
        return number;
      }
    }
    return unknown;
  }
}
