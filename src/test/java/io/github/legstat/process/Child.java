package io.github.legstat.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.Main;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A run of the program in a process of its own, with a folder for all that it writes. */
final class Child implements AutoCloseable {
  /** Far longer than any run takes, also on a machine that has much else to do. */
  private static final int LONGEST_SECONDS = 120;

  private final Process process;
  private final Path err;

  private Child(Process process, Path err) {
    this.process = process;
    this.err = err;
  }

  /** What a run is like before it starts. */
  static final class Plan {
    private final Path folder;
    private final List<String> arguments;
    private String limit = "";
    private final List<String> javaOptions = new ArrayList<>();
    private Map<String, String> environment = Map.of();
    private ProcessBuilder.Redirect in = ProcessBuilder.Redirect.PIPE;
    private ProcessBuilder.Redirect out = ProcessBuilder.Redirect.PIPE;

    Plan(Path folder, String... arguments) {
      this.folder = folder;
      this.arguments = List.of(arguments);
    }

    /** A limit for the process, as the shell sets it: {@code -f 1}. */
    Plan limitedBy(String ulimit) {
      limit = "ulimit " + ulimit + "; ";
      return this;
    }

    Plan withJava(String option) {
      javaOptions.add(option);
      return this;
    }

    Plan in(Map<String, String> variables) {
      environment = variables;
      return this;
    }

    Plan reading(Path file) {
      in = ProcessBuilder.Redirect.from(file.toFile());
      return this;
    }

    Plan writingTo(String file) {
      out = ProcessBuilder.Redirect.to(new File(file));
      return this;
    }

    Child start() throws IOException {
      Path temporary = Files.createDirectories(folder.resolve("tmp"));
      Path err = Files.createTempFile(folder, "err-", ".txt");
      List<String> command = new ArrayList<>();
      if (!limit.isEmpty()) {
        command.addAll(List.of("/bin/sh", "-c", limit + "exec \"$@\"", "sh"));
      }
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
      command.add("-Djava.io.tmpdir=" + temporary);
      command.addAll(javaOptions);
      command.addAll(List.of("-cp", classPath(), Main.class.getName()));
      command.addAll(arguments);
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().clear();
      builder.environment().putAll(environment);
      builder.redirectInput(in).redirectOutput(out).redirectError(err.toFile());
      return new Child(builder.start(), err);
    }

    private static String classPath() {
      // Tests may run from a jar that only names the others.
      String tests = System.getProperty("surefire.test.class.path", "");
      return tests.isEmpty() ? System.getProperty("java.class.path") : tests;
    }

    /** Runs to the end, with nothing more to read than what was given. */
    String run(int expectedExit) throws IOException, InterruptedException {
      try (Child child = start()) {
        child.input().close();
        String text = child.out();
        assertThat(child.exit()).as(child.err()).isEqualTo(expectedExit);
        return text;
      }
    }
  }

  static Plan plan(Path folder, String... arguments) {
    return new Plan(folder, arguments);
  }

  OutputStream input() {
    return process.getOutputStream();
  }

  String firstLine() throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8), 1 << 10);
    return reader.readLine();
  }

  void closeOutput() throws IOException {
    process.getInputStream().close();
  }

  String out() throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  String err() throws IOException {
    return Files.readString(err);
  }

  /** Sends the signal that asks to end. */
  void terminate() {
    process.destroy();
  }

  int exit() throws InterruptedException {
    assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
