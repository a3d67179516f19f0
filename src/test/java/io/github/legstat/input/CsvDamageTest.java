package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.input.Found.Way;
import io.github.legstat.model.Field;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Damage of every kind at every place of a small file: how much of the file it costs. */
final class CsvDamageTest {
  private static final String HEADER =
      "Sid,Direction,CustomField,Status,Leg1Status,Leg2Status,StartTime,Digits";

  /** Records with all that makes quotes hard; each but the last ends in a line feed. */
  private static final List<String> RECORDS =
      List.of(
          "a1,inbound,,completed,completed,busy,2026-11-02 09:00:00,\"\"\"1\"\"\"",
          "a2,inbound,plain,completed,completed,,2026-11-02 09:01:00,",
          "a3,inbound,\"one, two\",completed,completed,completed,2026-11-02 09:02:00,\"\"",
          "a4,inbound,\"first line\nsecond line\n\nlast line\",completed,busy,busy,,7",
          HEADER,
          "a5,outbound-api,it is 5\" wide,completed,completed,busy,2026-11-02 09:04:00,12",
          "\"a6\",\"inbound\",\"\",\"completed\",\"completed\",\"busy\",\"2026-11-02 09:05:00\",\"1\"",
          "",
          "a7,inbound,\"he said \"\"no\"\", then\n\"\"yes\"\"\",completed,completed,failed,,\",\"",
          "a8,inbound,नमस्ते,completed,completed,busy,2026-11-02 09:07:00,3",
          "a9,inbound,,completed,completed,busy,2026-11-02 09:08:00,4");

  private static final byte[] WHOLE =
      (HEADER + "\n" + String.join("\n", RECORDS)).getBytes(StandardCharsets.UTF_8);
  private static final int REPEATED =
      new String(WHOLE, StandardCharsets.ISO_8859_1).lastIndexOf(HEADER);
  private static final byte[] HARMFUL = {'"', ',', '\n', '\r', 'x', ' ', (byte) 0xE0};
  private static final int FIRST = HEADER.length() + 1;

  /** What happens to a file at one place. */
  private enum Damage {
    QUOTE_INSERTED(at -> inserted(at, '"')),
    DELIMITER_INSERTED(at -> inserted(at, ',')),
    LINE_FEED_INSERTED(at -> inserted(at, '\n')),
    CARRIAGE_RETURN_INSERTED(at -> inserted(at, '\r')),
    BYTE_REMOVED(CsvDamageTest::removed),
    BIT_FLIPPED(CsvDamageTest::flipped),
    CUT_OFF(at -> Arrays.copyOf(WHOLE, at));

    private final Function<Integer, byte[]> at;

    Damage(Function<Integer, byte[]> at) {
      this.at = at;
    }
  }

  private static byte[] inserted(int at, char added) {
    byte[] bytes = new byte[WHOLE.length + 1];
    System.arraycopy(WHOLE, 0, bytes, 0, at);
    bytes[at] = (byte) added;
    System.arraycopy(WHOLE, at, bytes, at + 1, WHOLE.length - at);
    return bytes;
  }

  private static byte[] removed(int at) {
    byte[] bytes = Arrays.copyOf(WHOLE, WHOLE.length - 1);
    System.arraycopy(WHOLE, at + 1, bytes, at, WHOLE.length - at - 1);
    return bytes;
  }

  private static byte[] flipped(int at) {
    byte[] bytes = WHOLE.clone();
    bytes[at] ^= (byte) (1 << at % 8);
    return bytes;
  }

  /** A damaged byte costs its row; one that was the end of a row, the two rows it ended. */
  @ParameterizedTest
  @EnumSource
  void costsOnlyTheRowItStandsIn(Damage damage) throws IOException {
    List<Found.Row> whole = Found.inStream(WHOLE, Way.USUAL).rows();
    assertThat(whole).hasSize(9);
    for (int at = FIRST; at < WHOLE.length; at++) {
      List<Found.Row> found = Found.inStream(damage.at.apply(at), Way.USUAL).rows();
      int cost = WHOLE[at] == '\n' ? 2 : 1;
      int line = lineOf(at);
      long least =
          damage == Damage.CUT_OFF
              ? whole.stream().filter(row -> endLine(row) < line).count()
              : whole.size() - cost;
      long kept = whole.stream().map(Found.Row::values).filter(valuesOf(found)::contains).count();
      assertThat(kept).as("rows left by %s at %s", damage, at).isGreaterThanOrEqualTo(least);
      // A damaged repetition of the header is a row like any other.
      int rows = at >= REPEATED && at <= REPEATED + HEADER.length() ? 10 : 9;
      assertThat(found).as("rows made by %s at %s", damage, at).hasSizeLessThanOrEqualTo(rows);
    }
  }

