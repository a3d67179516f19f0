package io.github.legstat.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the ledger of missed callers to short histories and to a plain recount of long ones. */
final class MissedAgreesTest {
  private static final int CALLS = 1_500;
  private static final int SECONDS = 20_000;
  private static final String CUSTOMER = "09800000001";
  private static final List<String> EXOPHONES =
      List.of("08010000101", "+91 80 1000 0101", "08010000102", "918010000103");

  /** Spellings of numbers, and whose they are. */
  private static final Map<String, String> PEOPLE = people();

  private static final List<String> NOBODY = List.of("anonymous", "0XXXXX30240", "9.19E+11", "");

  private static Map<String, String> people() {
    Map<String, String> people = new TreeMap<>();
    for (int i = 0; i < 120; i++) {
      String digits = String.format(Locale.ROOT, "91000%05d", i);
      people.put("0" + digits, "0" + digits);
      people.put(i % 2 == 0 ? digits : "+91 " + digits, "0" + digits);
    }
    people.put("+6581234567", "+6581234567");
    people.put("006581234567", "+6581234567");
    people.put("sip:desk@example.com", "sip:desk@example.com");
    return people;
  }

  @TempDir private Path folder;

  /**
   * Each call is a letter and its minute, and @2 if it goes through another ExoPhone; then, entry
   * by entry, the outcome, misses, contacts, attempts and the minutes it waited.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // What is a miss, and what is not.
        "m10                     | open 1 1 0 -",
        "b10                     | open 1 1 0 -",
        "d10                     | open 1 1 0 -",
        "f10                     | open 1 1 0 -",
        "c10                     | open 1 1 0 -",
        "n10                     | open 1 1 0 -",
        "v10                     | open 1 1 0 -",
        "a10                     | none",
        "u10                     | none",
        "i10                     | none",
        "T10                     | none",
        "B10                     | none",
        "x10                     | none",
        // What closes one, and what does not.
        "m10 B20                 | called-back 1 1 0 10",
        "m10 F20                 | called-back 1 1 0 10",
        "m10 T20                 | returned 1 1 0 10",
        "m10 x20                 | attempted 1 1 1 -",
        "m10 y20 x30             | attempted 1 1 2 -",
        "m10 g20                 | attempted 1 1 1 -",
        "m10 h20                 | attempted 1 1 1 -",
        "m10 j20                 | attempted 1 1 1 -",
        "m10 x20 B30             | called-back 1 1 1 20",
        "m10 B20 x30             | called-back 1 1 0 10",
        "m10 x20 T30             | returned 1 1 1 20",
        // Our own side did not pick up, or the call is not over: the customer was not reached for.
        "m10 l20                 | open 1 1 0 -",
        "m10 z20                 | open 1 1 0 -",
        "m10 r20                 | open 1 1 0 -",
        "m10 i20                 | open 1 1 0 -",
        "m10 a20                 | open 1 1 0 -",
        // Only what comes later.
        "B10 m20                 | open 1 1 0 -",
        "x10 m20                 | open 1 1 0 -",
        "B10 m10                 | open 1 1 0 -",
        "m10 B10                 | open 1 1 0 -",
        "B20 m10                 | called-back 1 1 0 10",
        "T30 B20 m10             | called-back 1 1 0 10",
        // However often, until somebody talked, it is one lost contact.
        "m10 b12 n14 c15         | open 4 1 0 -",
        "m10 b12 B20             | called-back 2 1 0 10",
        "m10 x12 m14             | open 2 1 1 -",
        "m10 x12 m14 x16         | attempted 2 1 2 -",
        "m10 x12 m14 B20         | called-back 2 1 1 10",
        "m10 B20 m30             | open 2 2 0 -",
        "m10 x12 B20 m30         | open 2 2 0 -",
        "m10 B20 m30 m35 T40     | returned 3 2 0 10",
        // A call back closes the misses on all ExoPhones, whichever it goes through.
        "m10 B20@2               | called-back 1 1 0 10",
        "m10 T20@2               | returned 1 1 0 10",
        "m10 m12@2 B20           | called-back 1 1 0 8, called-back 1 1 0 10",
        "m10 B12 m14@2           | open 1 1 0 -, called-back 1 1 0 2",
        "m10@2 x12 m14           | attempted 1 1 1 -, open 1 1 0 -",
      })
  void followsEachCaller(String history, String expected) throws IOException {
    List<MissedStory> calls = new ArrayList<>();
    for (String call : history.split(" ", -1)) {
      String exophone = call.endsWith("@2") ? EXOPHONES.get(2) : EXOPHONES.get(0);
      int minute = Integer.parseInt(call.substring(1).replace("@2", ""));
      MissedStory.Kind kind = MissedStory.Kind.of(call.charAt(0));
      calls.add(new MissedStory(kind, 60 * minute, CUSTOMER, exophone, "id-" + calls.size()));
    }
    List<String> entries = new ArrayList<>();
    for (JsonNode entry : ledger(calls)) {
      JsonNode seconds = entry.get("seconds_to_close");
      String waited = seconds.isNull() ? "-" : Integer.toString(seconds.asInt() / 60);
      entries.add(
          String.join(
              " ",
              entry.get("outcome").asText(),
              entry.get("misses").asText(),
              entry.get("contacts").asText(),
              entry.get("attempts").asText(),
              waited));
    }
    List<String> wanted = expected.equals("none") ? List.of() : List.of(expected.split(", ", -1));
    // Here it is not about the order.
    assertThat(entries).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void agreesWithARecount(long seed) throws IOException {
    List<MissedStory> calls = history(new Random(seed));
    List<MissedRecount.Line> expected = new MissedRecount(calls, PEOPLE).lines();
    assertThat(expected)
        .extracting(MissedRecount.Line::outcome)
        .contains("open", "attempted", "unknown-caller", "called-back", "returned");
    assertThat(lines(calls)).isEqualTo(expected);
  }

  /** The order of calls and how they lie in files make no difference. */
  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void ordersMakeNoDifference(long seed) throws IOException {
    Random random = new Random(seed);
    List<MissedStory> calls = history(random);
    String whole = Legstat.run("missed", "--to", "json", "-q", file(calls));
    for (int round = 0; round < 3; round++) {
      Collections.shuffle(calls, random);
      int cut = random.nextInt(calls.size());
      String first = file(calls.subList(0, cut));
      String second = file(calls.subList(cut, calls.size()));
      assertThat(Legstat.run("missed", "--to", "json", "-q", first, second)).isEqualTo(whole);
    }
  }

