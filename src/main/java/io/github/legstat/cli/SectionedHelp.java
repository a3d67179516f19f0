package io.github.legstat.cli;

import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The help of a command, with its options in sections of what they are about. */
final class SectionedHelp extends Help {
  private SectionedHelp(CommandSpec command, ColorScheme colors) {
    super(command, colors);
  }

  /** Kept by the first option of a section: what it and those behind it are about. */
  record Title(String text) {}

  /** Makes help; not a lambda, as Java would archive none of the library's classes for it. */
  static final class Factory implements IHelpFactory {
    @Override
    public Help create(CommandSpec command, ColorScheme colors) {
      return new SectionedHelp(command, colors);
    }
  }

  @Override
  public String optionList() {
    List<OptionSpec> options = commandSpec().options();
    int[] begins =
        IntStream.range(0, options.size())
            .filter(index -> index == 0 || options.get(index).userObject() instanceof Title)
            .toArray();
    StringBuilder text = new StringBuilder();
    for (int section = 0; section < begins.length; section++) {
      int end = section + 1 < begins.length ? begins[section + 1] : options.size();
      text.append(section(options.subList(begins[section], end)));
    }
    return text.toString();
  }

  private String section(List<OptionSpec> options) {
    String title = options.get(0).userObject() instanceof Title known ? known.text() : "Options";
    // With room for all options of the command, so that the sections stand below each other.
    Layout layout =
        createDefaultLayout(
            commandSpec().options(), commandSpec().positionalParameters(), colorScheme());
    layout.addOptions(options, parameterLabelRenderer());
    return "\n" + title + ":\n" + layout;
  }
}
