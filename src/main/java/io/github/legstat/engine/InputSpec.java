package io.github.legstat.engine;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * An input that the user named.
 *
 * @param name what messages and results call it
 * @param bytes where it is
 * @param named whether the user named this very input; one that was only found in a folder may turn
 *     out to be no call log
 */
public record InputSpec(String name, Location bytes, boolean named) {
  /** Where the bytes of an input are. */
  public sealed interface Location {}

  /** A file, a FIFO, a device. */
  public record AtPath(Path path) implements Location {}

  /** A stream that is open already, such as standard input. */
  public record AtStream(InputStream stream) implements Location {}
}
