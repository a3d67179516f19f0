package io.github.legstat.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Inputs whose first bytes tell that they are something else than a call log. */
final class ForeignInputs {
  /**
   * Bytes by which a kind of file is known.
   *
   * @param at where they stand
   * @param bytes the bytes, a character each
   * @param what what the file is, and what the user can do
   */
  private record Signature(int at, String bytes, String what) {
    boolean isOf(byte[] head) {
      return standsIn(head, bytes.getBytes(StandardCharsets.ISO_8859_1))
          || (head.length > at && head[at] < 0 && standsIn(head, asText()));
    }

    /** What is no UTF-8 was taken for the text of a spreadsheet, and is UTF-8 by now. */
    private byte[] asText() {
      byte[] raw = bytes.getBytes(StandardCharsets.ISO_8859_1);
      return new String(raw, Encodings.WINDOWS).getBytes(StandardCharsets.UTF_8);
    }

    private boolean standsIn(byte[] head, byte[] wanted) {
      return head.length > at + wanted.length
          && Arrays.equals(head, at, at + wanted.length, wanted, 0, wanted.length);
    }
  }

  private static final String SAVE_AS_CSV = ", not a call log; save the sheet as CSV";
  private static final String DECOMPRESS = "; decompress it first, as with ";

  private static final String TAR = "a tar archive, not a call log; unpack it, and name the folder";

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature(
              0,
              "PK\u0003\u0004",
              "a workbook or another ZIP archive, not a call log; save the sheet as CSV, or unpack the archive"),
          new Signature(
              0,
              "\u00D0\u00CF\u0011\u00E0",
              "a workbook or document of an old Office" + SAVE_AS_CSV),
          new Signature(
              0, "SQLite format 3", "an SQLite database, not a call log; write the table as CSV"),
          new Signature(0, "%PDF-", "a PDF document, not a call log"),
          new Signature(0, "\u0089PNG", "an image, not a call log"),
          new Signature(0, "GIF87a", "an image, not a call log"),
          new Signature(0, "GIF89a", "an image, not a call log"),
          new Signature(0, "\u00FF\u00D8\u00FF", "an image, not a call log"),
          new Signature(0, "\u00FD7zXZ", "compressed with xz" + DECOMPRESS + "xz -dc"),
          new Signature(0, "BZh91AY&SY", "compressed with bzip2" + DECOMPRESS + "bzip2 -dc"),
          new Signature(0, "7z\u00BC\u00AF", "a 7z archive, not a call log; unpack it"),
          new Signature(257, "ustar\u0000", TAR),
          new Signature(257, "ustar  \u0000", TAR));

  private ForeignInputs() {}

  /**
   * Refuses what no reader should try.
   *
   * @param format the format that it would be read in
   * @throws InputException with what it is, and what the user can do
   */
  static void refuse(String name, InputFormat format, byte[] head, int begin)
      throws InputException {
    for (Signature signature : SIGNATURES) {
      if (signature.isOf(head)) {
        throw refusal(name, "this is " + signature.what());
      }
    }
    if (format != InputFormat.CSV && FormatDetector.isPrintedByPython(head, begin)) {
      throw refusal(
          name,
          "this is no JSON, as names stand in single quotes, as Python prints them; write it with"
              + " json.dumps");
    }
    if (format == InputFormat.XML && FormatDetector.isWebPage(head, begin)) {
      throw refusal(name, "this is a web page, not a call log");
    }
  }

  private static InputException refusal(String name, String why) {
    return new InputException(InputException.Kind.UNUSABLE, name + ": " + why);
  }
}
