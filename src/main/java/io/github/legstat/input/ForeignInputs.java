package io.github.legstat.input;

/** Inputs whose first bytes tell that they are something else than a call log. */
final class ForeignInputs {
  private ForeignInputs() {}

  /**
   * Refuses what no reader should try.
   *
   * @param format the format that it would be read in
   * @throws InputException with what it is, and what the user can do
   */
  static void refuse(String name, InputFormat format, byte[] head, int begin)
      throws InputException {
    if (FormatDetector.isArchive(head)) {
      throw refusal(
          name,
          "this is a workbook or another ZIP archive, not a call log; save the sheet as CSV, or"
              + " unpack the archive");
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
