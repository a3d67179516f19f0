package io.github.legstat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.model.Admitted;
import io.github.legstat.model.IdNumber;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the index to a plain map. */
final class IdIndexTest {
  private static final long UNKNOWN = Long.MIN_VALUE;

  /** A record, as the index sees it. */
  private record Entry(String id, long version) {}

  /** What is known of an id, without any economy. */
  private static final class Model {
    private final Map<String, TreeSet<Long>> versions = new HashMap<>();
    private final Map<String, Long> places = new HashMap<>();

    IdIndex.Fate add(Entry entry, long place) {
      TreeSet<Long> met = versions.computeIfAbsent(entry.id(), id -> new TreeSet<>());
      boolean first = met.isEmpty();
      boolean newest = first || entry.version() > met.last();
      if (!met.add(entry.version())) {
        return IdIndex.Fate.DUPLICATE;
      }
      if (newest) {
        places.put(entry.id(), place);
      }
      return first ? IdIndex.Fate.NEW : newest ? IdIndex.Fate.REPLACES : IdIndex.Fate.OUTDATED;
    }
  }

  /** Ids of all kinds, among them some that differ in one place only. */
  private static List<String> ids(Random random) {
    List<String> ids =
        new ArrayList<>(List.of("", "0".repeat(32), "0".repeat(31) + "1", "f".repeat(32)));
    ids.addAll(
        List.of("1" + "0".repeat(31), "0".repeat(15) + "1" + "0".repeat(16), "F".repeat(32)));
    ids.addAll(List.of("call-1", "é".repeat(16), "g".repeat(32), "0".repeat(33), "0".repeat(31)));
    for (int i = 0; i < 60; i++) {
      ids.add("%016x%016x".formatted(random.nextLong(), random.nextLong()));
      ids.add("%032x".formatted(random.nextInt(50)));
      ids.add("%016x%016X".formatted(random.nextLong(), random.nextLong()));
    }
    return ids;
  }

  private static List<Entry> entries(Random random, int count) {
    List<String> ids = ids(random);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String id = ids.get(random.nextInt(ids.size()));
      entries.add(new Entry(id, random.nextInt(4) == 0 ? UNKNOWN : random.nextInt(6)));
    }
    return entries;
  }

  private static IdIndex.Fate add(IdIndex index, Entry entry, long place) {
    byte[] bytes = ("<" + entry.id() + ">").getBytes(StandardCharsets.UTF_8);
    IdNumber number = new IdNumber();
    return number.read(bytes, 1, bytes.length - 1)
        ? index.add(number.high(), number.low(), entry.version(), place)
        : index.add(entry.id(), entry.version(), place);
  }

  private static boolean counts(IdIndex index, Entry entry, long place) {
    byte[] bytes = entry.id().getBytes(StandardCharsets.UTF_8);
    IdNumber number = new IdNumber();
    return number.read(bytes, 0, bytes.length)
        ? index.counts(number.high(), number.low(), place)
        : index.counts(entry.id(), place);
  }

  @Test
  void decidesAsAMapDoes() {
    for (long seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      List<Entry> entries = entries(random, 50 + random.nextInt(1500));
      IdIndex index = new IdIndex(IdIndex.Notes.VERSIONS, 0);
      Model model = new Model();
      for (int place = 0; place < entries.size(); place++) {
        Entry entry = entries.get(place);
        IdIndex.Fate expected = model.add(entry, place);
        assertThat(add(index, entry, place))
            .as("seed %s, place %s", seed, place)
            .isEqualTo(expected);
      }
      for (int place = 0; place < entries.size(); place++) {
        Entry entry = entries.get(place);
        assertThat(counts(index, entry, place))
            .as("seed %s, place %s", seed, place)
            .isEqualTo(model.places.get(entry.id()) == place);
      }
    }
  }

  private static long original(IdIndex index, Entry entry) {
    byte[] bytes = entry.id().getBytes(StandardCharsets.UTF_8);
    IdNumber number = new IdNumber();
    return number.read(bytes, 0, bytes.length)
        ? index.original(number.high(), number.low(), entry.version())
        : index.original(entry.id(), entry.version());
  }

  /** Of each id and version, where the record stands that counts; of other versions, nowhere. */
  @ParameterizedTest
  @EnumSource(
      value = IdIndex.Notes.class,
      names = {"PLACES", "VERSIONS"})
  void tellsWhereTheRecordStandsThatCounts(IdIndex.Notes notes) {
    Random random = new Random(3);
    List<Entry> entries = entries(random, 900);
    if (notes == IdIndex.Notes.PLACES) {
      entries.replaceAll(entry -> new Entry(entry.id(), UNKNOWN));
    }
    IdIndex index = new IdIndex(notes, 0);
    Model model = new Model();
    for (int place = 0; place < entries.size(); place++) {
      add(index, entries.get(place), place);
      model.add(entries.get(place), place);
    }
    for (Entry entry : entries) {
      long place = model.places.get(entry.id());
      boolean counts = entries.get((int) place).version() == entry.version();
      assertThat(original(index, entry)).isEqualTo(counts ? place : Admitted.NOWHERE);
    }
  }

  @Test
  void knowsManyIds() {
    Random random = new Random(1);
    IdIndex index = new IdIndex(IdIndex.Notes.NONE, 0);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 60_000; i++) {
      entries.add(new Entry("%016x%016x".formatted(random.nextLong(), random.nextLong()), UNKNOWN));
    }
    entries.forEach(entry -> assertThat(add(index, entry, 0)).isEqualTo(IdIndex.Fate.NEW));
    entries.forEach(entry -> assertThat(add(index, entry, 1)).isEqualTo(IdIndex.Fate.DUPLICATE));
  }

  /** What counts, and how many were superseded, does not depend on the order of the records. */
  @Test
  void comesToTheSameInAnyOrder() {
    Random random = new Random(2);
    List<Entry> entries = entries(random, 800);
    Map<String, Set<Long>> versions =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    Entry::id, Collectors.mapping(Entry::version, Collectors.toSet())));
    long superseded = versions.values().stream().mapToLong(Set::size).sum() - versions.size();
    for (int round = 0; round < 50; round++) {
      Collections.shuffle(entries, random);
      IdIndex index = new IdIndex(IdIndex.Notes.VERSIONS, 0);
      Map<IdIndex.Fate, Long> fates = new HashMap<>();
      for (int place = 0; place < entries.size(); place++) {
        fates.merge(add(index, entries.get(place), place), 1L, Long::sum);
      }
      assertThat(fates.get(IdIndex.Fate.NEW)).isEqualTo(versions.size());
      assertThat(fates.get(IdIndex.Fate.REPLACES) + fates.get(IdIndex.Fate.OUTDATED))
          .isEqualTo(superseded);
      for (int place = 0; place < entries.size(); place++) {
        Entry entry = entries.get(place);
        if (counts(index, entry, place)) {
          assertThat(entry.version()).isEqualTo(Collections.max(versions.get(entry.id())));
        }
      }
    }
  }
}
