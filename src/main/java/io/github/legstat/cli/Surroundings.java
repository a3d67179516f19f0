package io.github.legstat.cli;

import io.github.legstat.terminal.ProcessStreamProbe;
import io.github.legstat.terminal.StandardStream;
import io.github.legstat.terminal.StreamProbe;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * What the process finds around it, so that nothing else asks the system.
 *
 * @param in standard input
 * @param out where the result goes
 * @param err where all else goes
 * @param environment variables of the environment
 * @param probe tells which of the streams are terminals
 * @param inputs what commands read that name no input
 */
public record Surroundings(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    StreamProbe probe,
    List<String> inputs) {

  /** Copies the list. */
  public Surroundings {
    inputs = List.copyOf(inputs);
  }

  /** The surroundings of a real process. */
  public static Surroundings ofProcess(
      InputStream in, OutputStream out, OutputStream err, Map<String, String> environment) {
    return new Surroundings(
        in, out, err, environment, new ProcessStreamProbe(environment), List.of());
  }

  /** Streams that are no terminals, and an empty environment. */
  public static Surroundings detached(InputStream in, OutputStream out, OutputStream err) {
    return new Surroundings(in, out, err, Map.of(), StreamProbe.NO_TERMINAL, List.of());
  }

  /** Those of commands whose standard input is somebody else's, and which read these inputs. */
  Surroundings within(List<String> names) {
    StreamProbe without = new WithoutInput(probe);
    return new Surroundings(InputStream.nullInputStream(), out, err, environment, without, names);
  }

  /** The same with another stream for results. */
  Surroundings writingTo(OutputStream other) {
    return new Surroundings(in, other, err, environment, probe, inputs);
  }

  /** A probe that takes standard input for a terminal, where nobody has piped anything. */
  private record WithoutInput(StreamProbe probe) implements StreamProbe {
    @Override
    public boolean isTerminal(StandardStream stream) {
      return stream == StandardStream.INPUT || probe.isTerminal(stream);
    }

    @Override
    public int width(StandardStream stream) {
      return probe.width(stream);
    }
  }
}
