package io.github.legstat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is rejected is kept so that it can be repaired and read. */
final class RejectsTest {
  /** A name that must not mean anything where it stands in a comment. */
  private static final String NAME = "calls of A&B <new>";

  /** Fine, or broken off. */
  private static final Set<Integer> EXITS = Set.of(0, 65);

  @TempDir private Path folder;

  /** Two damages in each input, the second of which is repaired in the file of rejects. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '\'',
      value = {
        "'Sid,Status,Leg2Status\na1,busy,busy\na2,busy\na3,busy,busy\na4,x\n'!'a4,x'!'a4,x,'",
        "'{\"Sid\":\"a1\"}\n{\"No\":1}\n{\"Sid\":\"a3\"}\n{\"Sid\":\"a4\"\n'!'\"a4\"'!'\"a4\"}'",
        "'[{\"Sid\":\"a1\"},\n{\n \"No\": 1\n},\n{\"Sid\":\"a3\"},\n{\n\"Id2\": \"a4\"}]'!'Id2'!'Sid'",
        "'<Calls><Call><Sid>a1</Sid></Call>\n<Call><No>&lt;</No></Call><Call><Sid>a3</Sid></Call>"
            + "<Call>\n<Id2>a4</Id2>\n</Call></Calls>'!'Id2'!'Sid'",
        "'[{\"Sid\":\"a1\"},{\"No\":1},\n{\"Sid\":\"a3\"},{\"Sid\":\"a4\",\n\"To\":'!'\"To\":'!'\"To\":1}'",
        "'[{\"Sid\":\"a1\"},{\"No\":1},{\"Sid\":a4},\n{\"Sid\":\"a3\"}]'!':a4'!':\"a4\"'",
        "'[{\"No\":1},{\"data\":[{\"Sid\":\"a1\"},{\"Sid\":\"a3\"}],\n\"Sid\":\"a4\",\"To\":1}]'!'?'!'?'",
        "'<Calls><Call><Sid>a1</Sid></Call><Call>\n</Call><Call><Sid>a3</Sid></Call>"
            + "<Call>\n<Sid>a4</Si'!'a4</Si'!'a4</Sid></Call>'",
        "'<Calls><Call><Sid>a1</Sid></Call><Call/><Call><Sid>a4</Sid>\n<Call><Sid>a3</Sid></Call>"
            + "</Calls>'!'a4</Sid>'!'a4</Sid></Call>'",
        "'Sid=a1&To=1\nNo=1\nSid=a3\nIdd=a4&X=1\n'!'Idd'!'Sid'"
      })
  void canBeRepairedAndRead(String text, String damage, String repair) throws IOException {
    Path input = folder.resolve(NAME);
    Path rejects = folder.resolve("rejects");
    Files.writeString(input, text.replace("\\n", "\n"));
    String first = ids(input, "--rejects", rejects.toString());
    assertThat(first).isEqualTo("a1 a3");
    String kept = Files.readString(rejects);
    assertThat(kept.lines().filter(line -> line.startsWith("# legstat: line"))).hasSize(2);
    Files.writeString(rejects, kept.replace(damage, repair));
    assertThat(ids(rejects)).isEqualTo("a4");
  }

  /** The ids of the calls that are read. */
  private static String ids(Path input, String... options) {
    String[] arguments = new String[options.length + 4];
    arguments[0] = "explain";
    arguments[1] = "--to";
    arguments[2] = "tsv";
    arguments[3] = input.toString();
    System.arraycopy(options, 0, arguments, 4, options.length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = Main.run(arguments, new ByteArrayInputStream(new byte[0]), out, err);
    assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isIn(EXITS);
    return String.join(
        " ",
        out.toString(StandardCharsets.UTF_8)
            .lines()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf('\t')))
            .toList());
  }
}
