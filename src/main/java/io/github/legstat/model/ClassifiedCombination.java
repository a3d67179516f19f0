package io.github.legstat.model;

/**
 * A combination with its verdict. One instance stands for all calls that say the same, so that
 * accumulators can count by {@link #index()}.
 *
 * @param index position among the combinations met so far, from zero, in no promised order
 * @param combination what the records say
 * @param verdict what is to be made of it
 */
public record ClassifiedCombination(int index, Combination combination, Verdict verdict) {}
