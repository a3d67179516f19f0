package io.github.legstat.analysis;

import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Direction;
import io.github.legstat.model.Field;
import io.github.legstat.model.Flow;
import io.github.legstat.model.PhoneNumber;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who is who on a call: which field of its record holds the customer, the agent and the ExoPhone.
 *
 * <table>
 *   <caption>Where they stand</caption>
 *   <tr><th>call</th><th>customer</th><th>agent</th></tr>
 *   <tr><td>inbound</td><td>From</td><td>To, once an agent was tried</td></tr>
 *   <tr><td>outbound, two numbers</td><td>To</td><td>From</td></tr>
 *   <tr><td>outbound, a call flow</td><td>From</td><td>To, once an agent was tried</td></tr>
 * </table>
 *
 * <p>Until an agent is tried, To is the ExoPhone; an ExoPhone is never an agent. An outbound call
 * whose flow nothing tells is our reading: it went through a call flow if its To is the ExoPhone,
 * and else connected two numbers, which most such calls do.
 */
public final class Parties {
  /** The fields that tell who is who, besides those of the verdict. */
  public static final Set<Field> FIELDS =
      Set.copyOf(EnumSet.of(Field.FROM, Field.TO, Field.EXOPHONE));

  private static final Optional<Field> FROM = Optional.of(Field.FROM);
  private static final Optional<Field> TO = Optional.of(Field.TO);
  private static final Optional<Field> EXOPHONE = Optional.of(Field.EXOPHONE);

  private Parties() {}

  /** The field that holds the customer's number; empty where the direction is not known. */
  public static Optional<Field> customer(Call call, ClassifiedCombination classified) {
    return switch (classified.combination().direction()) {
      case INBOUND -> FROM;
      case OUTBOUND -> isThroughFlow(call, classified) ? FROM : TO;
      case UNKNOWN -> Optional.empty();
    };
  }

  /**
   * The field that holds the number of the agent, whom Exotel dialed for the business; empty where
   * none was dialed or nothing tells.
   */
  public static Optional<Field> agent(Call call, ClassifiedCombination classified) {
    Optional<Field> agent =
        switch (classified.combination().direction()) {
          case INBOUND -> isAgentTried(call, classified) ? TO : Optional.empty();
          case OUTBOUND -> outboundAgent(call, classified);
          case UNKNOWN -> Optional.empty();
        };
    return agent.isPresent() && isExophone(call, agent.get()) ? Optional.empty() : agent;
  }

  private static Optional<Field> outboundAgent(Call call, ClassifiedCombination classified) {
    if (!isThroughFlow(call, classified)) {
      return FROM;
    }
    return isAgentTried(call, classified) ? TO : Optional.empty();
  }

  /** The field that holds the number of the ExoPhone; empty where the record does not tell it. */
  public static Optional<Field> exophone(Call call, ClassifiedCombination classified) {
    if (isKnown(call, Field.EXOPHONE)) {
      return EXOPHONE;
    }
    boolean dialed =
        switch (classified.combination().direction()) {
          case INBOUND -> true;
          case OUTBOUND -> isThroughFlow(call, classified);
          case UNKNOWN -> false;
        };
    return dialed && isAgentUntried(classified) ? TO : Optional.empty();
  }

  private static boolean isThroughFlow(Call call, ClassifiedCombination classified) {
    if (classified.combination().direction() != Direction.OUTBOUND) {
      return false;
    }
    Optional<Flow> flow = classified.verdict().flow();
    return flow.isPresent() ? flow.get() == Flow.OUTBOUND_FLOW : isExophone(call, Field.TO);
  }

  private static boolean isAgentUntried(ClassifiedCombination classified) {
    return switch (classified.verdict().endedAt()) {
      case LEG1, BEFORE_LEG2 -> true;
      case LEG2, TALK, UNKNOWN -> false;
    };
  }

  /** Whether an agent was dialed; without a leg to tell, To has changed from the ExoPhone's. */
  private static boolean isAgentTried(Call call, ClassifiedCombination classified) {
    return switch (classified.verdict().endedAt()) {
      case LEG2, TALK -> true;
      case LEG1, BEFORE_LEG2 -> false;
      case UNKNOWN -> classified.combination().leg2().isGiven() || isKnown(call, Field.EXOPHONE);
    };
  }

  private static boolean isKnown(Call call, Field field) {
    return PhoneNumber.key(call, field) != PhoneNumber.HIDDEN_KEY;
  }

  private static boolean isExophone(Call call, Field field) {
    return PhoneNumber.isSame(call, field, Field.EXOPHONE);
  }
}
