/**
 * What analyses make and renderers eat: a {@link io.github.legstat.report.Report} is a list of
 * {@link io.github.legstat.report.Section sections} of {@link io.github.legstat.report.Value
 * values}, an {@link io.github.legstat.report.Entry} is one item of a listing. Everything here is
 * immutable and knows how a figure is written, but nothing about a format or a terminal.
 *
 * <p>Enter at {@link io.github.legstat.report.Report}.
 */
@NullMarked
package io.github.legstat.report;

import org.jspecify.annotations.NullMarked;
