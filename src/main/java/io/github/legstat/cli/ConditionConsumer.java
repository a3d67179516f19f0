package io.github.legstat.cli;

import java.util.Collection;
import java.util.Stack;
import java.util.regex.Pattern;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * Takes a condition as one word of the command line, or as three: a field, an operator, a value.
 */
@SuppressWarnings("JdkObsolete") // The type of the stack is picocli's.
final class ConditionConsumer implements IParameterConsumer {
  private static final Pattern OPERATOR = Pattern.compile("[!<>=~]=?");

  @Override
  public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
    if (words.isEmpty()) {
      throw new ParameterException(
          command.commandLine(),
          "Missing required parameter for option '"
              + ((OptionSpec) option).longestName()
              + "' (CONDITION)");
    }
    String condition = words.pop();
    if (words.size() >= 2 && OPERATOR.matcher(words.peek()).matches()) {
      condition = condition + " " + words.pop() + " " + words.pop();
    }
    Collection<String> conditions = option.getValue();
    conditions.add(condition);
  }
}
