package io.github.legstat.output;

/** The few characters outside ASCII that pages are drawn with, and what stands in for them. */
enum Glyphs {
  /** Eighths of blocks for bars. */
  UNICODE("█", "▏▎▍▌▋▊▉"),
  /** For terminals that can draw nothing else. */
  ASCII("#", "");

  private final String full;
  private final String parts;

  Glyphs(String full, String parts) {
    this.full = full;
    this.parts = parts;
  }

  static Glyphs of(TextOptions options) {
    return options.unicode() ? UNICODE : ASCII;
  }

  /** A bar as long as the share of the width says; something is never drawn as nothing. */
  String bar(double share, int width) {
    int steps = parts.length() + 1;
    long length = Math.round(share * width * steps);
    if (share > 0) {
      length = Math.max(1, length);
    }
    int part = (int) (length % steps);
    String end = part == 0 ? "" : parts.substring(part - 1, part);
    return full.repeat((int) (length / steps)) + end;
  }

  /** Text whose few signs of ours are spelled for the terminal; its letters stay as they are. */
  String sign(String text) {
    return this == UNICODE ? text : text.replace('–', '-').replace('⏎', ' ').replace("…", "...");
  }
}
