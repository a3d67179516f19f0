package io.github.legstat.samples;

import java.util.List;
import java.util.function.BiConsumer;

/** The columns of the dashboard's report, and how each spells a call. */
enum CsvColumn {
  ID("Id", (out, call) -> out.append(call.id())),
  PARENT("ParentCallSid", (out, call) -> out.append(call.parentId())),
  DIRECTION("Direction", (out, call) -> out.append(call.direction())),
  EXOPHONE("ExotelNumber", (out, call) -> out.append(call.exophone())),
  FROM("From", (out, call) -> cell(out, call.from().number())),
  FROM_NAME("FromName", (out, call) -> cell(out, call.from().name())),
  TO("To", (out, call) -> cell(out, call.to().number())),
  TO_NAME("ToName", (out, call) -> cell(out, call.to().name())),
  GROUP("GroupName", (out, call) -> cell(out, call.group())),
  STATUS("Status", (out, call) -> out.append(call.status())),
  START("StartTime", (out, call) -> Text.time(out, call.start())),
  END("EndTime", (out, call) -> call.end().ifPresent(end -> Text.time(out, end))),
  UPDATED("DateUpdated", (out, call) -> Text.time(out, call.updated())),
  DURATION("Duration", (out, call) -> call.durationSeconds().ifPresent(out::append)),
  PRICE("Price", (out, call) -> call.priceMillis().ifPresent(millis -> Text.price(out, millis))),
  RECORDING("RecordingUrls", (out, call) -> out.append(call.recordingUrl())),
  PRICE_DETAILS("PriceDetails", CsvColumn::priceDetails),
  LEG1("Leg1Status", (out, call) -> out.append(call.leg1().status())),
  LEG2("Leg2Status", CsvColumn::leg2),
  TALK("ConversationDuration", (out, call) -> call.talkSeconds().ifPresent(out::append)),
  APP_ID("AppID", (out, call) -> out.append(call.flow().id())),
  APP_NAME("AppName", (out, call) -> cell(out, call.flow().name())),
  DIGITS("Digits", (out, call) -> cell(out, call.digits())),
  DISCONNECTED_BY("DisconnectedBy", (out, call) -> out.append(call.disconnectedBy()));

  /** The report's usual header. */
  static final List<CsvColumn> USUAL =
      List.of(
          ID,
          DIRECTION,
          EXOPHONE,
          FROM,
          TO,
          STATUS,
          START,
          END,
          DURATION,
          PRICE,
          RECORDING,
          PRICE_DETAILS,
          LEG1,
          LEG2,
          TALK,
          APP_ID,
          APP_NAME,
          DIGITS,
          DISCONNECTED_BY);

  /** The report of an account with an address book and agents' groups. */
  static final List<CsvColumn> WITH_NAMES =
      List.of(
          ID,
          START,
          END,
          DIRECTION,
          FROM,
          FROM_NAME,
          TO,
          TO_NAME,
          GROUP,
          EXOPHONE,
          STATUS,
          LEG1,
          LEG2,
          DURATION,
          TALK,
          PRICE,
          PRICE_DETAILS,
          RECORDING,
          APP_ID,
          APP_NAME,
          DIGITS,
          DISCONNECTED_BY);

  /** An export that keeps child legs and the time of the last update. */
  static final List<CsvColumn> WITH_UPDATES =
      List.of(
          ID,
          PARENT,
          UPDATED,
          DIRECTION,
          EXOPHONE,
          FROM,
          TO,
          TO_NAME,
          STATUS,
          START,
          END,
          DURATION,
          PRICE,
          LEG1,
          LEG2,
          TALK,
          APP_ID,
          APP_NAME,
          DISCONNECTED_BY);

  private final String header;
  private final BiConsumer<StringBuilder, SampleCall> writer;

  CsvColumn(String header, BiConsumer<StringBuilder, SampleCall> writer) {
    this.header = header;
    this.writer = writer;
  }

  String header() {
    return header;
  }

  void write(StringBuilder out, SampleCall call) {
    writer.accept(out, call);
  }

  private static void priceDetails(StringBuilder out, SampleCall call) {
    int leg1 = call.leg1().priceMillis();
    int leg2 = call.leg2().priceMillis();
    if (leg1 > 0 && leg2 > 0) {
      out.append('"');
      legPrice(out, "leg1: ", leg1);
      legPrice(out, ", leg2: ", leg2);
      out.append('"');
    } else if (leg1 > 0) {
      legPrice(out, "leg1: ", leg1);
    } else if (leg2 > 0) {
      legPrice(out, "leg2: ", leg2);
    }
  }

  private static void legPrice(StringBuilder out, String label, int millis) {
    out.append(label);
    Text.price(out, millis);
    out.append(" INR");
  }

  /**
   * A missing second leg is an empty cell in most reports, but older ones say it in words; the last
   * digit of the id picks the spelling, so that the same call is always spelled the same way.
   */
  private static void leg2(StringBuilder out, SampleCall call) {
    boolean known = call.leg1().exists();
    if (call.leg2().exists()) {
      out.append(call.leg2().status());
    } else if (known) {
      out.append(
          switch (call.id().charAt(call.id().length() - 1)) {
            case 'd', 'e' -> "null";
            case 'f' -> "NA";
            default -> "";
          });
    }
  }

  /** Appends a cell, quoted when it holds a comma, a quote or a line break (RFC 4180). */
  private static void cell(StringBuilder out, String value) {
    if (value.indexOf(',') < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0) {
      out.append(value);
      return;
    }
    out.append('"').append(value.replace("\"", "\"\"")).append('"');
  }
}
