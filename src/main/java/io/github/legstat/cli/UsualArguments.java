package io.github.legstat.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Takes a command line on which all is as usual: whole names of options, each once unless it takes
 * a list, values that nothing is wrong with. Of any other it takes nothing: picocli reads that, and
 * tells what is wrong. The values are the same as picocli's; only its start, which lasts longer
 * than reading a small file, is saved.
 */
final class UsualArguments {
  /** Digits that are a number to everybody: no sign, no zero in front, no overflow. */
  private static final int MOST_DIGITS = 9;

  private final Syntax syntax;
  private final Map<ArgSpec, Object> values = new LinkedHashMap<>();

  private UsualArguments(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Gives the options and arguments of a command their values, all or, where false, none. */
  static boolean take(Syntax syntax, String[] words) {
    UsualArguments arguments = new UsualArguments(syntax);
    if (!arguments.read(words) || !arguments.addDefaults()) {
      return false;
    }
    arguments.setAll();
    return true;
  }

  private void setAll() {
    for (ArgSpec argument : syntax.arguments()) {
      Object value = values.getOrDefault(argument, argument.initialValue());
      if (value != null) {
        argument.setValue(value);
      }
    }
  }

  private boolean read(String[] words) {
    int at = 0;
    while (at < words.length) {
      String word = words[at++];
      if (!isOption(word)) {
        if (!addPositional(word)) {
          return false;
        }
        continue;
      }
      int sign = word.indexOf('=');
      Optional<OptionSpec> option = option(sign < 0 ? word : word.substring(0, sign));
      if (option.isEmpty()) {
        return false;
      }
      boolean added;
      if (isFlag(option.get())) {
        added = sign < 0 && put(option.get(), true);
      } else if (sign >= 0) {
        added = add(option.get(), word.substring(sign + 1));
      } else {
        added = at < words.length && add(option.get(), words[at++]);
      }
      if (!added) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOption(String word) {
    return word.startsWith("-") && word.length() > 1;
  }

  /** An option that has this name and nothing about it that only picocli knows. */
  private Optional<OptionSpec> option(String name) {
    for (OptionSpec option : syntax.options()) {
      for (String each : option.names()) {
        if (each.equals(name)) {
          return Optional.of(option)
              .filter(found -> !found.usageHelp() && found.parameterConsumer() == null);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isFlag(ArgSpec option) {
    return option.type() == boolean.class;
  }

  private boolean addPositional(String word) {
    for (PositionalParamSpec positional : syntax.positionals()) {
      return add(positional, word);
    }
    return false;
  }

  private boolean addDefaults() {
    for (OptionSpec option : syntax.options()) {
      if (option.defaultValue() != null
          && !values.containsKey(option)
          && !add(option, option.defaultValue())) {
        return false;
      }
    }
    return true;
  }

  private boolean add(ArgSpec argument, String text) {
    if (text.isEmpty() || isOption(text) || text.indexOf('"') >= 0) {
      return false; // of which picocli has thoughts of its own
    }
    if (argument.type() != List.class) {
      return converted(argument, argument.type(), text)
          .filter(value -> put(argument, value))
          .isPresent();
    }
    List<Object> list = new ArrayList<>();
    if (values.get(argument) instanceof List<?> before) {
      list.addAll(before);
    }
    Class<?> type = argument.auxiliaryTypes()[0];
    for (String part : parts(argument, text)) {
      Optional<?> value = part.isEmpty() ? Optional.empty() : converted(argument, type, part);
      if (value.isEmpty()) {
        return false;
      }
      list.add(value.get());
    }
    values.put(argument, list);
    return true;
  }

  private boolean put(ArgSpec argument, Object value) {
    return values.putIfAbsent(argument, value) == null;
  }

  /** Lists are split at a sign, which stands for itself in a regular expression. */
  private static String[] parts(ArgSpec argument, String text) {
    String sign = argument.splitRegex();
    return sign.isEmpty() ? new String[] {text} : text.split(sign, -1);
  }

  private static Optional<?> converted(ArgSpec argument, Class<?> type, String text) {
    if (argument.converters().length > 0) {
      return converted(argument.converters()[0], text);
    }
    if (type == String.class) {
      return Optional.of(text);
    }
    if (!isPlainNumber(text)) {
      return Optional.empty();
    }
    if (type == Integer.class || type == int.class) {
      return Optional.of(Integer.valueOf(text));
    }
    return type == long.class ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  private static Optional<?> converted(ITypeConverter<?> converter, String text) {
    try {
      return Optional.of(converter.convert(text));
    } catch (Exception e) {
      return Optional.empty(); // picocli will meet it again, and tell
    }
  }

  private static boolean isPlainNumber(String text) {
    if (text.length() > MOST_DIGITS || (text.startsWith("0") && text.length() > 1)) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
