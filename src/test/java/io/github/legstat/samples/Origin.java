package io.github.legstat.samples;

/** Where a call began, with the word the Direction field says for it. */
enum Origin {
  INBOUND("inbound"),
  DASHBOARD("outbound-dial"),
  API("outbound-api");

  private final String direction;

  Origin(String direction) {
    this.direction = direction;
  }

  String direction() {
    return direction;
  }
}
