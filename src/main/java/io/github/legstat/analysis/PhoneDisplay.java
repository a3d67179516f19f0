package io.github.legstat.analysis;

import io.github.legstat.model.Term;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How much of a customer's number is shown. */
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

  /** A number in this form; what is empty stays so. */
  String text(String number) {
    if (number.isEmpty()) {
      return number;
    }
    return switch (form) {
      case FULL -> number;
      case LAST4 -> masked(number);
      case HASH -> hash(number);
    };
  }

  private static String masked(String number) {
    int shown = Math.max(0, number.length() - LAST);
    return "X".repeat(shown) + number.substring(shown);
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
