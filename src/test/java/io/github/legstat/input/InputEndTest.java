package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.input.Found.Way;
import io.github.legstat.model.Field;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs of every format are closed, and what is wrong with the last of their bytes is told. */
final class InputEndTest {
  private static final String CSV = "Sid,Status\na1,busy\na2,busy\n";
  private static final String NDJSON = "{\"Sid\":\"a1\"}\n{\"Sid\":\"a2\"}\n";
  private static final String JSON = "[{\"Sid\":\"a1\"},{\"Sid\":\"a2\"}]";
  private static final String FORM = "CallSid=a1&From=1\nCallSid=a2&From=1\n";
  private static final String XML =
      "<Calls><Call><Sid>a1</Sid></Call><Call><Sid>a2</Sid></Call></Calls>";

  private static InputFile open(InputStream stream) throws IOException {
    return InputFile.open("in", stream, InputOptions.detecting(Found.NAMES));
  }

  private static InputStream noting(AtomicBoolean closed, String text) {
    return new FilterInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
      @Override
      public void close() throws IOException {
        closed.set(true);
        super.close();
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {CSV, NDJSON, JSON, FORM, XML})
  void closeTheirStreams(String text) throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    CallReader reader = open(noting(closed, text)).reader();
    assertThat(closed).isFalse();
    reader.close();
    assertThat(closed).as("closed with its reader").isTrue();
    closed.set(false);
    open(noting(closed, text)).close();
    assertThat(closed).as("closed before it was read").isTrue();
  }

  /** The checksum stands last: all records are there, but the user must know. */
  @ParameterizedTest
  @ValueSource(strings = {CSV, NDJSON, JSON, FORM, XML})
  void tellOfAWrongChecksum(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = packed.toByteArray();
    assertThat(Found.inStream(bytes, Way.USUAL).broken()).isFalse();
    bytes[bytes.length - 8] ^= 1;
    Found found = Found.inStream(bytes, Way.USUAL);
    assertThat(found.texts(Field.ID)).containsExactly("a1", "a2");
    assertThat(found.broken()).isTrue();
    try (InputFile input = open(new ByteArrayInputStream(bytes));
        InputStream all = input.bytes()) {
      assertThat(all.readAllBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
      assertThat(input.damage()).isPresent();
    }
  }
}