  private static List<MissedStory> history(Random random) {
    List<String> people = List.copyOf(PEOPLE.keySet());
    MissedStory.Kind[] kinds = MissedStory.Kind.values();
    List<MissedStory> calls = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      String customer =
          random.nextInt(12) == 0
              ? NOBODY.get(random.nextInt(NOBODY.size()))
              : people.get(random.nextInt(people.size()));
      String id =
          switch (random.nextInt(4)) {
            case 0 -> "call-" + i;
            case 1 -> String.format(Locale.ROOT, "%032X", i + 0xABCDEFL);
            default -> String.format(Locale.ROOT, "%016xf%015x", i % 3 * 7L, i);
          };
      calls.add(
          new MissedStory(
              kinds[random.nextInt(kinds.length)],
              random.nextInt(SECONDS),
              customer,
              EXOPHONES.get(random.nextInt(EXOPHONES.size())),
              id));
    }
    return calls;
  }

  private List<MissedRecount.Line> lines(List<MissedStory> calls) throws IOException {
    List<MissedRecount.Line> lines = new ArrayList<>();
    for (JsonNode entry : ledger(calls)) {
      lines.add(
          new MissedRecount.Line(
              text(entry, "customer"),
              text(entry, "exophone"),
              entry.get("misses").asInt(),
              text(entry, "first_miss"),
              text(entry, "last_miss"),
              text(entry, "outcome"),
              text(entry, "closed_at"),
              text(entry, "closed_by"),
              text(entry, "seconds_to_close"),
              entry.get("contacts").asInt(),
              entry.get("attempts").asInt()));
    }
    return lines;
  }

  private static String text(JsonNode entry, String key) {
    return entry.get(key).isNull() ? "" : entry.get(key).asText();
  }

  private List<JsonNode> ledger(List<MissedStory> calls) throws IOException {
    List<JsonNode> entries = new ArrayList<>();
    for (String line : Legstat.run("missed", "--to", "ndjson", file(calls)).split("\n", -1)) {
      if (!line.isEmpty()) {
        entries.add(Legstat.MAPPER.readTree(line));
      }
    }
    return entries;
  }

  private String file(List<MissedStory> calls) throws IOException {
    StringBuilder text = new StringBuilder(MissedStory.HEADER);
    calls.forEach(call -> text.append(call.row()));
    return Files.writeString(Files.createTempFile(folder, "calls", ".csv"), text).toString();
  }
}
