package io.github.legstat.samples;

import java.util.List;
import java.util.Locale;

/** Kachnar Lane Diagnostics, the made-up laboratory whose calls the samples show. */
final class Business {

  static final String ACCOUNT = "kachnarlane";

  static final Line FRONT_DESK = new Line("08010000101", new CallFlow("410231", "Front desk menu"));
  static final Line DOCTORS =
      new Line("08010000102", new CallFlow("410232", "Doctors' direct line"));
  static final Line HOME_VISITS =
      new Line("08010000103", new CallFlow("410233", "Home visits, all areas"));

  static final CallFlow REPORT_READY = new CallFlow("410240", "Report ready, press 1 to talk");

  static final List<Party> AGENTS =
      List.of(
          agent(1, "Anjali Deshmukh", "Front desk"),
          agent(2, "Farhan Qureshi", "Front desk"),
          agent(3, "Lakshmi Nair", "Front desk"),
          agent(4, "Ritu Bansal", "Front desk"),
          agent(5, "Sandeep Yadav", "Home visits"),
          agent(6, "Joseph Mathew", "Home visits"),
          agent(7, "Meena Iyer", "Reports"),
          agent(8, "Gurpreet Kaur", "Reports"));

  private static final List<String> FIRST_NAMES =
      List.of(
          "Aarti", "Bhavesh", "Chitra", "Dinesh", "Esther", "Gauri", "Hemant", "Indira", "Jatin",
          "Kiran", "Lalit", "Madhuri", "Naveen", "Ojas", "Padma", "Rahul", "Salma", "Tarun", "Usha",
          "Vinod", "Yamini", "Zubin");
  private static final List<String> LAST_NAMES =
      List.of(
          "Agarwal",
          "Bhat",
          "Chauhan",
          "D'Souza",
          "Gupta",
          "Hegde",
          "Joshi",
          "Khan",
          "Lobo",
          "Mishra",
          "Naidu",
          "Patil",
          "Reddy",
          "Saxena",
          "Trivedi",
          "Varghese");

  private Business() {}

  /** The customer with the given running number; different numbers are different people. */
  static Party customer(int index) {
    // 7919 is prime to 100000, so the five digits do not repeat before they have to.
    int digits = (index * 7919 + 13577) % 100_000;
    String number = String.format(Locale.ROOT, "061000%05d", digits);
    return Party.customer(number, index % 5 < 2 ? name(index) : "");
  }

  /** The group that takes the calls of a line. */
  static String groupOf(Line line) {
    if (line.equals(DOCTORS)) {
      return "Reports";
    }
    return line.equals(HOME_VISITS) ? "Home visits" : "Front desk";
  }

  private static String name(int index) {
    String first = FIRST_NAMES.get(index * 5 % FIRST_NAMES.size());
    return first + " " + LAST_NAMES.get(index * 3 % LAST_NAMES.size());
  }

  private static Party agent(int number, String name, String group) {
    return new Party("0619900000" + number, name, group);
  }
}
