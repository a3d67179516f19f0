package io.github.legstat.cli;

import io.github.legstat.terminal.ProcessStreamProbe;
import io.github.legstat.terminal.StreamProbe;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * What the process finds around it, so that nothing else asks the system.
 *
 * @param in standard input
 * @param out where the result goes
 * @param err where all else goes
 * @param environment variables of the environment
 * @param probe tells which of the streams are terminals
 */
public record Surroundings(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    StreamProbe probe) {

  /** The surroundings of a real process. */
  public static Surroundings ofProcess(
      InputStream in, OutputStream out, OutputStream err, Map<String, String> environment) {
    return new Surroundings(in, out, err, environment, new ProcessStreamProbe(environment));
  }

  /** Streams that are no terminals, and an empty environment. */
  public static Surroundings detached(InputStream in, OutputStream out, OutputStream err) {
    return new Surroundings(in, out, err, Map.of(), StreamProbe.NO_TERMINAL);
  }
}
