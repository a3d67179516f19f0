package io.github.legstat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as exports write them. */
final class TimeReaderTest {
  private static final int RANDOM_TIMES = 100_000;
  private static final TimeReader INDIA = new TimeReader(Zone.INDIA);
  private static final TimeReader SINGAPORE = new TimeReader(Zone.of("Asia/Singapore"));
  private static final DateTimeFormatter PLAIN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private static long seconds(TimeReader reader, String text) {
    Batch batch = new Batch(new FieldLayout(Set.of(Field.START)));
    byte[] value = text.getBytes(StandardCharsets.UTF_8);
    // Something before and behind, so that a value is never all there is.
    byte[] bytes = batch.ensureCapacity(value.length + 2);
    System.arraycopy(value, 0, bytes, 1, value.length);
    batch.setLength(value.length + 2);
    batch.addRow(0, new int[] {1, 1 + value.length});
    return reader.seconds(new Call(batch).moveTo(batch, 0), Field.START);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "46328.3958333333                 | 2026-11-02 09:30:00 | 2026-11-02 09:30:00",
        "46328                            | 2026-11-02 00:00:00 | 2026-11-02 00:00:00",
        "2026-11-02 09:30:00              | 2026-11-02 09:30:00 | 2026-11-02 09:30:00",
        "2026-11-02T09:30:00              | 2026-11-02 09:30:00 | 2026-11-02 09:30:00",
        "'2026-11-02 09:30:00 '           | 2026-11-02 09:30:00 | 2026-11-02 09:30:00",
        "2026-11-02T09:30:00+05:30        | 2026-11-02 09:30:00 | 2026-11-02 12:00:00",
        "2026-11-02 09:30:00+05:30        | 2026-11-02 09:30:00 | 2026-11-02 12:00:00",
        "2026-11-02T09:30:00.123+05:30    | 2026-11-02 09:30:00 | 2026-11-02 12:00:00",
        "2026-11-02 09:30:00.123+05:30    | 2026-11-02 09:30:00 | 2026-11-02 12:00:00",
        "2026-11-02 09:30:00.123456+05:30 | 2026-11-02 09:30:00 | 2026-11-02 12:00:00",
        "2026-11-02T20:00:00Z             | 2026-11-03 01:30:00 | 2026-11-03 04:00:00",
        "2026-01-01T00:00:00+09:00        | 2025-12-31 20:30:00 | 2025-12-31 23:00:00",
        "Mon, 02 Nov 2026 09:30:00        | 2026-11-02 09:30:00 | 2026-11-02 09:30:00",
        "Mon, 02 Nov 2026 09:30:00 +0530  | 2026-11-02 09:30:00 | 2026-11-02 12:00:00",
        "02-11-2026 09:30:00              | 2026-11-02 09:30:00 | 2026-11-02 09:30:00",
        "02-11-2026 09:30                 | 2026-11-02 09:30:00 | 2026-11-02 09:30:00",
        "2026-11-02 09:30                 | 2026-11-02 09:30:00 | 2026-11-02 09:30:00",
        "2026/11/02 9:30:00               | 2026-11-02 09:30:00 | 2026-11-02 09:30:00",
        "2026-11-02                       | 2026-11-02 00:00:00 | 2026-11-02 00:00:00",
        "2026-11-02 09:30:00.0            | 2026-11-02 09:30:00 | 2026-11-02 09:30:00",
        "2026-11-02 09:30:00 +0530        | 2026-11-02 09:30:00 | 2026-11-02 12:00:00",
        "2026-11-02 04:00:00 UTC          | 2026-11-02 09:30:00 | 2026-11-02 12:00:00",
        "2026-11-02T09:30:00-00           | 2026-11-02 15:00:00 | 2026-11-02 17:30:00",
        "'	2026-11-02 09:30:00	'        | 2026-11-02 09:30:00 | 2026-11-02 09:30:00",
        "Mon, 2 Nov 2026 04:00:00 GMT     | 2026-11-02 09:30:00 | 2026-11-02 12:00:00",
        "2/11/2026 9:30 PM                | 2026-11-02 21:30:00 | 2026-11-02 21:30:00",
        "02/11/2026, 12:30:00 a.m.        | 2026-11-02 00:30:00 | 2026-11-02 00:30:00",
        "02.11.26 09:30                   | 2026-11-02 09:30:00 | 2026-11-02 09:30:00",
        "02-Nov-2026 09:30                | 2026-11-02 09:30:00 | 2026-11-02 09:30:00",
        "2 November 2026 09:30            | 2026-11-02 09:30:00 | 2026-11-02 09:30:00",
        "02-Nov-26                        | 2026-11-02 00:00:00 | 2026-11-02 00:00:00",
        "Nov 2, 2026 9:30 AM              | 2026-11-02 09:30:00 | 2026-11-02 09:30:00",
        "2024-02-29 23:59:59              | 2024-02-29 23:59:59 | 2024-02-29 23:59:59",
        "2000-02-29 00:00:00              | 2000-02-29 00:00:00 | 2000-02-29 00:00:00",
        "1971-01-01 00:00:00              | 1971-01-01 00:00:00 | 1971-01-01 00:00:00",
        "9999-12-31 23:59:59              | 9999-12-31 23:59:59 | 9999-12-31 23:59:59",
      })
  void readsATimeInItsZone(String text, String india, String singapore) {
    assertThat(PlainTime.text(seconds(INDIA, text))).isEqualTo(india);
    assertThat(PlainTime.text(seconds(SINGAPORE, text))).isEqualTo(singapore);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "NA",
        "0",
        "1970-01-01 05:30:00",
        "1970-01-01T05:30:00+05:30",
        "0000-00-00 00:00:00",
        "1970-12-31 23:59:59",
        "2026-00-02 09:30:00",
        "2026-13-02 09:30:00",
        "2026-11-00 09:30:00",
        "2026-11-31 09:30:00",
        "2026-02-29 09:30:00",
        "1900-02-29 09:30:00",
        "2100-02-29 09:30:00",
        "2026-02-30 09:30:00+05:30",
        "2026-02-30T09:30:00+05:30",
        "Mon, 31 Feb 2026 09:30:00",
        "Tue, 31 Feb 2026 09:30:00",
        "Sat, 31 Feb 2026 09:30:00",
        "2026-11-02 24:00:00",
        "2026-11-02 24:00:00+05:30",
        "2026-11-02 09:60:00",
        "2026-11-02 09:30:60",
        "2026-11-02_09:30:00",
        "2026-11-02 09-30-00",
        "2026-11/02 09:30:00",
        "02-11/2026 09:30:00",
        "02-11-10 09:30:00",
        "02-Nox-2026 09:30:00",
        "02-11-026 09:30:00",
        "2026-11-02 09",
        "2026-11-02 09:30:00 IST",
        "2026-11-02 09:30:00 and so on",
        "4632",
        "146328.3958",
        "39999",
        "1793592000",
        "2026-11-02 9:30:000",
        "2026-11-02 09:30:0x",
        "2026-1१-02 09:30",
        "31-02-2026 09:30",
        "11-31-2026 09:30:00",
        "Tue, 02 Nov 2026 09:30:00",
        "+999999999-12-31T23:59:59+00:00",
        "-2026-11-02 09:30:0",
        "२०२६-११-०२ ०९:३०:००"
      })
  void takesNothingElseForATime(String text) {
    assertThat(seconds(INDIA, text)).isEqualTo(TimeReader.UNKNOWN);
  }

  @Test
  void agreesWithTheCalendarOfTheJdk() {
    Random random = new Random(17);
    long first = LocalDateTime.of(1971, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
    long behind = LocalDateTime.of(10_000, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
    for (int i = 0; i < RANDOM_TIMES; i++) {
      long expected = first + (long) (random.nextDouble() * (behind - first));
      String text = LocalDateTime.ofEpochSecond(expected, 0, ZoneOffset.UTC).format(PLAIN);
      long found = seconds(INDIA, text);
      if (found != expected) {
        assertThat(found).as(text).isEqualTo(expected);
      }
    }
  }

  /** Every day of eight years around one that is no leap year though four divides it. */
  @Test
  void knowsWhichDaysThereAre() {
    for (int year = 2096; year < 2104; year++) {
      for (int month = 1; month <= 12; month++) {
        int days = LocalDateTime.of(year, month, 1, 0, 0).toLocalDate().lengthOfMonth();
        for (int day = 1; day <= 31; day++) {
          String text = String.format(Locale.ROOT, "%04d-%02d-%02d 00:00:00", year, month, day);
          assertThat(seconds(INDIA, text) != TimeReader.UNKNOWN).as(text).isEqualTo(day <= days);
        }
      }
    }
  }

  @Test
  void knowsNoTimeWhereThereIsNoValue() {
    Batch batch = new Batch(new FieldLayout(Set.of(Field.START)));
    batch.addRow(0, new int[] {Batch.ABSENT, Batch.ABSENT});
    Call call = new Call(batch).moveTo(batch, 0);
    assertThat(INDIA.seconds(call, Field.START)).isEqualTo(TimeReader.UNKNOWN);
    assertThat(INDIA.seconds(call, Field.END)).isEqualTo(TimeReader.UNKNOWN);
  }

  /** Also before the year 0 and behind the year 9999, which no usual text has room for. */
  @Test
  void writesTimesAsTheLibraryDoes() {
    DateTimeFormatter form = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    Random random = new Random(9);
    for (int i = 0; i < 5_000; i++) {
      long seconds = random.nextLong() >> (20 + random.nextInt(24));
      String expected = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC).format(form);
      assertThat(PlainTime.text(seconds)).isEqualTo(expected);
    }
  }

  @Test
  void writesAndReadsEachDayOfTheUsualYears() {
    byte[] written = new byte[PlainTime.LENGTH + ByteWords.OVERREAD];
    long first = LocalDate.of(0, 1, 1).toEpochDay();
    long last = LocalDate.of(9999, 12, 31).toEpochDay();
    for (long day = first; day <= last; day++) {
      long seconds = day * 86_400 + Math.floorMod(day * 7_919, 86_400);
      PlainTime.write(seconds, written, 0);
      if (!new String(written, 0, 10, StandardCharsets.US_ASCII)
          .equals(LocalDate.ofEpochDay(day).toString())) {
        fail("day " + day + " is written " + new String(written, StandardCharsets.US_ASCII));
      }
      if (PlainTime.read(written, 0) != seconds) {
        fail("second " + seconds + " is read as " + PlainTime.read(written, 0));
      }
    }
    assertThat(PlainTime.isUsual(first * 86_400)).isTrue();
    assertThat(PlainTime.isUsual(first * 86_400 - 1)).isFalse();
    assertThat(PlainTime.isUsual((last + 1) * 86_400 - 1)).isTrue();
    assertThat(PlainTime.isUsual((last + 1) * 86_400)).isFalse();
  }
}