  @ParameterizedTest
  @EnumSource
  void accountsForEveryLine(Damage damage) throws IOException {
    for (int at = FIRST; at < WHOLE.length; at++) {
      byte[] bytes = damage.at.apply(at);
      assertAccounted(Found.inStream(bytes, Way.USUAL), bytes);
    }
  }

  @ParameterizedTest
  @EnumSource
  void isReadTheSameWhereverTheInputIsCut(Damage damage) throws IOException {
    Random random = new Random(7);
    for (int at = FIRST; at < WHOLE.length; at++) {
      byte[] bytes = damage.at.apply(at);
      Found whole = Found.inStream(bytes, Way.USUAL);
      for (int i = 0; i < 3; i++) {
        Way way = new Way(1 + random.nextInt(1 << random.nextInt(10)), 1 + random.nextInt(4));
        assertThat(Found.inStream(bytes, way)).as("%s at %s, %s", damage, at, way).isEqualTo(whole);
      }
    }
  }

  @Test
  void isReadTheSameWhereverTheInputIsCutWhateverTheDamage(@TempDir Path folder)
      throws IOException {
    Path path = folder.resolve("damaged.csv");
    Random random = new Random(11);
    for (int round = 0; round < 120; round++) {
      byte[] bytes = WHOLE.clone();
      for (int i = 1 + random.nextInt(12); i > 0; i--) {
        int at = FIRST + random.nextInt(bytes.length - FIRST);
        // Much damage may make another header of the one that is repeated; that is not looked at
        // here.
        if (at < REPEATED || at > REPEATED + HEADER.length()) {
          bytes[at] = HARMFUL[random.nextInt(HARMFUL.length)];
        }
      }
      Found whole = Found.inStream(bytes, Way.USUAL);
      assertAccounted(whole, bytes);
      Files.write(path, bytes);
      for (int stretch = 1; stretch < bytes.length; stretch += 1 + stretch / 2) {
        Way way = new Way(stretch, 1 + stretch % 4);
        assertThat(Found.inFile(path, way)).as("round %s, %s", round, way).isEqualTo(whole);
        assertThat(Found.inStream(bytes, way)).as("round %s, %s", round, way).isEqualTo(whole);
      }
    }
  }

  private static List<Map<Field, String>> valuesOf(List<Found.Row> rows) {
    return rows.stream().map(Found.Row::values).toList();
  }

  private static int lineOf(int at) {
    return 1 + Lines.count(WHOLE, 0, at, Lines.LINE_FEED);
  }

  private static long endLine(Found.Row row) {
    return row.line()
        + row.values().values().stream()
            .flatMapToInt(String::chars)
            .filter(character -> character == '\n')
            .count();
  }

  /** Each line that holds anything belongs to one row or reject, or repeats the header. */
  private static void assertAccounted(Found found, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    BitSet taken = new BitSet();
    found.rows().forEach(row -> take(taken, row.line(), endLine(row), text));
    found.rejects().forEach(reject -> take(taken, reject.firstLine(), reject.lastLine(), text));
    String[] lines = text.split("\n", -1);
    int headers = 0;
    for (int line = 2; line <= lines.length; line++) {
      if (!taken.get(line) && !lines[line - 1].replaceAll("[\",]", "").isBlank()) {
        assertThat(lines[line - 1].split(","))
            .as("left out of%n%s", text)
            .containsAnyOf("Sid", "Direction", "Leg2Status");
        headers++;
      }
    }
    assertThat(found.headers()).as(text).isEqualTo(headers);
  }

  private static void take(BitSet taken, long first, long last, String text) {
    assertThat(taken.get((int) first, (int) last + 1).isEmpty()).as(text).isTrue();
    taken.set((int) first, (int) last + 1);
  }
}
