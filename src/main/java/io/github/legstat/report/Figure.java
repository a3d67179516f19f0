package io.github.legstat.report;

import java.math.BigDecimal;

/** A value that is a number. */
public sealed interface Figure extends Value {
  @Override
  default Role role() {
    return isEmpty() ? Role.MUTED : Role.NUMBER;
  }

  /** The number itself, of which {@link #machine} may show fewer digits. */
  default BigDecimal exact() {
    return new BigDecimal(machine());
  }

  /** A number of things. */
  record Count(long number) implements Figure {
    @Override
    public String display() {
      return Figures.grouped(number);
    }

    @Override
    public String machine() {
      return Long.toString(number);
    }

    @Override
    public boolean isEmpty() {
      return number == 0;
    }
  }

  /** A part of a whole, from 0 to 1. People see percent, programs the share. */
  record Ratio(double share) implements Figure {
    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if the share is not between 0 and 1
     */
    public Ratio {
      if (!(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException("not a share: " + share);
      }
    }

    @Override
    public String display() {
      return Figures.percent(share);
    }

    @Override
    public String machine() {
      return Figures.decimal(share);
    }

    @Override
    public BigDecimal exact() {
      return BigDecimal.valueOf(share);
    }

    @Override
    public boolean isEmpty() {
      return share == 0;
    }
  }

  /** The signed difference of two shares. People see percentage points, programs the shares'. */
  record Points(double difference) implements Figure {
    @Override
    public String display() {
      return Figures.points(difference);
    }

    @Override
    public String machine() {
      return Figures.decimal(difference);
    }

    @Override
    public BigDecimal exact() {
      return BigDecimal.valueOf(difference);
    }
  }

  /** A duration in whole seconds. */
  record Seconds(long seconds) implements Figure {
    @Override
    public String display() {
      return Figures.duration(seconds);
    }

    @Override
    public String machine() {
      return Long.toString(seconds);
    }

    @Override
    public boolean isEmpty() {
      return seconds == 0;
    }
  }

  /** A sum of things by how many others there are. */
  sealed interface Mean extends Figure {
    /** The sum. */
    long total();

    /** How many others there are; above 0. */
    long count();

    /** One by the other. */
    default double mean() {
      return (double) total() / count();
    }

    @Override
    default String machine() {
      return Figures.decimal(mean());
    }

    @Override
    default BigDecimal exact() {
      return BigDecimal.valueOf(mean());
    }

    @Override
    default boolean isEmpty() {
      return total() == 0;
    }

    private static void requireSome(long count) {
      if (count <= 0) {
        throw new IllegalArgumentException("a mean of nothing");
      }
    }
  }

  /** How many come to each of some others. People see two decimals. */
  record MeanCount(long total, long count) implements Mean {
    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if there are none to take the mean of
     */
    public MeanCount {
      Mean.requireSome(count);
    }

    @Override
    public String display() {
      return Figures.twoDecimals(mean());
    }
  }

  /** A mean of durations: a sum of seconds by how many there are. People see whole seconds. */
  record MeanSeconds(long total, long count) implements Mean {
    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if there are none to take the mean of
     */
    public MeanSeconds {
      Mean.requireSome(count);
    }

    @Override
    public String display() {
      return Figures.duration(Math.round(mean()));
    }
  }

  /** A figure of so few things that chance may have made it. People see an asterisk. */
  record Uncertain(Figure figure) implements Figure {
    @Override
    public String display() {
      return figure.display() + "*";
    }

    @Override
    public String machine() {
      return figure.machine();
    }

    @Override
    public BigDecimal exact() {
      return figure.exact();
    }

    @Override
    public Role role() {
      return Role.MUTED;
    }

    @Override
    public boolean isEmpty() {
      return figure.isEmpty();
    }
  }

  /** By how much something has changed. People see the sign also where it is more. */
  record Change(Figure difference) implements Figure {
    @Override
    public String display() {
      String shown = difference.display();
      boolean isSigned = shown.startsWith("-") || shown.startsWith("+") || difference.isEmpty();
      return isSigned ? shown : "+" + shown;
    }

    @Override
    public String machine() {
      return difference.machine();
    }

    @Override
    public BigDecimal exact() {
      return difference.exact();
    }

    @Override
    public boolean isEmpty() {
      return difference.isEmpty();
    }
  }

  /** An exact decimal number, such as a price, shown with the digits it came with. */
  record Decimal(BigDecimal number) implements Figure {
    @Override
    public String display() {
      return number.toPlainString();
    }

    @Override
    public String machine() {
      return number.toPlainString();
    }

    @Override
    public boolean isEmpty() {
      return number.signum() == 0;
    }
  }
}
