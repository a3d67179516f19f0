package io.github.legstat.analysis;

import io.github.legstat.analysis.Finding.Evidence;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Field;
import io.github.legstat.model.RecordFate;
import io.github.legstat.model.Reject;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Looks at one record after another, in input order, and hands on what it finds. Kept are the days
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
              Field.PRICE,
              Field.UPDATED));

  private final AuditOptions options;
  private final KeyContext context;
  private final FindingConsumer findings;
  private final Set<Check> wanted = EnumSet.noneOf(Check.class);
  private final Meter meter = new Meter(0);
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

  /** Looks at a record: at all of a call that counts, else at whether it repeats another one. */
  public void look(Call call, RecordFate fate, ClassifiedCombination classified)
      throws IOException {
    AuditedCall audited = new AuditedCall(call, classified, context, meter, options);
    switch (fate) {
      case COUNTED -> look(audited);
      case DUPLICATE -> repeated(audited);
      // Updates and legs of other calls are as they should be.
      case SUPERSEDED, CHILD_LEG -> {}
    }
  }

  private void repeated(AuditedCall audited) throws IOException {
    Check check = known.isContradictedBy(audited) ? Check.CONFLICTING_ID : Check.DUPLICATE_ID;
    if (wants(check)) {
      String message =
          check == Check.CONFLICTING_ID
              ? "Another record has the same id and says something else of the call."
              : "Another record of the same call is counted.";
      findings.accept(finding(check, audited, new Evidence("", "", message)));
    }
  }

  private static Finding finding(Check check, AuditedCall audited, Evidence evidence) {
    Call call = audited.call();
    return new Finding(check, audited.id(), call.input(), OptionalLong.of(call.line()), evidence);
  }

  private void look(AuditedCall audited) throws IOException {
    known.add(audited);
    for (Check check : wanted) {
      Optional<Evidence> evidence = check.inspect(audited);
      if (evidence.isPresent()) {
        findings.accept(finding(check, audited, evidence.get()));
      }
    }
    OptionalLong start = audited.time(Field.START);
    if (start.isPresent() && start.getAsLong() <= options.now()) {
      days.add(start.getAsLong());
    }
  }

  /** Takes a piece of the input into account that cannot be read as a call. */
  public void look(Reject reject) throws IOException {
    if (wants(Check.REJECTED_RECORD)) {
      findings.accept(
          new Finding(
              Check.REJECTED_RECORD,
              "",
              reject.input(),
              OptionalLong.of(reject.firstLine()),
              new Evidence("a call", "", "Rejected: " + reject.reason() + ".")));
    }
  }

  /** Takes an input into account that may be incomplete, as one sentence says. */
  public void lookAtCut(String input, String how) throws IOException {
    if (wants(Check.CUT_EXPORT)) {
      findings.accept(
          new Finding(
              Check.CUT_EXPORT, "", input, OptionalLong.empty(), new Evidence("", "", how)));
    }
  }

  /** Looks at the calls as a whole, once all of them have been seen. */
  public void end() throws IOException {
    if (!wants(Check.MISSING_DAYS)) {
      return;
    }
    for (CoveredDays.Gap gap : days.gaps()) {
      boolean one = gap.first().equals(gap.last());
      String period = one ? gap.first().toString() : gap.first() + " to " + gap.last();
      String message =
          one
              ? "There is not one call of " + period + "."
              : "There is not one call from " + period + ".";
      findings.accept(
          new Finding(
              Check.MISSING_DAYS,
              "",
              "",
              OptionalLong.empty(),
              new Evidence("calls", period, message)));
    }
  }

  private boolean wants(Check check) {
    return wanted.contains(check);
  }
}
