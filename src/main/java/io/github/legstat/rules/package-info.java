/**
 * What a combination of direction, leg statuses and overall status means.
 *
 * <p>The rules are data: tables among the resources, one row a rule, read and checked once. Enter
 * at {@link io.github.legstat.rules.RuleBook}, which holds them, then see the {@link
 * io.github.legstat.rules.Classifier} that looks a call up in it and always returns a verdict, also
 * for combinations that no rule knows.
 *
 * <p>No status word appears in the code of this package. A new rule is a new row.
 */
@NullMarked
package io.github.legstat.rules;

import org.jspecify.annotations.NullMarked;
