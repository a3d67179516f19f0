package io.github.legstat.analysis.summary;

import io.github.legstat.analysis.Accumulator;
import io.github.legstat.analysis.LongMap;
import io.github.legstat.analysis.dimension.GroupKey;
import io.github.legstat.analysis.dimension.KeyContext;
import io.github.legstat.analysis.dimension.KeyReader;
import io.github.legstat.analysis.metric.Meter;
import io.github.legstat.analysis.metric.Metrics;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import java.util.ArrayList;
import java.util.List;

/** Calls in groups, each measured by itself. Every call is in exactly one group. */
public final class Groups implements Accumulator<Groups> {
  private final List<KeyReader> readers;
  private final Meter meter;

  /** Numbers pairs of a group by all keys before and the value of one more key. */
  private final List<Pairs> pairs = new ArrayList<>();

  private final List<Metrics> metrics = new ArrayList<>();

  /**
   * Calls that have the same values.
   *
   * @param key the values, one for each key
   * @param metrics what the calls come to
   */
  public record Group(List<String> key, Metrics metrics) {}

  /**
   * No calls yet.
   *
   * @param keys what to group by; without any, all calls are one group
   */
  public Groups(List<GroupKey> keys, KeyContext context, Meter meter) {
    this.readers = keys.stream().map(key -> key.reader().apply(context)).toList();
    this.meter = meter;
    for (int i = 1; i < readers.size(); i++) {
      pairs.add(new Pairs());
    }
  }

  /** Numbers pairs from zero, in the order in which they are met. */
  private static final class Pairs {
    private final LongMap numbers = new LongMap();
    private final List<Long> met = new ArrayList<>();

    int number(int first, int second) {
      long pair = ((long) first << Integer.SIZE) | second;
      int known = (int) numbers.get(pair) - 1;
      if (known < 0) {
        known = met.size();
        met.add(pair);
        numbers.add(pair, known + 1L);
      }
      return known;
    }

    int first(int number) {
      return (int) (met.get(number) >>> Integer.SIZE);
    }

    int second(int number) {
      return met.get(number).intValue();
    }
  }

  @Override
  public void add(Call call, ClassifiedCombination classified) {
    int group = readers.isEmpty() ? 0 : readers.get(0).number(call, classified);
    for (int i = 1; i < readers.size(); i++) {
      group = pairs.get(i - 1).number(group, readers.get(i).number(call, classified));
    }
    metrics(group).add(call, classified);
  }

  private Metrics metrics(int group) {
    while (metrics.size() <= group) {
      metrics.add(new Metrics(meter));
    }
    return metrics.get(group);
  }

  @Override
  public void merge(Groups other) {
    for (Group group : other.groups()) {
      metrics(number(group.key())).merge(group.metrics());
    }
  }

  private int number(List<String> key) {
    int group = readers.isEmpty() ? 0 : readers.get(0).words().number(key.get(0));
    for (int i = 1; i < readers.size(); i++) {
      group = pairs.get(i - 1).number(group, readers.get(i).words().number(key.get(i)));
    }
    return group;
  }

  /** What the metrics of all groups are read with. */
  Meter meter() {
    return meter;
  }

  /** The groups that have any calls, in no promised order. */
  public List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (int number = 0; number < metrics.size(); number++) {
      if (metrics.get(number).calls() > 0) {
        groups.add(new Group(key(number), metrics.get(number)));
      }
    }
    return groups;
  }

  private List<String> key(int number) {
    String[] key = new String[readers.size()];
    int group = number;
    for (int i = readers.size() - 1; i > 0; i--) {
      key[i] = readers.get(i).words().word(pairs.get(i - 1).second(group));
      group = pairs.get(i - 1).first(group);
    }
    if (key.length > 0) {
      key[0] = readers.get(0).words().word(group);
    }
    return List.of(key);
  }

  /** The one group of all calls where there are none of either. */
  public Group nothing() {
    return new Group(List.of(), none());
  }

  /** Metrics of no calls, for groups that are put together. */
  public Metrics none() {
    return new Metrics(meter);
  }
}
