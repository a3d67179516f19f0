package io.github.legstat.samples;

import java.time.LocalDateTime;
import java.util.OptionalInt;

/**
 * A call as the object that version 1 of the API sends when asked for its details. The flow's id
 * and name are added to it, as the script that saved the calls knew them; the API itself leaves
 * them out.
 */
final class ApiCall {

  private final StringBuilder out;

  private ApiCall(StringBuilder out) {
    this.out = out;
  }

  static void append(StringBuilder out, SampleCall call) {
    new ApiCall(out).call(call);
  }

  private void call(SampleCall call) {
    out.append('{');
    text("Sid", call.id());
    text("ParentCallSid", call.parentId());
    time("DateCreated", call.start());
    time("DateUpdated", call.updated());
    text("AccountSid", Business.ACCOUNT);
    text("To", call.to().number());
    text("From", call.from().number());
    text("PhoneNumberSid", call.exophone());
    text("Status", call.status());
    time("StartTime", call.start());
    call.end().ifPresentOrElse(end -> time("EndTime", end), () -> text("EndTime", ""));
    seconds("Duration", call.durationSeconds());
    price(call.priceMillis());
    text("Direction", call.direction());
    text("AnsweredBy", call.recordingUrl().isEmpty() ? "" : "human");
    text("ForwardedFrom", "");
    text("CallerName", call.from().name());
    text("Uri", "/v1/Accounts/" + Business.ACCOUNT + "/Calls.json/" + call.id());
    text("RecordingUrl", call.recordingUrl());
    text("AppID", call.flow().id());
    text("AppName", call.flow().name());
    details(call);
    out.append('}');
  }

  private void details(SampleCall call) {
    out.append("\"Details\":{");
    seconds("ConversationDuration", call.talkSeconds());
    text("Leg1Status", call.leg1().status());
    text("Leg2Status", call.leg2().status());
    out.append("\"Legs\":[");
    leg(1, call.leg1());
    if (call.leg1().exists() && call.leg2().exists()) {
      out.append(',');
    }
    leg(2, call.leg2());
    out.append("]}");
  }

  private void leg(int number, Leg leg) {
    if (leg.exists()) {
      out.append("{\"Leg\":{\"Id\":").append(number).append(",\"OnCallDuration\":");
      out.append(leg.onCallSeconds().orElse(0)).append("}}");
    }
  }

  /** Appends a text and a comma; what is empty is null. */
  private void text(String key, String value) {
    key(key);
    if (value.isEmpty()) {
      out.append("null,");
      return;
    }
    // No sample text holds a control character, so these two are all JSON needs escaped.
    boolean plain = value.indexOf('"') < 0 && value.indexOf('\\') < 0;
    String escaped = plain ? value : value.replace("\\", "\\\\").replace("\"", "\\\"");
    out.append('"').append(escaped).append("\",");
  }

  private void time(String key, LocalDateTime value) {
    key(key);
    out.append('"');
    Text.time(out, value);
    out.append("\",");
  }

  private void seconds(String key, OptionalInt value) {
    key(key);
    value.ifPresentOrElse(out::append, () -> out.append("null"));
    out.append(',');
  }

  /** The API writes a price as a text of six decimals. */
  private void price(OptionalInt millis) {
    key("Price");
    if (millis.isEmpty()) {
      out.append("null,");
      return;
    }
    out.append('"');
    Text.price(out, millis.getAsInt());
    out.append("000\",");
  }

  private void key(String key) {
    out.append('"').append(key).append("\":");
  }
}
