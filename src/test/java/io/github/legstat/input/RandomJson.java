package io.github.legstat.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Records in JSON as they come, and as they should not come. Texts have one character a byte, so
 * that bytes can be wrong as well.
 */
final class RandomJson {
  private static final List<String> NAMES =
      List.of(
          "Sid",
          "CallSid",
          "id",
          "Direction",
          "Status",
          "Leg1Status",
          "leg1",
          "Leg2Status",
          "leg2",
          "DialCallStatus",
          "From",
          "To",
          "StartTime",
          "DateUpdated",
          "Duration",
          "Price",
          "AppID",
          "Digits",
          "CustomField",
          "PhoneNumberSid",
          "Uri",
          "Remark",
          "S.No",
          "",
          " ",
          "s",
          "#",
          utf8("स्थान"),
          utf8("é"),
          "St\\u0061tus",
          "Sid\\\"",
          "x".repeat(70));

  private static final List<String> NESTED =
      List.of(
          "Details",
          "Details",
          "Legs",
          "legs",
          "PriceDetails",
          "Leg",
          "s",
          "Extra",
          "items",
          "Metadata",
          "Call",
          "call_details",
          "data",
          "Calls");

  private static final List<String> WORDS =
      List.of(
          "completed",
          "busy",
          "no-answer",
          "inbound",
          "outbound-api",
          "",
          " ",
          "null",
          "2026-01-05 08:00:14",
          "3ec2d42f3a45cc6ec9c1d548272a19e1",
          "},{",
          "\\\"},{\\\"Sid\\\":",
          "[",
          "]}",
          ",",
          ":",
          "{\\\"a\\\":1}",
          "http:\\/\\/x",
          "\\\\",
          "\\\\\\\"",
          "\\n\\t\\r\\b\\f",
          "\\u00e9",
          "\\u0909\\u0924",
          "\\ud83d\\ude00",
          "\\u0000",
          "\\u0020",
          "\\u0041",
          "#",
          utf8("बाद में"),
          utf8("☎️ 通話 😀"),
          utf8("é"),
          "\u007F");

  private static final List<String> WRONG_WORDS =
      List.of(
          "\u0001",
          "\t",
          "\n",
          "\r",
          "\u0000",
          "\\x",
          "\\u12",
          "\\u12G4",
          "\\ud83d",
          "\\ude00",
          "\\ud83d\\ud83d",
          "\\ud83dx",
          "\\",
          "\u0080",
          "\u00FF",
          "\u00C0\u0080",
          "\u00C3",
          "\u00C3x",
          "\u00E0\u0080\u0080",
          "\u00E0\u00A0",
          "\u00ED\u00A0\u0080",
          "\u00F0\u0080\u0080\u0080",
          "\u00F0\u009F\u0098",
          "\u00F4\u0090\u0080\u0080",
          "\u00F8\u0088\u0080\u0080\u0080",
          "\u00EF\u00BB\u00BF",
          "\"",
          "\"\"");

  private static final List<String> BARE =
      List.of(
          "null",
          "null",
          "null",
          "true",
          "false",
          "0",
          "7",
          "129",
          "-1",
          "-0",
          "0.5",
          "1.50",
          "-2e3",
          "1E+5",
          "1e-7",
          "20260105080014",
          "123456789012345678901234567890");

  private static final List<String> WRONG_BARE =
      List.of(
          "01",
          "00",
          "+1",
          ".5",
          "1.",
          "1.e5",
          "-",
          "--1",
          "1e",
          "1e+",
          "0x10",
          "NaN",
          "Infinity",
          "-Infinity",
          "nul",
          "nulll",
          "True",
          "tru",
          "falsey",
          "'a'",
          "undefined",
          "1 2",
          "",
          "1".repeat(499),
          "1".repeat(1001),
          "//",
          "/*x*/1",
          "#1");

  private final Random random;
  private final List<String> likely = new ArrayList<>();
  private final String blank;
  private final int wrong;

