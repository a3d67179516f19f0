package io.github.legstat.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.output.OutputFormat.Content;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class OutputFormatTest {

  @ParameterizedTest
  @CsvSource({
    "calls.md, MARKDOWN",
    "calls.html, HTML",
    "CALLS.HTM, HTML",
    "calls.json, JSON",
    "calls.jsonl, NDJSON",
    "calls.ndjson, NDJSON",
    "CALLS.CSV, CSV",
    "calls.tsv, TSV",
    "calls.prom, PROMETHEUS",
    "/some.csv/calls.txt, TEXT"
  })
  void followsFromTheFileName(String fileName, OutputFormat format) {
    assertThat(OutputFormat.ofFileName(fileName)).contains(format);
  }

  @Test
  void isUnknownForOtherNames() {
    assertThat(OutputFormat.ofFileName("calls")).isEmpty();
    assertThat(OutputFormat.ofFileName("calls.xlsx")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void rendersWhatItCarries(OutputFormat format) throws IOException {
    if (format.carries(Content.FIGURES)) {
      String report = Rendering.report(format, Samples.report());
      assertThat(report).endsWith("\n").doesNotContain("\r").doesNotEndWith("\n\n");
    }
    if (format.carries(Content.TEXTS)) {
      assertThat(Rendering.report(format, Rendering.report(Samples.zone()))).contains("Kolkata");
    }
    if (format.carries(Content.ENTRIES)) {
      String entries = Rendering.entries(format, Samples.answered(), Samples.busy());
      assertThat(entries).endsWith("\n").doesNotContain("\r").contains("a1", "b2");
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PARTIAL")
  void doesNotDependOnTheLocale(OutputFormat format) throws IOException {
    String expected = Rendering.report(format, Samples.report());
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Rendering.report(format, Samples.report())).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
    }
  }
}
