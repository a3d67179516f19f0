package io.github.legstat.samples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** The command that makes sample files; see {@link #USAGE}. */
public final class SampleCalls {

  private static final String USAGE =
      """
      Usage: SampleCalls fortnight DIRECTORY
             SampleCalls calls N FILE|- [--format csv|ndjson|json] [--seed S]
      """;

  private static final int USAGE_ERROR = 2;
  private static final long DEFAULT_SEED = 1L;

  private SampleCalls() {}

  public static void main(String[] arguments) throws IOException {
    int exitCode = run(List.of(arguments), standardOutput(), System.err);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /** The bare stream, because a print stream would keep a full disk or a closed pipe to itself. */
  private static OutputStream standardOutput() {
    return new FileOutputStream(FileDescriptor.out);
  }

  /** Does what the arguments say; returns 0, or 2 when they say nothing known. */
  static int run(List<String> arguments, OutputStream out, PrintStream err) throws IOException {
    try {
      if (arguments.size() == 2 && arguments.get(0).equals("fortnight")) {
        SampleFiles.write(Path.of(arguments.get(1)));
        return 0;
      }
      if (arguments.size() >= 3 && arguments.get(0).equals("calls")) {
        write(CallsRequest.parse(arguments.subList(1, arguments.size())), out);
        return 0;
      }
    } catch (IllegalArgumentException wrong) {
      err.println(wrong.getMessage());
    }
    err.print(USAGE);
    return USAGE_ERROR;
  }

  private static void write(CallsRequest request, OutputStream out) throws IOException {
    CallWriter writer = request.format().writer(request.count());
    Iterator<SampleCall> calls = RandomCalls.stream(request.count(), request.seed()).iterator();
    if (request.file().equals("-")) {
      CallFile.write(out, writer, calls);
      out.flush();
      return;
    }
    try (OutputStream file = Files.newOutputStream(Path.of(request.file()))) {
      CallFile.write(file, writer, calls);
    }
  }

  private record CallsRequest(long count, String file, CallFormat format, long seed) {

    static CallsRequest parse(List<String> arguments) {
      CallFormat format = CallFormat.CSV;
      long seed = DEFAULT_SEED;
      for (int index = 2; index < arguments.size(); index += 2) {
        if (index + 1 == arguments.size()) {
          throw new IllegalArgumentException(arguments.get(index) + " needs a value");
        }
        String value = arguments.get(index + 1);
        switch (arguments.get(index)) {
          case "--format" -> format = CallFormat.named(value);
          case "--seed" -> seed = Long.parseLong(value);
          default -> throw new IllegalArgumentException("unknown option " + arguments.get(index));
        }
      }
      return new CallsRequest(Long.parseLong(arguments.get(0)), arguments.get(1), format, seed);
    }
  }
}
