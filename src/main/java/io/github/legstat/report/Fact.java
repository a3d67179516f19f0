package io.github.legstat.report;

/**
 * One named value.
 *
 * @param name machine name in snake case; a dot nests it in JSON: {@code period.first}
 * @param title name for people
 * @param value the value
 */
public record Fact(String name, String title, Value value) {}
