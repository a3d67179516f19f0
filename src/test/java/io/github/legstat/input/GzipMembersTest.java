package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of damaged data, what comes before the damage is read, and the damage is told. */
final class GzipMembersTest {
  private static final String TEXT = "a,b\n";
  private static final String BREAKS_OFF = "the compressed data breaks off";

  private static final int HEADER_BYTES = 10;
  private static final int MAGIC_BYTES = 3;
  private static final int FLAGS = 3;

  /** What a stream gave, and what was found wrong with it. */
  private record Read(String text, String damage) {}

  private static Read read(byte[] compressed) throws IOException {
    Damage damage = new Damage();
    try (GzipMembers members = new GzipMembers(new ByteArrayInputStream(compressed), damage)) {
      String text = new String(members.readAllBytes(), StandardCharsets.UTF_8);
      return new Read(text, damage.message().orElse(""));
    }
  }

  private static byte[] member(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  /** A member whose header has more in it than the least. */
  private static byte[] member(int flags, byte[] moreOfHeader) throws IOException {
    byte[] plain = member(TEXT);
    plain[FLAGS] = (byte) flags;
    byte[] rest = Arrays.copyOfRange(plain, HEADER_BYTES, plain.length);
    return joined(Arrays.copyOf(plain, HEADER_BYTES), moreOfHeader, rest);
  }

  @ParameterizedTest
  @CsvSource({
    "nothing, 0, ''",
    "that it is text, 1, ''",
    "a check of the header, 2, ffff",
    "more, 4, 0200 0000",
    "much more, 4, 0101 LONG",
    "its name, 8, 612e63737600",
    "a comment, 16, 612e63737600",
    "all of them, 31, 0100ff 6100 626300 0000",
  })
  void headersMayHold(String name, int flags, String hex) throws IOException {
    byte[] member = member(flags, bytes(hex.replace("LONG", "00".repeat(257))));
    byte[] both = joined(member(TEXT), member, member(TEXT));
    assertThat(read(both)).as(name).isEqualTo(new Read(TEXT.repeat(3), ""));
    int first = member(TEXT).length;
    for (int length = MAGIC_BYTES; length < member.length; length++) {
      Read found = read(Arrays.copyOf(both, first + length));
      assertThat(found.damage()).as("%s, %d bytes", name, length).isEqualTo(BREAKS_OFF);
      assertThat(TEXT.repeat(2)).startsWith(found.text());
      assertThat(found.text()).startsWith(TEXT);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "text, 612c620a, is not compressed data",
    "another kind of file, 1f8c 08, is not compressed data",
    "an unknown way to compress, 1f8b 07, is not compressed data",
    "damage, 1f8b 08 00 00000000 00 03 ffffffff, is damaged",
    "a wrong checksum, 1f8b 08 00 00000000 00 03 0300 01000000 00000000, does not match",
    "a wrong length, 1f8b 08 00 00000000 00 03 0300 00000000 00000001, does not match",
    "one byte of a member, 1f, breaks off",
    "two bytes of a member, 1f8b, breaks off",
    "three bytes of a member, 1f8b08, breaks off",
    "a member but for its second byte, 1f00 08 00 00000000 00 03 0300, is not compressed data",
    "no way to compress, 1f8b 00 00 00000000 00 03 0300, is not compressed data",
    "one byte of something else, 61, is not compressed data",
    "half a length, 1f8b 08 00 00000000 00 03 0300 00000000 0000, breaks off",
    "zeros, 0000000000, ''",
    "zeros and nothing compressed, 0000 1f8b 08 00 00000000 00 03 0300 00000000 00000000, ''",
  })
  void whatFollowsIsTold(String name, String hex, String damage) throws IOException {
    Read found = read(joined(member(TEXT), bytes(hex)));
    assertThat(found.text()).as(name).isEqualTo(TEXT);
    assertThat(found.damage()).as(name).contains(damage);
    assertThat(found.damage().isEmpty()).as(name).isEqualTo(damage.isEmpty());
  }

  /** As where the first file has come through a pipe, and the second is still to come. */
  @Test
  void aPipeWithNothingAtHandIsNoEnd() throws IOException {
    InputStream pipe =
        new SparingStream(joined(member(TEXT), member(TEXT))) {
          @Override
          public synchronized int available() {
            return 0;
          }
        };
    Damage damage = new Damage();
    try (GzipMembers members = new GzipMembers(pipe, damage)) {
      assertThat(members.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(TEXT.repeat(2));
    }
    assertThat(damage.message()).isEmpty();
  }

  /** What stands behind may be anything, and nobody could tell how much is missing before it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "612c62",
        "1f8b0800000000000003 0300 01000000 00000000",
        "1f8b0800000000000003 ffffffff"
      })
  void nothingIsReadBehindDamage(String hex) throws IOException {
    byte[] damaged = joined(member(TEXT), bytes(hex), member(TEXT));
    try (GzipMembers members = new GzipMembers(new ByteArrayInputStream(damaged), new Damage())) {
      assertThat(members.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(TEXT);
      assertThat(members.read()).isEqualTo(-1);
      assertThat(members.readAllBytes()).isEmpty();
    }
  }

  @Test
  void isReadByteByByte() throws IOException {
    byte[] text = {0, 'a', (byte) 0xFF, '\n'};
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
      stream.write(text);
    }
    try (GzipMembers members =
        new GzipMembers(new ByteArrayInputStream(packed.toByteArray()), new Damage())) {
      for (byte one : text) {
        assertThat(members.read()).isEqualTo(one & 0xFF);
      }
      assertThat(members.read()).isEqualTo(-1);
    }
  }

  /** A stream that gives nothing where it is asked for something sends its reader round. */
  @Test
  void membersWithoutTextArePassedOver() throws IOException {
    byte[] members = joined(member(""), member(""), member(TEXT));
    try (GzipMembers stream = new GzipMembers(new ByteArrayInputStream(members), new Damage())) {
      byte[] read = new byte[TEXT.length() + 1];
      assertThat(stream.read(read, 0, read.length)).isEqualTo(TEXT.length());
      assertThat(stream.read(read, 0, 0)).isZero();
    }
  }

  /** The checksum is that of the text, not of what little of it is asked for at a time. */
  @Test
  void damageBehindManyBytesIsFound() throws IOException {
    String text = "a,b\n".repeat(100_000);
    byte[] member = member(text);
    assertThat(read(member)).isEqualTo(new Read(text, ""));
    byte[] wrong = member.clone();
    wrong[wrong.length - 1 - Long.BYTES / 2] ^= 1;
    Read found = read(wrong);
    assertThat(found.text()).isEqualTo(text);
    assertThat(found.damage()).contains("does not match");
  }
}
