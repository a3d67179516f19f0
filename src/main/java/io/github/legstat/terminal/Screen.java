package io.github.legstat.terminal;

import io.github.legstat.output.TextOptions;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What one stream can show.
 *
 * @param terminal whether somebody watches
 * @param width columns of the page
 * @param color whether roles are colored
 * @param unicode whether signs outside ASCII are drawn
 */
public record Screen(boolean terminal, int width, boolean color, boolean unicode) {
  private static final int USUAL_WIDTH = 80;
  private static final int LEAST_WIDTH = 20;

  /**
   * What the user asked for.
   *
   * @param color when to use color
   * @param width columns, if the user gave a number
   */
  public record Wishes(ColorMode color, OptionalInt width) {}

  /**
   * Looks at a stream.
   *
   * @param stream the stream that is written to; each is asked on its own, for one may be
   *     redirected and the other not
   * @param wishes win over what is found
   * @param environment {@code COLUMNS}, {@code NO_COLOR} and {@code TERM} are looked at
   * @param probe asks the system
   */
  public static Screen of(
      StandardStream stream, Wishes wishes, Map<String, String> environment, StreamProbe probe) {
    boolean terminal = probe.isTerminal(stream);
    boolean dumb = "dumb".equals(environment.get("TERM"));
    boolean color =
        switch (wishes.color()) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> terminal && !dumb && environment.getOrDefault("NO_COLOR", "").isEmpty();
        };
    int width =
        wishes.width().isPresent()
            ? wishes.width().getAsInt()
            : width(stream, terminal, environment, probe);
    return new Screen(terminal, Math.max(LEAST_WIDTH, width), color, !(terminal && dumb));
  }

  /**
   * What a file can show: text that somebody will read later, perhaps on another machine, so
   * nothing of this one takes part.
   */
  public static Screen ofFile(Wishes wishes) {
    int width = Math.max(LEAST_WIDTH, wishes.width().orElse(USUAL_WIDTH));
    return new Screen(false, width, wishes.color() == ColorMode.ALWAYS, true);
  }

  /** The page that text is laid out for. */
  public TextOptions textOptions() {
    return new TextOptions(width, color ? Theme.COLOR : Theme.PLAIN, unicode, new DisplayWidth());
  }

  private static int width(
      StandardStream stream, boolean terminal, Map<String, String> environment, StreamProbe probe) {
    int told = number(environment.getOrDefault("COLUMNS", ""));
    if (told > 0) {
      return told;
    }
    int asked = terminal ? probe.width(stream) : 0;
    return asked > 0 ? asked : USUAL_WIDTH;
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
