package io.github.legstat.oracle;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A call in the history of a customer.
 *
 * @param kind what happened
 * @param second when, from the beginning of the history
 * @param customer the number of the customer, in any spelling
 * @param exophone the number of the ExoPhone, in any spelling
 * @param id id of the call
 */
record MissedStory(Kind kind, int second, String customer, String exophone, String id) {
  static final String HEADER =
      "Id,StartTime,Direction,From,To,ExotelNumber,Status,Leg1Status,Leg2Status,AppID\n";

  private static final String AGENT = "07900000001";
  private static final LocalDateTime BEGINNING = LocalDateTime.of(2026, 11, 2, 9, 0);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  /** What can happen, by the letter that stands for it in the tests. */
  enum Kind {
    NO_ANSWER('m', "inbound", "completed", "completed", "no-answer", ""),
    BUSY('b', "inbound", "completed", "completed", "busy", ""),
    DIRECT('d', "inbound", "completed", "busy", "no-answer", ""),
    FAILED('f', "inbound", "completed", "completed", "failed", ""),
    GAVE_UP('c', "inbound", "completed", "completed", "canceled", ""),
    NOBODY_FREE('n', "inbound", "missed-call", "completed", "", ""),
    VOICEMAIL('v', "inbound", "voicemail", "completed", "", ""),
    LEFT_IN_MENU('a', "inbound", "completed", "completed", "", ""),
    UNKNOWN_WORD('u', "inbound", "completed", "completed", "Switched Off", ""),
    GOES_ON('i', "inbound", "in-progress", "", "", ""),
    TALKED('T', "inbound", "completed", "completed", "completed", ""),
    CALLED_BACK('B', "outbound-dial", "completed", "completed", "completed", ""),
    NOT_REACHED('x', "outbound-dial", "no-answer", "completed", "no-answer", ""),
    OWN_SIDE_GAVE_UP('y', "outbound-dial", "failed", "completed", "canceled", ""),
    OWN_SIDE_NOT_REACHED('l', "outbound-dial", "no-answer", "no-answer", "", ""),
    NOT_DIALED('z', "outbound-dial", "failed", "completed", "", ""),
    DIALING('r', "outbound-dial", "ringing", "completed", "ringing", ""),
    FLOW_TALKED('F', "outbound-api", "completed", "completed", "completed", "410240"),
    FLOW_NOT_REACHED('g', "outbound-api", "busy", "busy", "", "410240"),
    FLOW_HEARD_MENU('h', "outbound-api", "completed", "completed", "", "410240"),
    FLOW_AGENT_BUSY('j', "outbound-api", "completed", "completed", "busy", "410240");

    private final char letter;
    private final List<String> statuses;
    private final String direction;
    private final String appId;

    Kind(char letter, String direction, String status, String leg1, String leg2, String appId) {
      this.letter = letter;
      this.direction = direction;
      this.statuses = List.of(status, leg1, leg2);
      this.appId = appId;
    }

    static Kind of(char letter) {
      for (Kind kind : values()) {
        if (kind.letter == letter) {
          return kind;
        }
      }
      throw new IllegalArgumentException("no kind " + letter);
    }

    private boolean fromAgent() {
      return direction.equals("outbound-dial");
    }

    private boolean reachesNoAgent() {
      return statuses.get(2).isEmpty();
    }
  }

  /** The call as a row of an export. */
  String row() {
    String other = kind.reachesNoAgent() ? exophone : AGENT;
    String from = kind.fromAgent() ? AGENT : customer;
    String to = kind.fromAgent() ? customer : other;
    String statuses = String.join(",", kind.statuses);
    return String.join(",", id, time(), kind.direction, from, to, exophone, statuses, kind.appId)
        + "\n";
  }

  /** When the call began, as exports write it. */
  String time() {
    return time(second);
  }

  static String time(int second) {
    return BEGINNING.plusSeconds(second).atOffset(ZoneOffset.UTC).format(TIME);
  }
}
