package io.github.legstat.oracle;

import static io.github.legstat.oracle.Words.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one record means: each case of the rules written out, in the order in which they apply.
 *
 * <p>A record is its fields by canonical name; a field that is not in it is an empty text.
 */
final class Oracle {
  private static final Set<String> OUTCOMES =
      Set.of("completed", "no-answer", "busy", "failed", "canceled", NONE);

  private final String direction;
  private final String leg1;
  private final String leg2;
  private final String status;
  private final String callType;
  private final boolean active;
  private final boolean legsGiven;
  private final boolean talked;
  private final String givenFlow;

  private Oracle(Map<String, String> record, String flowOption) {
    direction = Words.direction(record.getOrDefault("direction", ""));
    String statusText = record.getOrDefault("status", "");
    List<String> legsInStatus = Words.legsOf(statusText);
    if (isNewerApi(record) && Words.letters(statusText).equals("completed")) {
      legsInStatus = List.of("completed", "completed");
    }
    boolean oneWord = !legsInStatus.isEmpty();
    // The newer APIs write what both legs did into the status, and no overall Status besides.
    String recordedLeg1 =
        oneWord ? legsInStatus.get(0) : Words.leg(record.getOrDefault("leg1", ""));
    leg2 = oneWord ? legsInStatus.get(1) : Words.leg(record.getOrDefault("leg2", ""));
    status = oneWord ? NONE : Words.status(statusText);
    callType = Words.callType(record.getOrDefault("call_type", ""));
    active = record.getOrDefault("state", "").strip().equalsIgnoreCase("active");
    legsGiven = !recordedLeg1.equals(NONE) || !leg2.equals(NONE);
    // A second leg is dialed only once the first is up, so a record that names only the second
    // (Passthru does) had a completed first one.
    leg1 = recordedLeg1.equals(NONE) && !leg2.equals(NONE) ? "completed" : recordedLeg1;
    talked = Words.number(record.getOrDefault("talk", "")).signum() > 0;
    givenFlow = givenFlow(flowOption, record.getOrDefault("app_id", ""));
  }

  /** Only the newer APIs have a state beside the status, and no legs. */
  private static boolean isNewerApi(Map<String, String> record) {
    return record.getOrDefault("state", "").equals("terminal")
        && Words.leg(record.getOrDefault("leg1", "")).equals(NONE)
        && Words.leg(record.getOrDefault("leg2", "")).equals(NONE);
  }

  /** What is to be printed of this record under a {@code --flow} option. */
  static Expected verdict(Map<String, String> record, String flowOption) {
    return new Oracle(record, flowOption).verdict();
  }

  private String givenFlow(String flowOption, String appId) {
    if (!direction.equals("outbound")) {
      return "";
    }
    return switch (flowOption) {
      case "numbers" -> "outbound-numbers";
      case "flow" -> "outbound-flow";
      default -> Words.isNothing(appId) ? "" : "outbound-flow";
    };
  }

  private Expected verdict() {
    if (active || Words.anyNotFinal(List.of(leg1, leg2, status))) {
      return notFinal();
    }
    if (direction.equals(NONE) || !legsGiven) {
      return unclassifiable();
    }
    return direction.equals("inbound") ? inbound() : outbound();
  }

  private Expected notFinal() {
    // Nothing is concluded from the legs of a call that goes on; only what is given stands.
    return new Expected(
        "not-final", "", givenFlow, "in-progress", "in-progress", "", "", false, List.of());
  }

  private Expected unclassifiable() {
    boolean outbound = direction.equals("outbound");
    String flow = direction.equals("inbound") ? inboundFlow() : givenFlow;
    String bucket = "unknown";
    String inbox = "unknown";
    String reason = "";
    String endedAt = "";
    // Evidence in the order of its strength. Talk is a fact; of the words, the Status of an
    // outbound
    // call comes first, then the CallType, then a word of the dashboard.
    if (talked) {
      bucket = "completed";
      boolean saysVoicemail = !outbound && status.equals("voicemail");
      inbox = saysVoicemail || callType.equals("voicemail") ? "voicemail" : "completed";
      endedAt = "talk";
    } else if (outbound && OUTCOMES.contains(status) && !status.equals(NONE)) {
      bucket = status;
      inbox = status;
      endedAt = "";
    } else if (callType.equals("call-attempt")) {
      bucket = "not-dialed";
      inbox = "call-attempt";
      endedAt = "before-leg2";
    } else if (callType.equals("completed")) {
      bucket = "completed";
      inbox = "completed";
      endedAt = "talk";
    } else if (callType.equals("client-hangup")) {
      bucket = "canceled";
      inbox = "missed-call";
      reason = "canceled";
      endedAt = "leg2";
    } else if (callType.equals("incomplete")) {
      bucket = "no-answer";
      inbox = "missed-call";
      reason = "no-answer";
      endedAt = "leg2";
    } else if (callType.equals("voicemail")) {
      inbox = "voicemail";
    } else if (!outbound && status.equals("call-attempt")) {
      bucket = "not-dialed";
      inbox = "call-attempt";
      endedAt = "before-leg2";
    } else if (!outbound && Words.DASHBOARD.contains(status)) {
      inbox = status;
    }
    boolean connected = endedAt.equals("talk");
    List<Integer> answered = List.of();
    if (connected && outbound) {
      answered = List.of(1, 2);
    } else if (connected && direction.equals("inbound")) {
      answered = List.of(2);
    }
    return new Expected(
        "unclassifiable", "", flow, bucket, inbox, reason, endedAt, connected, answered);
  }

