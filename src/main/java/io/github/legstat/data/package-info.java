/**
 * Reads the {@code .table} resources in which the program keeps what it knows: rules, spellings,
 * column names.
 *
 * <p>Enter at {@link io.github.legstat.data.DataTable}. A wrong file fails when it is read, with
 * file and line.
 */
@NullMarked
package io.github.legstat.data;

import org.jspecify.annotations.NullMarked;
