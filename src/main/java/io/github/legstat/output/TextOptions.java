package io.github.legstat.output;

import java.util.function.ToIntFunction;

/**
 * The page that text is laid out for.
 *
 * @param width columns of the page
 * @param painter adds color, or nothing
 * @param unicode whether bars and dashes may be drawn with characters outside ASCII
 * @param meter columns a string without control characters takes
 */
public record TextOptions(
    int width, Painter painter, boolean unicode, ToIntFunction<String> meter) {

  int columns(String text) {
    return meter.applyAsInt(text);
  }
}
