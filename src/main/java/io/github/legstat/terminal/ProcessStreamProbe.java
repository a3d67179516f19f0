package io.github.legstat.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks about real streams, the cheapest witness first: the launcher, which had the shell test them;
 * then Linux, where the link of the descriptor often tells; then JLine's native library, which
 * knows on every system it was built for.
 */
public final class ProcessStreamProbe implements StreamProbe {
  /** Digits of the descriptors that are terminals, set by the launcher: {@code 02}. */
  public static final String TERMINALS = "LEGSTAT_TERMINALS";

  private final Map<String, String> environment;
  private @Nullable StreamProbe nativeProbe;

  /** A probe of this process. */
  public ProcessStreamProbe(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public boolean isTerminal(StandardStream stream) {
    String terminals = environment.get(TERMINALS);
    if (terminals != null) {
      return terminals.indexOf('0' + stream.descriptor()) >= 0;
    }
    return switch (linkOf(stream)) {
      case TERMINAL -> true;
      case OTHER -> false;
      case UNKNOWN -> nativeProbe().isTerminal(stream);
    };
  }

  private enum Link {
    TERMINAL,
    OTHER,
    UNKNOWN
  }

  private static Link linkOf(StandardStream stream) {
    Path link = Path.of("/proc/self/fd", Integer.toString(stream.descriptor()));
    String file;
    try {
      file = Files.readSymbolicLink(link).toString();
    } catch (IOException | UnsupportedOperationException e) {
      return Link.UNKNOWN;
    }
    if (file.startsWith("/dev/pts/") || file.startsWith("/dev/tty")) {
      return Link.TERMINAL;
    }
    boolean knownOther = file.startsWith("pipe:") || file.startsWith("socket:");
    boolean other = knownOther || file.equals("/dev/null") || Files.isRegularFile(link);
    return other ? Link.OTHER : Link.UNKNOWN;
  }

  @Override
  public int width(StandardStream stream) {
    return nativeProbe().width(stream);
  }

  /** Made only when asked, so that nothing of JLine is loaded before. */
  private StreamProbe nativeProbe() {
    StreamProbe known = nativeProbe;
    if (known == null) {
      known = new JLineStreamProbe();
      nativeProbe = known;
    }
    return known;
  }
}
