package io.github.legstat.cli;

import io.github.legstat.analysis.PhoneDisplay;
import io.github.legstat.analysis.dimension.GroupKey;
import io.github.legstat.analysis.summary.KeyDisplay;
import io.github.legstat.input.FieldNames;
import io.github.legstat.output.OutputFormat;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option that says how much is shown of the numbers of customers and agents. */
final class PhoneArguments {
  /** Goes into hashes of numbers, so that others cannot find the numbers by trying all. */
  private static final String PHONE_KEY = "LEGSTAT_PHONE_KEY";

  private static final String NAME = "--phones";

  private final OptionSpec phones =
      Choices.option(NAME, PhoneDisplay.Form.class)
          .paramLabel("FORM")
          .defaultValue("full")
          .description(
              "Show numbers of customers and agents in full (default), their last4 digits, or as a"
                  + " hash; the variable "
                  + PHONE_KEY
                  + " makes hashes secret. Numbers with the same last4 stay apart, in rows that look"
                  + " alike.")
          .build();

  /** Adds the option to a command. */
  PhoneArguments(CommandSpec command) {
    command.addOption(phones);
  }

  /** How numbers are shown. */
  PhoneDisplay display(Surroundings surroundings) {
    String key = surroundings.environment().getOrDefault(PHONE_KEY, "");
    return new PhoneDisplay(phones.getValue(), key);
  }

  /**
   * How the values are shown that calls are grouped by.
   *
   * @param input tells which field a column is; not asked where nothing is hidden
   * @param format the format of the result
   */
  KeyDisplay ofKeys(
      List<GroupKey> keys, Surroundings surroundings, InputArguments input, OutputFormat format) {
    PhoneDisplay display = display(surroundings);
    if (isFull()) {
      return new KeyDisplay(display, column -> Optional.empty());
    }
    FieldNames names = input.fieldNames();
    KeyDisplay keyDisplay =
        new KeyDisplay(display, column -> names.find(column.text()).map(FieldNames.Match::field));
    if (format == OutputFormat.PROMETHEUS && keyDisplay.mayCoincide(keys)) {
      throw new UsageException(
          "--to prometheus tells groups apart by their keys, which last4 digits do not: give"
              + " --phones hash");
    }
    return keyDisplay;
  }

  /** Conditions on what may be a number of a customer or an agent. */
  private static final String ON_NUMBERS =
      "(?is)\\s*(?:customer|agent|agent[-_]name|from|to|from[-_]name|to[-_]name|column:[^!<>=~]*)"
          + "\\s*[!<>=~].*";

  /**
   * A condition as a result shows it: where numbers are hidden, so are the digits of one on
   * numbers.
   *
   * @param command the command whose condition it is
   */
  static String shown(CommandSpec command, String condition) {
    OptionSpec option = command.findOption(NAME);
    boolean isFull = option == null || option.getValue() == PhoneDisplay.Form.FULL;
    return isFull || !condition.matches(ON_NUMBERS)
        ? condition
        : condition.replaceAll("\\p{Nd}", "X");
  }

  /**
   * Refuses to hide numbers in a result that holds them as they stand.
   *
   * @param why what the user is told
   */
  void requireFull(String why) {
    if (!isFull()) {
      throw new UsageException(why);
    }
  }

  private boolean isFull() {
    return phones.<PhoneDisplay.Form>getValue() == PhoneDisplay.Form.FULL;
  }
}
