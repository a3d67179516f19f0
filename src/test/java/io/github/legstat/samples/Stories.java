package io.github.legstat.samples;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The callers whose fortnight is told in {@code samples/README.md}, call by call. */
final class Stories {

  private static final Party DEVIKA = Party.customer("06100900001", "Devika Rao");
  private static final Party HARISH = Party.customer("06100900002", "Harish Menon");
  private static final Party SUNITA = Party.customer("06100900003", "Sunita Pillai");
  private static final Party IMRAN = Party.customer("06100900004", "Imran Sheikh");
  private static final Party KAVYA = Party.customer("06100900005", "Kavya Shetty");
  private static final Party PRAKASH = Party.customer("06100900006", "");
  private static final Party DOCTOR_THAPAR =
      Party.customer("06100900007", "Dr. Thapar, Kidwai Road");
  private static final Party DOCTOR_KULKARNI = Party.customer("06100900008", "Dr. Kulkarni");
  private static final Party LEELA = Party.customer("06100900009", "Leela Thomas");
  private static final Party ASHA = Party.customer("06100900010", "Asha Verghese");
  private static final Party NIKHIL = Party.customer("06100900011", "");
  private static final Party GITA = Party.customer("06100900012", "Gita Kamath");
  private static final Party ROHAN = Party.customer("06100900013", "");
  private static final Party WITHHELD = Party.customer("anonymous", "");

  private final List<PlannedCall> calls = new ArrayList<>();

  private Stories() {}

  static List<PlannedCall> all() {
    Stories stories = new Stories();
    stories.sixMissesInTenMinutes();
    stories.missedAndCalledBack();
    stories.missedAndNeverReached();
    stories.doctors();
    stories.campaign();
    stories.oddCharges();
    stories.lastSunday();
    return List.copyOf(stories.calls);
  }

  private void sixMissesInTenMinutes() {
    Line line = Business.FRONT_DESK;
    inbound("2026-11-04T09:31:05", Combination.MENU_NO_ANSWER, DEVIKA, line);
    inbound("2026-11-04T09:32:40", Combination.MENU_NO_ANSWER, DEVIKA, line);
    inbound("2026-11-04T09:34:31", Combination.MENU_BUSY, DEVIKA, line);
    inbound("2026-11-04T09:35:52", Combination.MENU_NO_AGENT_FREE, DEVIKA, line);
    inbound("2026-11-04T09:37:20", Combination.MENU_NO_ANSWER, DEVIKA, line);
    inbound("2026-11-04T09:39:44", Combination.MENU_CANCELED, DEVIKA, line);
    callBack("2026-11-04T10:06:12", Combination.NUMBERS_TALKED, DEVIKA, line);
  }

  private void missedAndCalledBack() {
    Line line = Business.FRONT_DESK;
    inbound("2026-11-02T10:20:18", Combination.MENU_NO_ANSWER, SUNITA, line);
    callBack("2026-11-02T10:47:03", Combination.NUMBERS_TALKED, SUNITA, line);
    inbound("2026-11-06T09:02:11", Combination.MENU_NO_ANSWER, KAVYA, line);
    inbound("2026-11-06T09:20:37", Combination.MENU_TALKED, KAVYA, line);
    inbound("2026-11-08T11:05:29", Combination.MENU_VOICEMAIL, LEELA, line);
    callBack("2026-11-09T07:48:50", Combination.NUMBERS_TALKED, LEELA, line);
  }

  private void missedAndNeverReached() {
    Line line = Business.FRONT_DESK;
    inbound("2026-11-03T11:12:46", Combination.MENU_NO_ANSWER, HARISH, line);
    inbound("2026-11-03T17:48:09", Combination.MENU_NO_AGENT_FREE, HARISH, line);
    inbound("2026-11-05T12:03:33", Combination.MENU_BUSY, IMRAN, Business.HOME_VISITS);
    callBack("2026-11-05T12:40:15", Combination.NUMBERS_NO_ANSWER, IMRAN, Business.HOME_VISITS);
    callBack("2026-11-05T15:15:58", Combination.NUMBERS_BUSY, IMRAN, Business.HOME_VISITS);
    inbound("2026-11-10T10:15:21", Combination.MENU_FAILED, PRAKASH, line);
    callBack("2026-11-10T10:31:40", Combination.NUMBERS_LEG1_NO_ANSWER, PRAKASH, line);
    inbound("2026-11-13T10:02:14", Combination.MENU_NO_ANSWER, WITHHELD, line);
  }

  private void doctors() {
    Line line = Business.DOCTORS;
    inbound("2026-11-12T08:30:12", Combination.DIRECT_BUSY_NO_ANSWER, DOCTOR_THAPAR, line);
    inbound("2026-11-12T08:33:47", Combination.DIRECT_NO_ANSWER, DOCTOR_THAPAR, line);
    callBack("2026-11-12T08:52:26", Combination.NUMBERS_TALKED, DOCTOR_THAPAR, line);
    inbound("2026-11-14T18:20:39", Combination.DIRECT_BUSY_BUSY, DOCTOR_KULKARNI, line);
  }

  private void campaign() {
    calls.add(
        PlannedCall.campaign(
            at("2026-11-03T16:12:02"),
            Combination.FLOW_LEG1_NO_ANSWER,
            ASHA,
            Business.HOME_VISITS,
            Business.REPORT_READY));
    inbound("2026-11-03T16:31:55", Combination.MENU_TALKED, ASHA, Business.HOME_VISITS);
  }

  private void oddCharges() {
    calls.add(
        PlannedCall.numbers(
                at("2026-11-09T14:25:07"),
                Combination.NUMBERS_LEG1_NO_ANSWER,
                Origin.DASHBOARD,
                GITA,
                Business.HOME_VISITS)
            .withSurcharge(600));
    calls.add(
        PlannedCall.inbound(
                at("2026-11-11T13:10:44"),
                Combination.MENU_NO_SECOND_LEG,
                ROHAN,
                Business.FRONT_DESK)
            .withSurcharge(300));
  }

  private void lastSunday() {
    inbound("2026-11-15T12:41:16", Combination.MENU_NO_ANSWER, NIKHIL, Business.FRONT_DESK);
    inbound(
        "2026-11-15T12:58:30",
        Combination.MENU_IN_PROGRESS,
        Business.customer(9_001),
        Business.FRONT_DESK);
    callBack(
        "2026-11-15T12:59:41",
        Combination.NUMBERS_RINGING,
        Business.customer(9_002),
        Business.HOME_VISITS);
  }

  private void inbound(String time, Combination combination, Party customer, Line line) {
    calls.add(PlannedCall.inbound(at(time), combination, customer, line));
  }

  private void callBack(String time, Combination combination, Party customer, Line line) {
    calls.add(PlannedCall.numbers(at(time), combination, Origin.DASHBOARD, customer, line));
  }

  private static LocalDateTime at(String time) {
    return LocalDateTime.parse(time);
  }
}
