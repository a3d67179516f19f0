package io.github.legstat.analysis.audit;

import io.github.legstat.analysis.CoveredDays;
import io.github.legstat.analysis.audit.Finding.Evidence;
import io.github.legstat.analysis.dimension.KeyContext;
import io.github.legstat.model.Field;
import java.io.IOException;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Looks for what is wrong with calls, or with their records. Each thread looks with an {@link
 * Inspector} of its own; what those find comes together here, in input order. Kept are the days
 * with calls, and of each call what a second record of it is compared with.
 */
public final class Audit {
  /** The fields that an audit looks at, besides those of the verdict. */
  public static final Set<Field> FIELDS =
      Set.copyOf(
          EnumSet.of(
              Field.ID,
              Field.FROM,
              Field.TO,
              Field.START,
              Field.END,
              Field.CREATED,
              Field.DURATION,
              Field.TALK,
              Field.RING,
              Field.ON_CALL1,
              Field.ON_CALL2,
              Field.PRICE));

  private final AuditOptions options;
  private final KeyContext context;
  private final FindingConsumer findings;
  private final Set<Check> wanted = EnumSet.noneOf(Check.class);
  private final CoveredDays days = new CoveredDays();
  private final KnownCalls known = new KnownCalls();

  /** What is done with a finding. */
  public interface FindingConsumer {
    /** Takes a finding. */
    void accept(Finding finding) throws IOException;
  }

  /** An audit that has seen nothing yet; findings below the least severity are not handed on. */
  public Audit(AuditOptions options, KeyContext context, FindingConsumer findings) {
    this.options = options;
    this.context = context;
    this.findings = findings;
    for (Check check : Check.values()) {
      if (check.severity().reaches(options.leastSeverity())) {
        wanted.add(check);
      }
    }
  }

  /** An inspector for one thread. */
  public Inspector inspector() {
    return new Inspector(this);
  }

  AuditOptions options() {
    return options;
  }

  KeyContext context() {
    return context;
  }

  boolean wants(Check check) {
    return wanted.contains(check);
  }

  /** What the calls say that were met in input order; for inspectors whose turn it is. */
  KnownCalls known() {
    return known;
  }

  /** Takes days into account on which calls began; for inspectors whose turn it is. */
  void add(CoveredDays others) {
    days.merge(others);
  }

  /** Hands on a finding, if it is wanted; for inspectors whose turn it is. */
  void report(Finding finding) throws IOException {
    if (wants(finding.check())) {
      findings.accept(finding);
    }
  }

  /** Takes an input into account that may be incomplete, as one sentence says. */
  public void lookAtCut(String input, String how) throws IOException {
    report(
        new Finding(Check.CUT_EXPORT, "", input, OptionalLong.empty(), new Evidence("", "", how)));
  }

  /** Looks at the calls as a whole, once all of them have been seen. */
  public void end() throws IOException {
    for (CoveredDays.Gap gap : days.gaps()) {
      boolean one = gap.first().equals(gap.last());
      String period = one ? gap.first().toString() : gap.first() + " to " + gap.last();
      String message =
          one
              ? "There is not one call of " + period + "."
              : "There is not one call from " + period + ".";
      report(
          new Finding(
              Check.MISSING_DAYS,
              "",
              "",
              OptionalLong.empty(),
              new Evidence("calls", period, message)));
    }
  }
}
