package io.github.legstat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every folder of {@code src/test/resources/cases} and compares each byte. After a wanted
 * change {@code scripts/record-cases} writes the expected files anew and {@code git diff} shows
 * what changed.
 */
final class GoldenCasesTest {
  private static final Locale LOCALE = Locale.getDefault();
  private static final TimeZone ZONE = TimeZone.getDefault();

  /**
   * A machine unlike all those that cases are recorded on: its lower case of I is dotless, it
   * writes other digits, and it lives on another day. None of that may be seen.
   */
  @BeforeAll
  static void liveElsewhere() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-deva"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
  }

  @AfterAll
  static void comeHome() {
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(ZONE);
  }

  static List<GoldenCase> cases() throws IOException {
    return GoldenCase.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void givesWhatWasRecorded(GoldenCase golden) throws IOException {
    Map<String, String> result = golden.run();
    if (Recording.ON) {
      golden.record(result);
    }
    Map<String, String> expected = golden.expected();
    assertThat(result.get("out")).as("standard output").isEqualTo(expected.get("out"));
    assertThat(result.get("err")).as("standard error").isEqualTo(expected.get("err"));
    assertThat(result).as("exit code and files written").isEqualTo(expected);
  }

  /** A folder whose command was forgotten or misspelled would never run. */
  @Test
  void everyFolderIsACase() throws IOException {
    Set<Path> folders = new HashSet<>();
    try (Stream<Path> paths = Files.walk(GoldenCase.root(), 2)) {
      paths
          .filter(Files::isDirectory)
          .filter(path -> GoldenCase.root().relativize(path).getNameCount() == 2)
          .forEach(folders::add);
    }
    assertThat(cases()).extracting(GoldenCase::folder).containsExactlyInAnyOrderElementsOf(folders);
  }
}
