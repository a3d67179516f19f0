package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.input.Found.Way;
import io.github.legstat.model.Field;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Calls in XML, in every wrapper, and documents that are damaged. */
final class XmlReaderTest {

  /** One byte of another encoding does not end a document. */
  @Test
  void keepsACallWhoseTextIsNotUtf8() throws IOException {
    byte[] bytes =
        "<Calls><Call><Sid>नमस्ते#</Sid></Call><Call><Sid>b</Sid></Call></Calls>"
            .getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] = bytes[at] == '#' ? (byte) 0xE9 : bytes[at];
    }
    Found found = Found.inStream(bytes, Way.USUAL);
    assertThat(found.texts(Field.ID)).containsExactly("नमस्ते\uFFFD", "b");
    assertThat(found.broken()).isFalse();
  }
}
