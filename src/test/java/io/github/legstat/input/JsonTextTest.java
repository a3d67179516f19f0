package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.legstat.model.Batch;
import io.github.legstat.model.FieldLayout;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ends of values are found where the reference parser and the decoder of the platform find them.
 */
final class JsonTextTest {
  /** Bytes behind the limit, which must not take part. */
  private static final int SPARE = 16;

  /** A number may go on behind the limit; whoever asks has the comma at hand. */
  private static final String BEHIND = ",";

  private static final JsonFactory FACTORY = new JsonFactory();

  private static byte[] bytes(String text, char behind) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] spared = Arrays.copyOf(bytes, bytes.length + SPARE);
    Arrays.fill(spared, bytes.length, spared.length, (byte) behind);
    return spared;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "7",
        "-0",
        "-12",
        "10",
        "1.5",
        "0.25",
        "1e5",
        "1E5",
        "1e+5",
        "1E-05",
        "-1.5e-3",
        "919000000001",
        "true",
        "false",
        "null",
      })
  void bareValuesEndWhereTheyEnd(String value) throws IOException {
    byte[] bytes = bytes(value + BEHIND, 'x');
    int limit = value.length() + 1;
    assertThat(JsonText.bareEnd(bytes, 0, limit)).isEqualTo(value.length());
    assertThat(isValue(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01", "-01", "-", "1.", "-.5", "1.e5", "1e", "1e+", "1E-", "1.5e", "--1", "nul", "nulL",
        "True", "tru3", "falsy",
      })
  void whatIsNoBareValueIsLeftToTheReference(String value) throws IOException {
    byte[] bytes = bytes(value + BEHIND, '5');
    assertThat(JsonText.bareEnd(bytes, 0, value.length() + 1)).isEqualTo(JsonText.UNSURE);
    assertThat(isValue(value)).isFalse();
  }

  /** What is behind the limit has not been read yet. */
  @ParameterizedTest
  @ValueSource(strings = {"12", "1.5", "1e5", "nul", "tru", "fals"})
  void valuesThatMayGoOnHaveNoEnd(String begun) {
    for (char behind : "5e,".toCharArray()) {
      byte[] bytes = bytes(begun, behind);
      assertThat(JsonText.bareEnd(bytes, 0, begun.length())).isEqualTo(JsonText.UNSURE);
    }
  }

  private static boolean isValue(String text) throws IOException {
    try (JsonParser parser = FACTORY.createParser("[" + text + "]")) {
      parser.nextToken();
      parser.nextToken();
      parser.getText();
      return parser.nextToken() != null;
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /** All first bytes, with second ones on both sides of every border. */
  @Test
  void charactersAreThoseOfUtf8() {
    int[] seconds = {0x22, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0};
    for (int first = 0x80; first <= 0xFF; first++) {
      for (int second : seconds) {
        for (int length = 1; length <= 4; length++) {
          byte[] bytes = new byte[length + SPARE];
          Arrays.fill(bytes, (byte) 0x80);
          bytes[0] = (byte) first;
          bytes[1] = (byte) second;
          assertThat(JsonText.characterLength(bytes, 0, length))
              .as("%x %x, %d bytes at hand", first, second, length)
              .isEqualTo(lengthOfFirst(bytes, length));
        }
      }
    }
  }

  private static int lengthOfFirst(byte[] bytes, int limit) {
    for (int length = 2; length <= limit; length++) {
      try {
        String text =
            StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, 0, length))
                .toString();
        return text.codePointCount(0, text.length()) == 1 ? length : JsonText.UNSURE;
      } catch (CharacterCodingException e) {
        // Too short, or wrong whatever follows.
      }
    }
    return JsonText.UNSURE;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "plain", "a \\\" quote", "\\\\", "\\/\\b\\f\\n\\r\\t", "\\u0041", "\\u00e9\\u0915",
        "\\ud83d\\ude00", "é", "नमस्ते", "😀", "seven77\\n", "eight888\\u0030", "\\u007f\\uffff",
      })
  void stringsEndAtTheirQuoteAndAreDecoded(String text) throws IOException {
    byte[] bytes = bytes(text + '"', '"');
    int end = text.getBytes(StandardCharsets.UTF_8).length;
    assertThat(JsonText.stringEnd(bytes, 0, end + 1)).isEqualTo(end);
    assertThat(JsonText.stringEnd(bytes, 0, end)).as("the quote not at hand").isNegative();
    assertThat(JsonText.hasEscapes(bytes, 0, end)).isEqualTo(text.indexOf('\\') >= 0);
    try (JsonParser parser = FACTORY.createParser('"' + text + '"')) {
      parser.nextToken();
      assertThat(decoded(bytes, end)).isEqualTo(parser.getText());
    }
  }

  private static String decoded(byte[] text, int end) {
    Batch batch = new Batch(new FieldLayout(Set.of()));
    batch.clear("input");
    System.arraycopy(text, 0, batch.ensureCapacity(end), 0, end);
    batch.setLength(end);
    JsonText.decode(batch, 0, end);
    return new String(batch.bytes(), end, batch.length() - end, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\x",
        "\\u00e",
        "\\u00g0",
        "\\ud83d",
        "\\ud83dx",
        "\\ud83d\\n",
        "\\ud83d\\u0041",
        "\\ude00",
        "\\ude00\\ud83d",
        "a\tb",
        "a\u001F",
        "a\nb",
        "\\",
      })
  void whatIsNoStringIsLeftToTheReference(String text) {
    byte[] bytes = bytes(text + '"', '"');
    assertThat(JsonText.stringEnd(bytes, 0, text.length() + 1)).isEqualTo(JsonText.UNSURE);
  }
}
