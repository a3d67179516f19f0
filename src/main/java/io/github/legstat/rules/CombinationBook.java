package io.github.legstat.rules;

import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Combination;
import io.github.legstat.model.FlowHint;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * All combinations that a run has met, each with its verdict and a number of its own. Safe for use
 * by several threads.
 */
public final class CombinationBook {
  private final Classifier classifier;
  private final Spellings spellings;
  private final Map<Combination, ClassifiedCombination> met = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  /** An empty book. */
  public CombinationBook(Classifier classifier, Spellings spellings) {
    this.classifier = classifier;
    this.spellings = spellings;
  }

  /** A classifier of calls for one thread; {@code flow} is what the user says of outbound calls. */
  public CallClassifier callClassifier(FlowHint flow) {
    return new CallClassifier(this, flow);
  }

  /** The combination with its verdict; the same object for the same combination. */
  public ClassifiedCombination classified(Combination combination) {
    return met.computeIfAbsent(
        combination,
        c -> new ClassifiedCombination(next.getAndIncrement(), c, classifier.classify(c)));
  }

  /** All combinations met so far, in the order of their numbers. */
  public List<ClassifiedCombination> met() {
    return met.values().stream()
        .sorted((one, other) -> Integer.compare(one.index(), other.index()))
        .toList();
  }

  /** The classifier behind this book. */
  public Classifier classifier() {
    return classifier;
  }

  /** How words are spelled. */
  public Spellings spellings() {
    return spellings;
  }
}
