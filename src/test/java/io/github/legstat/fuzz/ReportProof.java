package io.github.legstat.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.legstat.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What must hold of any bytes that are given to the program: it ends with a code that says why, the
 * balance adds up, each call is in one bucket, and a stream on two threads gives the bytes that a
 * file on one gives.
 */
final class ReportProof {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path FILE = scratch(".input");
  private static final Path REJECTS = scratch(".rejects");
  private static final int FINE = 0;
  private static final int BAD_INPUT = 65;

  private ReportProof() {}

  /** What a run gives. */
  private record Result(int exit, String out, String err) {}

  static void check(byte[] bytes) throws IOException {
    Files.write(FILE, bytes);
    String told = new String(bytes, StandardCharsets.UTF_8);
    Result stream = run(bytes, "report", "--to", "json", "-");
    Result file = run(bytes, "report", "--to", "json", "--rejects", REJECTS + "", FILE + "");
    assertThat(file.exit()).as(told).isEqualTo(stream.exit());
    // What breaks off is told with its name.
    assertThat(file.out().replace(FILE + ": ", "-: ")).as(told).isEqualTo(stream.out());
    if (stream.out().isEmpty()) {
      // Then it was refused as a whole.
      assertThat(stream.exit()).as(told).isEqualTo(BAD_INPUT);
      return;
    }
    JsonNode report = MAPPER.readTree(stream.out());
    JsonNode balance = report.required("balance");
    assertAddsUp(report, told);
    if (!told.contains("# legstat: ")) {
      assertThat(rejectsKept()).as(told).isEqualTo(balance.required("rejected").longValue());
    }
    if (told.startsWith("# legstat: legstat.partial/")) {
      // Parts know calls by their ids, so that no record of them counts twice.
      return;
    }
    Result twice = run(bytes, "report", "--to", "json", "--dedupe", "none", FILE + "", FILE + "");
    JsonNode twofold = MAPPER.readTree(twice.out()).required("balance");
    assertThat(twofold.required("read").longValue())
        .as("twice: %s", told)
        .isEqualTo(2 * balance.required("read").longValue());
    assertThat(twofold.required("duplicates").longValue()).isZero();
    Result explained = run(bytes, "explain", "--to", "ndjson", FILE + "");
    assertThat(explained.exit()).as(told).isEqualTo(stream.exit());
    assertThat(explained.out().lines().count())
        .as("calls of %s", told)
        .isEqualTo(balance.required("counted").longValue());
  }

  private static void assertAddsUp(JsonNode report, String told) {
    JsonNode balance = report.required("balance");
    long read = balance.required("read").longValue();
    long counted = balance.required("counted").longValue();
    long sum = 0;
    for (JsonNode part : balance) {
      assertThat(part.longValue()).as(told).isNotNegative();
      sum += part.longValue();
    }
    assertThat(sum).as("balance of %s", told).isEqualTo(2 * read);
    long kinds = 0;
    for (JsonNode kind : report.required("kinds")) {
      kinds += kind.longValue();
    }
    assertThat(kinds).as("kinds of %s", told).isEqualTo(counted);
    for (String table : List.of("buckets", "inbox")) {
      long calls = 0;
      for (JsonNode row : report.required(table)) {
        calls += row.required("calls").longValue();
      }
      assertThat(calls).as("%s of %s", table, told).isEqualTo(counted);
    }
  }

  private static long rejectsKept() throws IOException {
    // Kept text may be broken anywhere, so lines are looked for as bytes.
    String kept = Files.readString(REJECTS, StandardCharsets.ISO_8859_1);
    return Arrays.stream(kept.split("\n", -1))
        .filter(line -> line.startsWith("# legstat: line"))
        .count();
  }

  private static Result run(byte[] in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayOutputStream past = new ByteArrayOutputStream();
    PrintStream usual = System.err;
    System.setErr(new PrintStream(past, true, StandardCharsets.UTF_8));
    int exit = Main.run(arguments, new ByteArrayInputStream(in), out, err);
    System.setErr(usual);
    assertThat(past.toString(StandardCharsets.UTF_8)).as("what a library says by itself").isEmpty();
    String messages = err.toString(StandardCharsets.UTF_8);
    assertThat(exit).as(messages).isIn(FINE, BAD_INPUT);
    assertThat(messages.lines()).allMatch(line -> line.startsWith("legstat: "));
    assertThat(messages).doesNotContain("a mistake in legstat");
    return new Result(exit, out.toString(StandardCharsets.UTF_8), messages);
  }

  private static Path scratch(String ending) {
    try {
      File file = File.createTempFile("legstat-proof-", ending);
      file.deleteOnExit();
      return file.toPath();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
