package io.github.legstat.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.legstat.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the files under {@code samples} to what their README says of them. */
final class SampleFilesTest {
  private static final Path SAMPLES = Path.of("samples");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Every file but the page about them. */
  static List<Path> files() throws IOException {
    try (Stream<Path> paths = Files.walk(SAMPLES)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> !path.endsWith("README.md"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void isReadWithoutComplaint(Path file) throws IOException {
    JsonNode balance = report(file).get("balance");

    assertThat(balance.get("counted").asInt()).isPositive();
    assertThat(balance.get("rejected").asInt()).isZero();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isNamedInTheReadme(Path file) throws IOException {
    assertThat(Files.readString(SAMPLES.resolve("README.md"), UTF_8))
        .contains("`" + SAMPLES.relativize(file).toString().replace('\\', '/') + "`");
  }

  @Test
  void theFortnightIsMadeAgainByteForByte(@TempDir Path directory) throws IOException {
    int exit = SampleCalls.run(List.of("fortnight", directory.toString()), nowhere(), print());

    assertThat(exit).isZero();
    List<Path> made = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(directory)) {
      paths.filter(Files::isRegularFile).map(directory::relativize).sorted().forEach(made::add);
    }
    assertThat(made).containsExactlyElementsOf(files().stream().map(SAMPLES::relativize).toList());
    for (Path file : made) {
      assertThat(directory.resolve(file)).hasSameBinaryContentAs(SAMPLES.resolve(file));
    }
  }

  @Test
  void threeFilesHoldTheSameFortnight() throws IOException {
    JsonNode dashboard = report(SAMPLES.resolve("dashboard.csv"));

    assertThat(report(SAMPLES.resolve("api-list.json"))).isEqualTo(dashboard);
    assertThat(report(SAMPLES.resolve("calls.ndjson"))).isEqualTo(dashboard);
    assertThat(dashboard.at("/balance/counted").asInt()).isEqualTo(695);
    assertThat(dashboard.at("/answer_rate/inbound/calls").asInt()).isEqualTo(393);
    assertThat(dashboard.at("/answer_rate/outbound/calls").asInt()).isEqualTo(184 + 118);
  }

  @Test
  void theFortnightHasItsOddCalls() throws IOException {
    JsonNode kinds = report(SAMPLES.resolve("dashboard.csv")).get("kinds");

    assertThat(kinds.get("undocumented").asInt()).isEqualTo(10);
    assertThat(kinds.get("contradicted").asInt()).isEqualTo(8);
    assertThat(kinds.get("not-final").asInt()).isEqualTo(2);
    assertThat(kinds.get("unclassifiable").asInt()).isZero();
  }

  /** The samples hold every rule, so that whoever tries the product meets all of them. */
  @Test
  void theFortnightMeetsEveryRule() throws IOException {
    List<String> met = new ArrayList<>();
    report(SAMPLES.resolve("dashboard.csv"))
        .get("rules")
        .forEach(rule -> met.add(combinationOf(rule.get("rule").asText())));
    List<String> known = new ArrayList<>();
    run("rules", "--to", "json")
        .elements()
        .forEachRemaining(
            table -> table.forEach(rule -> known.add(combinationOf(rule.get("rule").asText()))));

    assertThat(known).hasSizeGreaterThan(20);
    assertThat(met).containsAll(known);
  }

  /** What both outbound tables explain alike may be met without telling which of them it was. */
  private static String combinationOf(String rule) {
    return rule.replace("outbound-numbers/", "outbound/").replace("outbound-flow/", "outbound/");
  }

  @Test
  void theExportsOverlapAsDescribed() throws IOException {
    Path first = SAMPLES.resolve("overlap/first-export.csv");
    Path second = SAMPLES.resolve("overlap/second-export.csv");
    JsonNode balance = report(first, second).get("balance");

    assertThat(report(first).at("/balance/read").asInt()).isEqualTo(113);
    assertThat(report(second).at("/balance/read").asInt()).isEqualTo(94);
    assertThat(balance.get("duplicates").asInt()).isEqualTo(25);
    assertThat(balance.get("superseded").asInt()).isEqualTo(4);
    assertThat(balance.get("child_legs").asInt()).isEqualTo(2);
    assertThat(balance.get("counted").asInt()).isEqualTo(176);
  }

  @Test
  void theTableKeptByHandIsUnderstood() throws IOException {
    JsonNode report = report(SAMPLES.resolve("hand-made.csv"));

    assertThat(report.at("/balance/counted").asInt()).isEqualTo(20);
    assertThat(report.at("/kinds/unclassifiable").asInt()).as("row 20").isEqualTo(1);
    assertThat(report.at("/kinds/not-final").asInt()).as("row 19").isEqualTo(1);
    assertThat(report.at("/unknown_words")).hasSize(1);
    assertThat(report.at("/unknown_words/0/word").asText()).isEqualTo("Switched Off");
    assertThat(report.at("/period/first").asText()).startsWith("2026-11-16");
    assertThat(report.at("/period/last").asText()).startsWith("2026-11-16");
  }

  private static JsonNode report(Path... files) throws IOException {
    List<String> words = new ArrayList<>(List.of("report", "--to", "json"));
    Stream.of(files).map(Path::toString).forEach(words::add);
    return run(words.toArray(String[]::new));
  }

  private static JsonNode run(String... arguments) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = Main.run(arguments, new ByteArrayInputStream(new byte[0]), out, err);
    assertThat(exit).as(err.toString(UTF_8)).isZero();
    return JSON.readTree(out.toByteArray());
  }

  private static ByteArrayOutputStream nowhere() {
    return new ByteArrayOutputStream();
  }

  private static PrintStream print() {
    return new PrintStream(nowhere(), true, UTF_8);
  }
}