  /**
   * An author of records.
   *
   * @param wrong how many of a thousand values are damaged
   */
  RandomJson(Random random, int wrong) {
    this.random = random;
    this.wrong = wrong;
    this.blank = pick(List.of("", "", "", " ", "\t", "  "));
    for (int members = 1 + random.nextInt(9); members > 0; members--) {
      likely.add(pick(NAMES));
    }
  }

  private static String utf8(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /** The bytes of a text of this class. */
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A record: most have the members that most have. */
  String record() {
    List<String> members = new ArrayList<>();
    for (String name : likely) {
      if (!oneIn(30)) {
        members.add(member(name, scalar()));
      }
    }
    if (oneIn(8)) {
      members.add(random.nextInt(members.size() + 1), member(pick(NAMES), scalar()));
    }
    if (oneIn(2)) {
      members.add(member("Details", details()));
    }
    if (oneIn(12)) {
      members.add(random.nextInt(members.size() + 1), member(pick(NESTED), nested(0)));
    }
    String record = object(members);
    return oneIn(25) ? object(List.of(member(pick(List.of("Call", "data", "x")), record))) : record;
  }

  private String details() {
    List<String> legs = new ArrayList<>();
    for (int leg = random.nextInt(4); leg > 0; leg--) {
      legs.add(object(List.of(member("Leg", object(List.of(member("OnCallDuration", scalar())))))));
    }
    return object(
        List.of(
            member("Leg1Status", scalar()),
            member("Leg2Status", scalar()),
            member("Legs", array(legs))));
  }

  private String nested(int depth) {
    if (depth > 3 || oneIn(3)) {
      return scalar();
    }
    List<String> parts = new ArrayList<>();
    boolean isArray = random.nextBoolean();
    for (int part = random.nextInt(4); part > 0; part--) {
      String value = nested(depth + 1);
      parts.add(isArray ? value : member(pick(oneIn(2) ? NAMES : NESTED), value));
    }
    return isArray ? array(parts) : object(parts);
  }

  private String object(List<String> members) {
    return "{" + joined(members) + "}";
  }

  private String array(List<String> elements) {
    return "[" + joined(elements) + "]";
  }

  private String joined(List<String> parts) {
    boolean damaged = isWrong();
    return blank
        + String.join(damaged ? pick(List.of("", ",,", ";", " ")) : "," + blank, parts)
        + (damaged && oneIn(2) ? "," : blank);
  }

  private String member(String name, String value) {
    return "\""
        + name
        + "\""
        + (isWrong() ? pick(List.of("", "::", " ", "=")) : ":" + blank)
        + value;
  }

  private String scalar() {
    if (oneIn(3)) {
      return isWrong() ? pick(WRONG_BARE) : pick(BARE);
    }
    StringBuilder text = new StringBuilder("\"");
    for (int word = random.nextInt(3); word >= 0; word--) {
      text.append(pick(WORDS));
      if (isWrong()) {
        text.append(pick(WRONG_WORDS));
      }
    }
    if (oneIn(300)) {
      text.append("long ".repeat(random.nextInt(5000)));
    }
    return text.append('"').toString();
  }

  /** A text with some of its bytes lost, doubled or replaced. */
  String damaged(String text) {
    StringBuilder damaged = new StringBuilder(text);
    for (int times = 1 + random.nextInt(2); times > 0 && damaged.length() > 0; times--) {
      int at = random.nextInt(damaged.length());
      switch (random.nextInt(4)) {
        case 0 -> damaged.deleteCharAt(at);
        case 1 -> damaged.insert(at, damaged.charAt(at));
        case 2 -> damaged.setLength(at);
        default ->
            damaged.setCharAt(
                at,
                pick(
                    List.of(
                        '"', '{', '}', '[', ']', ',', ':', '\\', '0', ' ', '\u0000', '\u00C3',
                        '\u00FF', '\r')));
      }
    }
    return damaged.toString();
  }

  private boolean isWrong() {
    return random.nextInt(1000) < wrong;
  }

  private boolean oneIn(int cases) {
    return random.nextInt(cases) == 0;
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
