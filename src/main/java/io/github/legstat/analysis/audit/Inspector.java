package io.github.legstat.analysis.audit;

import io.github.legstat.analysis.CoveredDays;
import io.github.legstat.analysis.audit.Finding.Evidence;
import io.github.legstat.analysis.metric.Meter;
import io.github.legstat.model.Admitted;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Field;
import io.github.legstat.model.Reject;
import io.github.legstat.model.TimeReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Looks at the records of one thread, for an {@link Audit}. Whether a record repeats another or
 * contradicts it is only told when it is the turn of its piece of input: by then all records before
 * it have been met.
 */
public final class Inspector {
  private static final Check[] NOT_CHOSEN = {};
  private static final int INITIAL_COMBINATIONS = 256;

  private final Audit audit;
  private final Meter meter;

  /** The checks that are about each combination. */
  private Check[][] checks = new Check[0][];

  // Of the piece.
  private final List<Suspicion> suspicions = new ArrayList<>();
  private final PieceContents contents = new PieceContents();
  private final CoveredDays days = new CoveredDays();

  /** Something that is found when it is its turn. */
  private interface Suspicion {
    /** What is found, given the calls before it. */
    Finding finding(KnownCalls known);
  }

  Inspector(Audit audit) {
    this.audit = audit;
    this.meter = new Meter(0, Set.of(), audit.context().isNothing());
  }

  /** Looks at a record: at all of a call that counts, else at whether it repeats another one. */
  public void look(Call call, Admitted record, ClassifiedCombination classified) {
    switch (record.fate()) {
      case COUNTED -> look(audited(call, classified), record.place());
      case DUPLICATE -> lookAtRepeated(audited(call, classified), record.original());
      // Updates and legs of other calls are as they should be.
      case SUPERSEDED, CHILD_LEG -> {}
      // It comes again when it is known whether it counts.
      case PENDING -> {}
    }
  }

  private AuditedCall audited(Call call, ClassifiedCombination classified) {
    return new AuditedCall(call, classified, audit.context(), meter, audit.options());
  }

  private void look(AuditedCall audited, long place) {
    if (isOver(audited)) {
      contents.add(place, audited);
    }
    for (Check check : checks(audited.classified())) {
      Optional<Evidence> evidence = check.inspect(audited);
      if (evidence.isPresent()) {
        Finding finding = finding(check, audited, evidence.get());
        suspicions.add(known -> finding);
      }
    }
    cover(audited.start());
  }

  /** Takes note of the day of a call that nobody wants looked at: the log covers it. */
  public void cover(Call call) {
    cover(audit.context().times().seconds(call, Field.START));
  }

  private void cover(long start) {
    if (start != TimeReader.UNKNOWN && start <= audit.options().now()) {
      days.add(start);
    }
  }

  private void lookAtRepeated(AuditedCall audited, long original) {
    Finding same =
        finding(
            Check.DUPLICATE_ID,
            audited,
            new Evidence("", "", "Another record of the same call is counted."));
    Finding other =
        finding(
            Check.CONFLICTING_ID,
            audited,
            new Evidence(
                "", "", "Another record has the same id and says something else of the call."));
    if (isOver(audited)) {
      CallContent content = contents.of(audited);
      suspicions.add(known -> known.isContradicted(original, content) ? other : same);
    } else {
      suspicions.add(known -> same);
    }
  }

  /**
   * While a call goes on, each record of it may say something else, and none contradicts another.
   */
  private static boolean isOver(AuditedCall audited) {
    return audited.classified().verdict().isFinal();
  }

  private static Finding finding(Check check, AuditedCall audited, Evidence evidence) {
    Call call = audited.call();
    return new Finding(check, audited.id(), call.input(), OptionalLong.of(call.line()), evidence);
  }

  private Check[] checks(ClassifiedCombination classified) {
    int index = classified.index();
    if (index >= checks.length) {
      int known = checks.length;
      checks =
          Arrays.copyOf(checks, Math.max(index + 1, Math.max(INITIAL_COMBINATIONS, 2 * known)));
      Arrays.fill(checks, known, checks.length, NOT_CHOSEN);
    }
    if (checks[index] == NOT_CHOSEN) {
      checks[index] =
          Arrays.stream(Check.values())
              .filter(check -> audit.wants(check) && check.isAbout(classified))
              .toArray(Check[]::new);
    }
    return checks[index];
  }

  /**
   * Ends a piece of input, when it is its turn.
   *
   * @param rejects what could not be read in it as a call
   */
  public void endPiece(List<Reject> rejects) throws IOException {
    for (Reject reject : rejects) {
      audit.report(
          new Finding(
              Check.REJECTED_RECORD,
              "",
              reject.input(),
              OptionalLong.of(reject.firstLine()),
              new Evidence("a call", "", "Rejected: " + reject.reason() + ".")));
    }
    contents.moveTo(audit.known());
    for (Suspicion suspicion : suspicions) {
      audit.report(suspicion.finding(audit.known()));
    }
    suspicions.clear();
    audit.add(days);
    days.clear();
  }
}
