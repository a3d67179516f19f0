package io.github.legstat.terminal;

import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jspecify.annotations.Nullable;

/**
 * Asks JLine's native library, without opening a terminal: nothing is written to it and its modes
 * are left alone.
 */
final class JLineStreamProbe implements StreamProbe {
  private final @Nullable JniTerminalProvider provider = provider();

  @Override
  public boolean isTerminal(StandardStream stream) {
    return provider != null && provider.isSystemStream(systemStream(stream));
  }

  @Override
  public int width(StandardStream stream) {
    return provider == null ? 0 : provider.systemStreamWidth(systemStream(stream));
  }

  private static @Nullable JniTerminalProvider provider() {
    try {
      return new JniTerminalProvider();
    } catch (LinkageError | RuntimeException e) {
      // No native library for this system, or no folder to unpack it to.
      return null;
    }
  }

  private static SystemStream systemStream(StandardStream stream) {
    return switch (stream) {
      case INPUT -> SystemStream.Input;
      case OUTPUT -> SystemStream.Output;
      case ERROR -> SystemStream.Error;
    };
  }
}
