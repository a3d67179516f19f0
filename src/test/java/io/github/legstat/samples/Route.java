package io.github.legstat.samples;

/** The four ways a call can take, one for each documented table of statuses. */
public enum Route {
  /** A caller who is picked up by a greeting or menu before an agent is dialed. */
  INBOUND_MENU,
  /** A caller who is patched to an agent without being picked up first. */
  INBOUND_DIRECT,
  /** Two numbers connected: the agent first, then the customer. */
  OUTBOUND_NUMBERS,
  /** A customer dialed and connected to a call flow, which may dial an agent. */
  OUTBOUND_FLOW;

  boolean isInbound() {
    return this == INBOUND_MENU || this == INBOUND_DIRECT;
  }
}
