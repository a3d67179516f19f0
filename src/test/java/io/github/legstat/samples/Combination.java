package io.github.legstat.samples;

/**
 * The status combinations the samples are made of: every documented row, the dashboard's words, and
 * a few that no table documents or that contradict themselves. The weight says how many of about
 * ten thousand random calls are such a call.
 */
public enum Combination {
  MENU_TALKED(Route.INBOUND_MENU, "completed", "completed", "completed", 3600),
  MENU_NO_ANSWER(Route.INBOUND_MENU, "completed", "no-answer", "completed", 800),
  MENU_BUSY(Route.INBOUND_MENU, "completed", "busy", "completed", 250),
  MENU_FAILED(Route.INBOUND_MENU, "completed", "failed", "completed", 180),
  MENU_CANCELED(Route.INBOUND_MENU, "completed", "canceled", "completed", 330),
  MENU_NO_SECOND_LEG(Route.INBOUND_MENU, "completed", "", "completed", 520),
  MENU_NO_AGENT_FREE(Route.INBOUND_MENU, "completed", "", "missed-call", 240),

  MENU_MISSED_NO_ANSWER(Route.INBOUND_MENU, "completed", "no-answer", "missed-call", 150),
  MENU_MISSED_BUSY(Route.INBOUND_MENU, "completed", "busy", "missed-call", 60),
  MENU_MISSED_FAILED(Route.INBOUND_MENU, "completed", "failed", "missed-call", 30),
  MENU_MISSED_CANCELED(Route.INBOUND_MENU, "completed", "canceled", "missed-call", 40),
  MENU_ATTEMPT_CANCELED(Route.INBOUND_MENU, "completed", "canceled", "call-attempt", 40),
  MENU_ATTEMPT(Route.INBOUND_MENU, "completed", "", "call-attempt", 180),
  MENU_VOICEMAIL(Route.INBOUND_MENU, "completed", "", "voicemail", 70),
  MENU_VOICEMAIL_NO_ANSWER(Route.INBOUND_MENU, "completed", "no-answer", "voicemail", 60),

  DIRECT_TALKED(Route.INBOUND_DIRECT, "completed", "completed", "completed", 500),
  DIRECT_BUSY_NO_ANSWER(Route.INBOUND_DIRECT, "busy", "no-answer", "completed", 90),
  DIRECT_BUSY_BUSY(Route.INBOUND_DIRECT, "busy", "busy", "completed", 60),
  DIRECT_NO_ANSWER(Route.INBOUND_DIRECT, "no-answer", "no-answer", "completed", 80),
  DIRECT_CANCELED(Route.INBOUND_DIRECT, "busy", "canceled", "completed", 60),

  NUMBERS_TALKED(Route.OUTBOUND_NUMBERS, "completed", "completed", "completed", 1200),
  NUMBERS_NO_ANSWER(Route.OUTBOUND_NUMBERS, "completed", "no-answer", "no-answer", 320),
  NUMBERS_BUSY(Route.OUTBOUND_NUMBERS, "completed", "busy", "busy", 120),
  NUMBERS_FAILED(Route.OUTBOUND_NUMBERS, "completed", "failed", "failed", 110),
  NUMBERS_CANCELED(Route.OUTBOUND_NUMBERS, "completed", "canceled", "failed", 70),
  NUMBERS_NO_SECOND_LEG(Route.OUTBOUND_NUMBERS, "completed", "", "failed", 40),
  NUMBERS_LEG1_NO_ANSWER(Route.OUTBOUND_NUMBERS, "no-answer", "", "no-answer", 180),
  NUMBERS_LEG1_BUSY(Route.OUTBOUND_NUMBERS, "busy", "", "busy", 60),
  NUMBERS_LEG1_FAILED(Route.OUTBOUND_NUMBERS, "failed", "", "failed", 50),

  FLOW_TALKED(Route.OUTBOUND_FLOW, "completed", "completed", "completed", 200),
  FLOW_NO_ANSWER(Route.OUTBOUND_FLOW, "completed", "no-answer", "completed", 40),
  FLOW_BUSY(Route.OUTBOUND_FLOW, "completed", "busy", "completed", 20),
  FLOW_FAILED(Route.OUTBOUND_FLOW, "completed", "failed", "completed", 15),
  FLOW_CANCELED(Route.OUTBOUND_FLOW, "completed", "canceled", "completed", 20),
  FLOW_NO_SECOND_LEG(Route.OUTBOUND_FLOW, "completed", "", "completed", 140),
  FLOW_LEG1_NO_ANSWER(Route.OUTBOUND_FLOW, "no-answer", "", "no-answer", 170),
  FLOW_LEG1_BUSY(Route.OUTBOUND_FLOW, "busy", "", "busy", 45),
  FLOW_LEG1_FAILED(Route.OUTBOUND_FLOW, "failed", "", "failed", 40),

