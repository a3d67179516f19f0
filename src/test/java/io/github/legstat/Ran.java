package io.github.legstat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What a command has given.
 *
 * @param exit its exit code
 * @param out its result
 * @param err what it told besides
 */
record Ran(int exit, String out, String err) {
  /** Runs a command; lists among its words are words each. */
  static Ran legstat(Object... words) {
    List<String> arguments = new ArrayList<>();
    for (Object word : words) {
      if (word instanceof List<?> several) {
        several.forEach(each -> arguments.add(each.toString()));
      } else {
        arguments.add(word.toString());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.run(arguments.toArray(String[]::new), new ByteArrayInputStream(new byte[0]), out, err);
    return new Ran(exit, out.toString(UTF_8), err.toString(UTF_8));
  }
}
