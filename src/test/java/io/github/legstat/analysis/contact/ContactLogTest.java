package io.github.legstat.analysis.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.model.Batch;
import io.github.legstat.model.Call;
import io.github.legstat.model.Field;
import io.github.legstat.model.FieldLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Logs of several threads come together to one with all events, whatever numbers and ids are. */
final class ContactLogTest {
  private static final int EVENTS = 20_000;
  private static final List<String> IDS =
      List.of("call-1", "0".repeat(32), "0".repeat(16) + "f".repeat(16), "A".repeat(32), "");

  private record Event(String customer, long time, ContactKind kind, String exophoneOrId) {}

  private static Call call(String id) {
    Batch batch = new Batch(new FieldLayout(Set.of(Field.ID)));
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, batch.ensureCapacity(Math.max(64, bytes.length)), 0, bytes.length);
    batch.setLength(bytes.length);
    batch.addRow(0, new int[] {0, bytes.length});
    return new Call(batch).moveTo(batch, 0);
  }

  private static String id(Random random) {
    return random.nextInt(3) == 0
        ? IDS.get(random.nextInt(IDS.size()))
        : "%016x%016x".formatted(random.nextLong(), random.nextLong());
  }

  /** Adds random events to a log and to a list. */
  private static ContactLog filled(Random random, List<Event> events) {
    ContactLog log = new ContactLog();
    for (int i = 0; i < EVENTS; i++) {
      boolean named = random.nextInt(4) == 0;
      String name = "sip:desk" + random.nextInt(40) + "@example.com";
      long customer = named ? log.numbers().key(name) : 919_000_000_000L + random.nextInt(500);
      long time = random.nextInt(1_000_000_000);
      if (random.nextBoolean()) {
        String exophone = "line" + random.nextInt(9);
        log.addMiss(customer, time, log.numbers().key(exophone));
        events.add(new Event(log.numbers().text(customer), time, ContactKind.MISS, exophone));
      } else {
        String id = id(random);
        log.add(customer, time, ContactKind.RETURNED, call(id));
        events.add(new Event(log.numbers().text(customer), time, ContactKind.RETURNED, id));
      }
    }
    return log;
  }

  private static List<String> sorted(List<Event> events) {
    return events.stream().map(Event::toString).sorted().toList();
  }

  @Test
  void losesNothingWhenLogsComeTogether() {
    Random random = new Random(8);
    List<Event> expected = new ArrayList<>();
    ContactLog all = filled(random, expected);
    all.addAll(filled(random, expected));
    all.addAll(filled(random, expected));
    List<Event> found = new ArrayList<>();
    for (int part = 0; part < ContactLog.PARTS; part++) {
      for (int index = 0; index < all.size(part); index++) {
        int place = ContactLog.place(part, index);
        ContactKind kind = all.kind(place);
        String last =
            kind == ContactKind.MISS ? all.numbers().text(all.exophone(place)) : all.id(place);
        found.add(new Event(all.numbers().text(all.customer(place)), all.time(place), kind, last));
      }
    }

    assertThat(sorted(found)).isEqualTo(sorted(expected));
    assertThat(all.size()).isEqualTo(expected.size());
  }
}
