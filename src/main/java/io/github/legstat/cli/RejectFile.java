package io.github.legstat.cli;

import io.github.legstat.engine.CallLog;
import io.github.legstat.input.InputComments;
import io.github.legstat.model.Reject;
import io.github.legstat.output.OutputFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Keeps what was rejected: the text as it stood in the input, under the header of its input, each
 * piece behind a comment with place and reason. Once repaired, the file can be read like any other:
 * the comments are known and skipped.
 */
final class RejectFile implements Closeable {
  private final Optional<OutputFile> file;
  private final CallLog log;
  private String input = "";

  private RejectFile(Optional<OutputFile> file, CallLog log) {
    this.file = file;
    this.log = log;
  }

  /** Has the rejects of a log kept in a file, if there is to be one. */
  static RejectFile of(Optional<String> name, CallLog log) throws IOException {
    if (name.isEmpty()) {
      return new RejectFile(Optional.empty(), log);
    }
    if (name.get().equals("-")) {
      throw new UsageException("--rejects takes a file: standard output carries the result");
    }
    RejectFile rejects = new RejectFile(Optional.of(OutputArguments.open(name.get())), log);
    log.diagnostics().onReject(rejects::keep);
    return rejects;
  }

  private void keep(Reject reject) throws IOException {
    if (!reject.input().equals(input)) {
      input = reject.input();
      write(InputComments.of("rejected from " + input));
      write(log.header(input));
    }
    String lines =
        reject.firstLine() == reject.lastLine()
            ? "line " + reject.firstLine()
            : "lines " + reject.firstLine() + " to " + reject.lastLine();
    write(InputComments.of(lines + ": " + reject.reason()));
    write(reject.raw());
  }

  private void write(String text) throws IOException {
    if (file.isPresent() && !text.isEmpty()) {
      file.get().stream().write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Makes the file appear, also where nothing was rejected. */
  void commit() throws IOException {
    if (file.isPresent()) {
      file.get().commit();
    }
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
