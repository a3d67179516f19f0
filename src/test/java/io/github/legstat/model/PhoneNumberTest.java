package io.github.legstat.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telephone numbers as people and programs write them. */
final class PhoneNumberTest {
  private static final int RANDOM_TEXTS = 10_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "09876543210",
        "9876543210",
        "919876543210",
        "+919876543210",
        "+91 98765 43210",
        "+91-98765-43210",
        "(+91) 98765.43210",
        "00919876543210",
        "0919876543210",
        "+9109876543210",
        "91 0 98765 43210",
        " 919876543210 ",
        "'9876543210",
        "9876543210.0",
        "919876543210.00 ",
        "+91\u00A098765\u00A043210",
        "\u202A+91 98765\u201143210\u202C",
      })
  void spellingsOfOneNumberAreOnePerson(String text) {
    assertThat(PhoneNumber.of(text)).isEqualTo(PhoneNumber.of("09876543210"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Mobiles that begin with the country code; landlines with the STD code, of any length.
        "9123456789                | number      | 09123456789",
        "919123456789              | number      | 09123456789",
        "09198765432               | number      | 09198765432",
        "080 1234 5678             | number      | 08012345678",
        "+91 80 1234 5678          | number      | 08012345678",
        "01234567890               | number      | 01234567890",
        // A country code in front is kept, however many digits follow.
        "+65 8123 4567             | number      | +6581234567",
        "006581234567              | number      | +6581234567",
        "+1 (415) 555-0100         | number      | +14155550100",
        "14155550100               | number      | +14155550100",
        "447911123456              | number      | +447911123456",
        "+9876543210               | number      | +9876543210",
        "+91 0123456789            | number      | +910123456789",
        // What is not the number of a person or a line with a country code stays as it is.
        "1800 123 4567             | name        | 18001234567",
        "1860-500-1234             | name        | 18605001234",
        "1800 209 292              | name        | 1800209292",
        "81234567                  | name        | 81234567",
        "81234567.0                | name        | 81234567",
        "0801234567                | name        | 0801234567",
        "1909                      | name        | 1909",
        "1234567890123456          | name        | 1234567890123456",
        "sip:desk2@kachnar.example | name        | sip:desk2@kachnar.example",
        "sip:+919876543210@x.com   | name        | sip:+919876543210@x.com",
        "Anjali Deshmukh           | name        | Anjali Deshmukh",
        "9876543210;ext=12         | name        | 9876543210;ext=12",
        "9876543210/9876543211     | name        | 9876543210/9876543211",
        "98765+43210               | name        | 98765+43210",
        // Nobody knows whose these are.
        "9.19E+11                  | lost-digits | lost-digits",
        "9.19877e+11               | lost-digits | lost-digits",
        "'9,2E+11'                 | lost-digits | lost-digits",
        "9E11                      | lost-digits | lost-digits",
        "0XXXXX30240               | hidden      | hidden",
        "+91 xxxxx-30240           | hidden      | hidden",
        "98******10                | hidden      | hidden",
        "''                        | hidden      | hidden",
        "' '                       | hidden      | hidden",
        "-                         | hidden      | hidden",
        "+                         | hidden      | hidden",
        "0                         | hidden      | hidden",
        "0000000000                | hidden      | hidden",
        "anonymous                 | hidden      | hidden",
        "Anonymous                 | hidden      | hidden",
        "sip:anonymous@a.invalid   | hidden      | hidden",
        "Private Number            | hidden      | hidden",
        "null                      | hidden      | hidden",
        "N/A                       | hidden      | hidden",
        "????                      | hidden      | hidden",
      })
  void tellsWhoseANumberIs(String text, String kind, String shown) {
    PhoneNumber number = PhoneNumber.of(text);
    assertThat(number.kind().word()).isEqualTo(kind);
    assertThat(number).hasToString(shown);
    assertThat(number.isKnown()).isEqualTo(kind.equals("number") || kind.equals("name"));
  }

  @ParameterizedTest
  @CsvSource({
    "9876543210, 9876543211",
    "+9876543210, 9876543210",
    "+6581234567, 81234567",
    "0801234567, 801234567",
    "sip:a@x, sip:b@x",
    "sip:a@x, sip:A@x",
    "sip:9876543210@x, 9876543210",
    "anonymous, null",
    "0XXXXX30240, 0XXXXX30240",
    "9.19E+11, 9.19E+11",
    "'', ''",
  })
  void neverOnePerson(String one, String other) {
    assertThat(isSame(one, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "9876543210, +91 98765 43210",
    "+6581234567, 0065 81234567",
    "sip:a@x, ' sip:a@x '",
    "1800 123 4567, 18001234567",
  })
  void onePerson(String one, String other) {
    assertThat(isSame(one, other)).isTrue();
  }

  private static boolean isSame(String one, String other) {
    return PhoneNumber.isSame(call(one, other), Field.FROM, Field.TO);
  }

  private static Call call(String from, String to) {
    Batch batch = new Batch(new FieldLayout(Set.of(Field.FROM, Field.TO)));
    byte[] first = from.getBytes(StandardCharsets.UTF_8);
    byte[] second = to.getBytes(StandardCharsets.UTF_8);
    // Digits around them, so that nothing beyond a value is looked at unnoticed.
    byte[] bytes = batch.ensureCapacity(first.length + second.length + 3);
    bytes[0] = '9';
    System.arraycopy(first, 0, bytes, 1, first.length);
    bytes[first.length + 1] = '9';
    System.arraycopy(second, 0, bytes, first.length + 2, second.length);
    bytes[first.length + second.length + 2] = '0';
    batch.setLength(first.length + second.length + 3);
    int begin = 2 + first.length;
    batch.addRow(0, new int[] {1, 1 + first.length, begin, begin + second.length});
    return new Call(batch).moveTo(batch, 0);
  }

  @Test
  void keyAndNumberAreTheSame() {
    for (String text : new String[] {"9876543210", "+65 8123 4567", "anonymous", "9E11"}) {
      Call call = call(text, "");
      assertThat(PhoneNumber.ofKey(PhoneNumber.key(call, Field.FROM)))
          .isEqualTo(PhoneNumber.of(call, Field.FROM));
    }
  }

  @Test
  void fieldWithoutValueIsHidden() {
    Batch batch = new Batch(new FieldLayout(Set.of(Field.FROM)));
    batch.addRow(0, new int[] {Batch.ABSENT, Batch.ABSENT});
    Call call = new Call(batch).moveTo(batch, 0);
    assertThat(PhoneNumber.key(call, Field.FROM)).isEqualTo(PhoneNumber.HIDDEN_KEY);
    assertThat(PhoneNumber.of(call, Field.FROM)).isEqualTo(PhoneNumber.HIDDEN);
    assertThat(PhoneNumber.of(call, Field.TO)).isEqualTo(PhoneNumber.HIDDEN);
  }

  /** A number that is shown is read again as the number that it is. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void anyTextIsShownAsItself(long seed) {
    Random random = new Random(seed);
    String signs = "0123456789012345678901234567890123456789+ -.xXeE()'@a:\u00A0\u2011*";
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(18);
      for (int at = 0; at < length; at++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      PhoneNumber number = PhoneNumber.of(text.toString());
      if (number.isKnown()) {
        assertThat(PhoneNumber.of(number.toString())).as(text.toString()).isEqualTo(number);
      }
    }
  }
}
