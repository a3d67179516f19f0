package io.github.legstat.report;

import java.util.List;
import java.util.function.Supplier;

/**
 * One item of a listing, such as one call explained.
 *
 * @param values the values for programs, one for each column of the listing
 * @param card makes the form for people; called only by formats that need it
 */
public record Entry(List<Value> values, Supplier<Card> card) {}
