package io.github.legstat.analysis.condition;

import io.github.legstat.analysis.Decimals;
import io.github.legstat.analysis.Terms;
import io.github.legstat.analysis.dimension.Operator;
import io.github.legstat.analysis.metric.Metric;
import io.github.legstat.model.Term;
import io.github.legstat.report.Figure;
import io.github.legstat.report.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;

/**
 * A condition on a metric that makes a run fail where it holds, such as {@code answer-rate-inbound
 * < 0.8}, or {@code missed > base * 1.2} where there is something to compare with.
 *
 * @param text how the user wrote it
 * @param metric the metric
 * @param operator how it is compared
 * @param limit what it is compared with
 * @param <M> what metrics there are
 */
public record Threshold<M>(String text, M metric, Operator operator, Limit limit) {
  private static final String BASE = "base";

  /** More than are shown, and fewer than a quotient has. */
  private static final int COMPARED_DIGITS = 9;

  /** What a metric is compared with. */
  sealed interface Limit {}

  /** A number; shares are from 0 to 1. */
  record Fixed(BigDecimal number) implements Limit {}

  /** The metric of the base, changed by a number. */
  record OfBase(char change, BigDecimal number) implements Limit {
    BigDecimal of(BigDecimal base) {
      return switch (change) {
        case '+' -> base.add(number);
        case '-' -> base.subtract(number);
        default -> base.multiply(number);
      };
    }
  }

  /** Whether the condition holds. */
  public enum Outcome {
    /** It does not. */
    PASSED,
    /** It does. */
    FAILED,
    /**
     * The metric, or that of the base, has no value, as where there were no calls to take it of.
     */
    UNKNOWN
  }

  /**
   * Reads a condition.
   *
   * @param metrics what may be compared
   * @param withBase whether there is a base to compare with
   * @throws IllegalArgumentException if the text is none; the message is one line for the user
   */
  public static <M extends Enum<M> & Term> Threshold<M> parse(
      String text, Class<M> metrics, boolean withBase) {
    Clause clause =
        Clause.of(text)
            .filter(each -> each.operator() != Operator.CONTAINS)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "'" + text + "' is no condition such as 'answer-rate-inbound < 0.8'"));
    M metric = Terms.named(metrics, clause.left());
    Limit limit = limit(clause.right().strip(), withBase);
    require(metric, limit);
    return new Threshold<>(text.strip(), metric, clause.operator(), limit);
  }

  /** Refuses what would hold always or never, whatever the calls are. */
  private static void require(Object metric, Limit limit) {
    if (metric == Metric.PRICES) {
      throw new IllegalArgumentException(
          "prices is no number but one for each currency; price is the sum where there is one");
    }
    if (metric instanceof Metric known
        && known.unit() == Metric.Unit.SHARE
        && limit instanceof Fixed fixed
        && fixed.number().compareTo(BigDecimal.ONE) > 0) {
      String number = fixed.number().stripTrailingZeros().toPlainString();
      throw new IllegalArgumentException(
          known.word() + " is a share, from 0 to 1; did you mean " + number + "%?");
    }
  }

  private static Limit limit(String text, boolean withBase) {
    if (!text.startsWith(BASE)) {
      return new Fixed(number(text));
    }
    if (!withBase) {
      throw new IllegalArgumentException("there is no base here; legstat compare has one");
    }
    String change = text.substring(BASE.length()).strip();
    if (change.isEmpty()) {
      return new OfBase('+', BigDecimal.ZERO);
    }
    if ("+-*".indexOf(change.charAt(0)) < 0) {
      throw new IllegalArgumentException(
          "'" + text + "' is not base, base + N, base - N or base * N");
    }
    return new OfBase(change.charAt(0), number(change.substring(1)));
  }

  private static BigDecimal number(String text) {
    String stripped = text.strip();
    boolean percent = stripped.endsWith("%");
    String digits = percent ? stripped.substring(0, stripped.length() - 1) : stripped;
    BigDecimal number =
        Decimals.parse(digits)
            .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no number"));
    return percent ? number.movePointLeft(2) : number;
  }

  /**
   * Whether the condition holds.
   *
   * @param figures tells each metric
   */
  public Outcome check(Function<M, Value> figures) {
    return limit instanceof Fixed fixed
        ? outcome(number(figures), Optional.of(fixed.number()))
        : Outcome.UNKNOWN;
  }

  /** Whether the condition holds beside what the base tells of each metric. */
  public Outcome check(Function<M, Value> figures, Function<M, Value> base) {
    return limit instanceof OfBase ofBase
        ? outcome(number(figures), number(base).map(ofBase::of))
        : check(figures);
  }

  private Outcome outcome(Optional<BigDecimal> found, Optional<BigDecimal> wanted) {
    if (found.isEmpty() || wanted.isEmpty()) {
      return Outcome.UNKNOWN;
    }
    int comparison = rounded(found.get()).compareTo(rounded(wanted.get()));
    return operator.holds(comparison) ? Outcome.FAILED : Outcome.PASSED;
  }

  /** Rates are quotients; what is equal must not differ by how it was computed. */
  private static BigDecimal rounded(BigDecimal number) {
    return number.setScale(COMPARED_DIGITS, RoundingMode.HALF_EVEN);
  }

  private Optional<BigDecimal> number(Function<M, Value> figures) {
    return figures.apply(metric) instanceof Figure figure
        ? Optional.of(figure.exact())
        : Optional.empty();
  }

  /** The figure that was compared, as people read it. */
  public String found(Function<M, Value> figures) {
    return figures.apply(metric).display();
  }
}
