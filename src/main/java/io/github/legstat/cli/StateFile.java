package io.github.legstat.cli;

import io.github.legstat.engine.CallLog;
import io.github.legstat.engine.InputSpec;
import io.github.legstat.engine.PartWriter;
import io.github.legstat.input.InputException;
import io.github.legstat.model.TimeReader;
import io.github.legstat.output.OutputFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The calls that earlier runs have read, as a part that is read behind the inputs and written anew
 * with them; or nothing, where a run remembers nothing. From {@link #open} on no other run can use
 * it, and until {@link #commit} it is as it was.
 */
final class StateFile implements Closeable {
  private final String name;
  private final long keptSince;
  private final boolean exists;
  private final Optional<OutputFile> file;
  private Optional<PartWriter> part = Optional.empty();

  private StateFile(String name, long keptSince, boolean exists, Optional<OutputFile> file) {
    this.name = name;
    this.keptSince = keptSince;
    this.exists = exists;
    this.file = file;
  }

  static StateFile none() {
    return new StateFile("", Long.MIN_VALUE, false, Optional.empty());
  }

  /**
   * Opens a state, which need not exist yet.
   *
   * @param keptSince calls that began before are not kept, in local seconds
   */
  static StateFile open(String name, long keptSince) throws IOException {
    OutputFile file = OutputArguments.open(name);
    // Only now can no other run change that.
    return new StateFile(name, keptSince, Files.exists(Path.of(name)), Optional.of(file));
  }

  /**
   * The state as an input, if there is one yet. It belongs behind the others: of two records of one
   * version, the one that is read now counts.
   */
  List<InputSpec> inputs() {
    return exists
        ? List.of(new InputSpec(name, new InputSpec.AtPath(Path.of(name)), true))
        : List.of();
  }

  /**
   * Has the log kept.
   *
   * @throws InputException if the file is something else than a state, which must not be lost
   */
  void keep(CallLog log, TimeReader times) throws IOException {
    if (file.isEmpty()) {
      return;
    }
    if (exists && log.inputsThatAreNoParts().contains(name)) {
      throw new InputException(
          InputException.Kind.UNUSABLE,
          name + ": this is no state that legstat has written; it is left as it is");
    }
    PartWriter writer =
        new PartWriter(file.get().stream(), log, times, PartWriter.Content.CALLS, keptSince);
    log.keep(writer);
    part = Optional.of(writer);
  }

  /** Makes what has been read the state, if the inputs of the log could be used. */
  void commit(CallLog log, double mostRejected) throws IOException {
    if (part.isPresent() && Epilogue.problem(log, mostRejected).isEmpty()) {
      part.get().end(log.balance());
      file.orElseThrow().commit();
    }
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
