package io.github.legstat.model;

import java.util.Optional;

/** A noun of the domain with one canonical spelling, the same in tables, options and output. */
public interface Term {
  /** The canonical word, lower case. */
  String word();

  /** The constant with this very word, if there is one. */
  static <E extends Enum<E> & Term> Optional<E> find(Class<E> terms, String word) {
    for (E term : terms.getEnumConstants()) {
      if (term.word().equals(word)) {
        return Optional.of(term);
      }
    }
    return Optional.empty();
  }
}