  private String inboundFlow() {
    return switch (leg1) {
      case "completed" -> "inbound-menu";
      case "busy", "no-answer" -> "inbound-direct";
      default -> "";
    };
  }

  private Expected inbound() {
    String flow = inboundFlow();
    RuleRows table = flow.equals("inbound-menu") ? RuleRows.INBOUND_MENU : RuleRows.INBOUND_DIRECT;
    if (flow.isEmpty() || !table.has(leg1, leg2)) {
      return inbound("undocumented", "", flow);
    }
    String rule = flow + "/" + leg1 + "+" + leg2;
    if (rule.equals("inbound-menu/completed+none") && status.equals("missed-call")) {
      rule += ":missed-call";
    }
    boolean fits =
        switch (status) {
          case NONE, "completed", "voicemail" -> true;
          case "missed-call" -> !leg2.equals("completed");
          case "call-attempt" -> leg2.equals("canceled") || leg2.equals(NONE);
          default -> false;
        };
    return inbound(fits ? "documented" : "contradicted", rule, flow);
  }

  private Expected inbound(String kind, String rule, String flow) {
    String inbox;
    String reason = "";
    if (status.equals("voicemail") || callType.equals("voicemail")) {
      inbox = "voicemail";
    } else {
      switch (leg2) {
        case "completed", "failed" -> inbox = leg2;
        case "no-answer", "busy", "canceled" -> {
          inbox = "missed-call";
          reason = leg2;
        }
        case NONE -> {
          inbox = status.equals("missed-call") ? "missed-call" : "call-attempt";
          reason = status.equals("missed-call") ? "busy" : "";
        }
        default -> inbox = "unknown";
      }
    }
    return finished(kind, rule, flow, inbox, reason);
  }

  private Expected outbound() {
    // Words of the dashboard are no Status of an outbound call: as if there were none.
    String stated = Words.DASHBOARD.contains(status) ? NONE : status;
    if (!RuleRows.OUTBOUND_NUMBERS.has(leg1, leg2)) {
      return finished("undocumented", "", givenFlow, "unknown", "");
    }
    String numbersStatus = RuleRows.OUTBOUND_NUMBERS.statusOf(leg1, leg2);
    String flowStatus = RuleRows.OUTBOUND_FLOW.statusOf(leg1, leg2);
    String flow = givenFlow;
    if (flow.isEmpty() && !numbersStatus.equals(flowStatus)) {
      if (stated.equals(numbersStatus)) {
        flow = "outbound-numbers";
      } else if (stated.equals(flowStatus)) {
        flow = "outbound-flow";
      }
    }
    String expectedStatus =
        switch (flow) {
          case "outbound-numbers" -> numbersStatus;
          case "outbound-flow" -> flowStatus;
          // Where nothing tells the flow, the tables may call for different words. The one for two
          // numbers says what happened; "completed" would only say that there was a flow.
          default -> numbersStatus;
        };
    boolean fits =
        stated.equals(NONE)
            || (stated.equals(expectedStatus)
                && (!flow.isEmpty() || numbersStatus.equals(flowStatus)));
    String table = flow.isEmpty() ? "outbound" : flow;
    String rule = table + "/" + leg1 + "+" + leg2;
    return finished(fits ? "documented" : "contradicted", rule, flow, expectedStatus, "");
  }

  private Expected finished(String kind, String rule, String flow, String inbox, String reason) {
    boolean leg2Decides = direction.equals("inbound") || leg1.equals("completed");
    String bucket = bucketOf(leg2Decides ? leg2 : leg1);
    String endedAt;
    if (bucket.equals("unknown")) {
      endedAt = "";
    } else if (!leg2Decides) {
      endedAt = "leg1";
    } else {
      endedAt =
          switch (leg2) {
            case "completed" -> "talk";
            case NONE -> "before-leg2";
            default -> "leg2";
          };
    }
    return new Expected(
        kind, rule, flow, bucket, inbox, reason, endedAt, bothTalked(), answeredLegs());
  }

  private static String bucketOf(String leg) {
    if (leg.equals(NONE)) {
      return "not-dialed";
    }
    return OUTCOMES.contains(leg) ? leg : "unknown";
  }

  private boolean bothTalked() {
    return leg2.equals("completed") && (direction.equals("inbound") || leg1.equals("completed"));
  }

  private List<Integer> answeredLegs() {
    List<Integer> answered = new ArrayList<>();
    if (leg1.equals("completed") && direction.equals("outbound")) {
      answered.add(1);
    }
    if (leg2.equals("completed")) {
      answered.add(2);
    }
    return List.copyOf(answered);
  }
}
