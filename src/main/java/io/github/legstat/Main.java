package io.github.legstat;

import io.github.legstat.cli.LegstatCommand;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The way in: the only class that touches the standard streams or ends the process. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(args, System.in, System.out, System.err));
  }

  /**
   * Runs one command.
   *
   * @param args the command line
   * @param in where input named {@code -} is read from
   * @param out where the result goes
   * @param err where warnings and errors go
   * @return the exit code
   */
  public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    return new CommandLine(new LegstatCommand())
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .execute(args);
  }
}
