package io.github.legstat.input;

import java.util.Optional;

/** Where the bytes of an input stopped making sense, so that what came before can still be used. */
final class Damage {
  private Optional<String> message = Optional.empty();

  /** Notes what is wrong; the first message counts. */
  synchronized void note(String what) {
    if (message.isEmpty()) {
      message = Optional.of(what);
    }
  }

  /** What is wrong, if anything is. */
  synchronized Optional<String> message() {
    return message;
  }
}
