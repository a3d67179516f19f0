package io.github.legstat.analysis;

import io.github.legstat.analysis.Finding.Evidence;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Field;
import io.github.legstat.model.Reject;
import io.github.legstat.model.TimeReader;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Looks at one call after another, in input order, and hands on what it finds. Only the days with
 * calls are kept, so an audit may go through any number of calls.
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
  private final TimeReader times;
  private final FindingConsumer findings;
  private final CoveredDays days = new CoveredDays();

  /** What is done with a finding. */
  public interface FindingConsumer {
    /** Takes a finding. */
    void accept(Finding finding) throws IOException;
  }

  /** An audit that has seen nothing yet; findings below the least severity are not handed on. */
  public Audit(AuditOptions options, TimeReader times, FindingConsumer findings) {
    this.options = options;
    this.times = times;
    this.findings = findings;
  }

  /** Looks at a call. */
  public void look(Call call, ClassifiedCombination classified) throws IOException {
    AuditedCall audited = new AuditedCall(call, classified, times, options);
    for (Check check : Check.values()) {
      Optional<Evidence> evidence = wants(check) ? check.inspect(audited) : Optional.empty();
      if (evidence.isPresent()) {
        findings.accept(
            new Finding(
                check,
                call.text(Field.ID).strip(),
                call.input(),
                OptionalLong.of(call.line()),
                evidence.get()));
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
    return check.severity().reaches(options.leastSeverity());
  }
}
