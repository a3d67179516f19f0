package io.github.legstat;

import io.github.legstat.cli.LegstatCommand;
import io.github.legstat.cli.Surroundings;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/** The way in: the only class that touches the standard streams or ends the process. */
public final class Main {
  private static final int BUFFER_BYTES = 1 << 16;

  private Main() {}

  public static void main(String[] args) {
    // Not System.out: a print stream would never tell that its reader has gone.
    OutputStream out =
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER_BYTES);
    // A bare file stream asks a pipe for its position and fails.
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in), BUFFER_BYTES);
    System.exit(
        LegstatCommand.execute(args, Surroundings.ofProcess(in, out, System.err, System.getenv())));
  }

  /**
   * Runs one command with streams that are no terminal and an empty environment.
   *
   * @param args the command line
   * @param in standard input
   * @param out where the result goes
   * @param err where warnings and errors go
   * @return the exit code
   */
  public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    return LegstatCommand.execute(args, Surroundings.detached(in, out, err));
  }
}