  INBOUND_BUSY_COMPLETED(undocumented(Route.INBOUND_DIRECT), "busy", "completed", "completed", 15),
  INBOUND_BUSY_NONE(undocumented(Route.INBOUND_DIRECT), "busy", "", "completed", 10),
  INBOUND_BUSY_FAILED(undocumented(Route.INBOUND_DIRECT), "busy", "failed", "completed", 10),
  INBOUND_NO_ANSWER_CANCELED(
      undocumented(Route.INBOUND_DIRECT), "no-answer", "canceled", "completed", 8),
  INBOUND_LEG1_CANCELED(undocumented(Route.INBOUND_MENU), "canceled", "", "completed", 12),
  INBOUND_FAILED_NONE(undocumented(Route.INBOUND_MENU), "failed", "", "failed", 6),
  OUTBOUND_NO_ANSWER_BUSY(
      undocumented(Route.OUTBOUND_NUMBERS), "no-answer", "busy", "no-answer", 10),
  OUTBOUND_BUSY_NO_ANSWER(undocumented(Route.OUTBOUND_NUMBERS), "busy", "no-answer", "busy", 6),
  OUTBOUND_LEG1_CANCELED(undocumented(Route.OUTBOUND_NUMBERS), "canceled", "", "canceled", 12),
  OUTBOUND_FAILED_FAILED(undocumented(Route.OUTBOUND_NUMBERS), "failed", "failed", "failed", 6),

  MENU_TALKED_BUT_MISSED(
      contradicted(Route.INBOUND_MENU), "completed", "completed", "missed-call", 10),
  MENU_TALKED_BUT_FAILED(contradicted(Route.INBOUND_MENU), "completed", "completed", "failed", 6),
  MENU_STATUS_OF_LEG2(contradicted(Route.INBOUND_MENU), "completed", "no-answer", "no-answer", 14),
  DIRECT_STATUS_OF_LEG1(contradicted(Route.INBOUND_DIRECT), "busy", "no-answer", "busy", 10),
  NUMBERS_TALKED_BUT_NO_ANSWER(
      contradicted(Route.OUTBOUND_NUMBERS), "completed", "completed", "no-answer", 10),
  NUMBERS_NO_ANSWER_BUT_BUSY(
      contradicted(Route.OUTBOUND_NUMBERS), "completed", "no-answer", "busy", 10),
  NUMBERS_UNREACHED_BUT_COMPLETED(
      contradicted(Route.OUTBOUND_NUMBERS), "no-answer", "", "completed", 8),
  FLOW_STATUS_OF_LEG2(contradicted(Route.OUTBOUND_FLOW), "completed", "busy", "busy", 10),

  MENU_IN_PROGRESS(notFinal(Route.INBOUND_MENU), "", "", "in-progress", 2),
  NUMBERS_RINGING(notFinal(Route.OUTBOUND_NUMBERS), "", "", "ringing", 2);

  private final Expected expected;
  private final String leg1;
  private final String leg2;
  private final String status;
  private final int weight;

  Combination(Route route, String leg1, String leg2, String status, int weight) {
    this(new Expected(route, ExpectedKind.DOCUMENTED), leg1, leg2, status, weight);
  }

  Combination(Expected expected, String leg1, String leg2, String status, int weight) {
    this.expected = expected;
    this.leg1 = leg1;
    this.leg2 = leg2;
    this.status = status;
    this.weight = weight;
  }

  public Route route() {
    return expected.route();
  }

  public ExpectedKind expectedKind() {
    return expected.kind();
  }

  /** The first leg's status word, empty when the record does not know it. */
  public String leg1() {
    return leg1;
  }

  /** The second leg's status word, empty when there was no second leg. */
  public String leg2() {
    return leg2;
  }

  /** The overall Status word. */
  public String status() {
    return status;
  }

  int weight() {
    return weight;
  }

  /** Whether both parties were on the line together. */
  boolean isTalk() {
    return "completed".equals(leg2) && (route().isInbound() || "completed".equals(leg1));
  }

  /** Whether a caller wanted an agent and did not get one. */
  boolean isMissedCaller() {
    boolean agentTried = !leg2.isEmpty() && !"completed".equals(leg2);
    return route().isInbound() && (agentTried || this == MENU_NO_AGENT_FREE);
  }

  private record Expected(Route route, ExpectedKind kind) {}

  private static Expected undocumented(Route route) {
    return new Expected(route, ExpectedKind.UNDOCUMENTED);
  }

  private static Expected contradicted(Route route) {
    return new Expected(route, ExpectedKind.CONTRADICTED);
  }

  private static Expected notFinal(Route route) {
    return new Expected(route, ExpectedKind.NOT_FINAL);
  }
}
