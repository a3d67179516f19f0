/**
 * What an analysis found, ready to be shown but in no format yet: sections, tables, columns and
 * cells.
 *
 * <p>Enter at the report itself. A cell holds its value and the role it plays, never a color, a
 * width or a formatted number: those are the business of whoever renders it.
 */
@NullMarked
package io.github.legstat.report;

import org.jspecify.annotations.NullMarked;
