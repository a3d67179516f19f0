package io.github.legstat.analysis;

import io.github.legstat.model.PhoneNumber;
import io.github.legstat.model.Term;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How much is shown of the numbers of customers and agents. */
public final class PhoneDisplay {
  private static final int LAST = 4;
  private static final int HASH_BYTES = 8;

  private final Form form;
  private final String key;

  /** The forms of a number. */
  public enum Form implements Term {
    /** As it is. */
    FULL("full"),
    /** The last four digits, the others as X. */
    LAST4("last4"),
    /** A word that is the same for the same number, and tells nothing else of it. */
    HASH("hash");

    private final String word;

    Form(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /**
   * Numbers in a form.
   *
   * @param key goes into hashes, which tell as much as the numbers to whoever has it: there are so
   *     few numbers that all can be tried
   */
  public PhoneDisplay(Form form, String key) {
    this.form = form;
    this.key = key;
  }

  /** The form. */
  public Form form() {
    return form;
  }

  /**
   * The number of a party in this form; what is empty stays so. All spellings of a number that is
   * not shown in full have one text.
   */
  public String text(String number) {
    if (form == Form.FULL) {
      return number;
    }
    PhoneNumber dialed = PhoneNumber.of(number);
    return asWritten(dialed.kind() == PhoneNumber.Kind.NUMBER ? dialed.toString() : number);
  }

  /** Any text in this form; each spelling has a text of its own. What is empty stays so. */
  public String asWritten(String text) {
    if (text.isEmpty()) {
      return text;
    }
    return switch (form) {
      case FULL -> text;
      case LAST4 -> masked(text);
      case HASH -> hash(text);
    };
  }

  /** What stands for a party, as written: names stay as they are, numbers have this form. */
  public String name(String text) {
    boolean digitsOnly =
        text.chars().anyMatch(Character::isDigit) && text.chars().noneMatch(Character::isLetter);
    return digitsOnly ? asWritten(text) : value(text);
  }

  /** Whatever may stand in a record, as written: what reads as a number has this form. */
  public String value(String text) {
    PhoneNumber number = PhoneNumber.of(text);
    return switch (number.kind()) {
      case NUMBER, LOST_DIGITS -> asWritten(text);
      case NAME -> PhoneNumber.isAddress(text) ? asWritten(text) : text;
      // Masks may leave more than this form does; a zero alone is what a menu was answered with.
      case HIDDEN ->
          text.chars().anyMatch(each -> each >= '1' && each <= '9') ? asWritten(text) : text;
    };
  }

  /** Of an address, the number or name before the sign; behind it is where that is known. */
  private static String masked(String text) {
    int start = PhoneNumber.isAddress(text) ? text.indexOf(':') + 1 : 0;
    int sign = text.indexOf('@');
    int end = start > 0 && sign > start ? sign : text.length();
    int shown = Math.max(start, end - LAST);
    return text.substring(0, start) + "X".repeat(shown - start) + text.substring(shown);
  }

  private String hash(String number) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest((key + "\n" + number).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
