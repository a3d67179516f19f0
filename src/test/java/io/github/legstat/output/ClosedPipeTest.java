package io.github.legstat.output;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No renderer swallows the failure of its stream. */
final class ClosedPipeTest {

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PARTIAL")
  void surfacesFromReports(OutputFormat format) {
    Renderer renderer = format.renderer(Rendering.options(80));
    assertThatThrownBy(() -> renderer.report(Samples.report(), new ClosedPipe()))
        .isInstanceOf(IOException.class)
        .hasMessage("Broken pipe");
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"PROMETHEUS", "NAGIOS", "PARTIAL"})
  void surfacesFromListings(OutputFormat format) {
    Renderer renderer = format.renderer(Rendering.options(80));
    assertThatThrownBy(
            () -> {
              try (EntryWriter writer = renderer.entries(Samples.COLUMNS, new ClosedPipe())) {
                writer.write(Samples.busy());
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessage("Broken pipe");
  }

  private static final class ClosedPipe extends OutputStream {
    @Override
    public void write(int value) throws IOException {
      throw new IOException("Broken pipe");
    }
  }
}
