package io.github.legstat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a folder holds: logs, what is none, and pieces of a file that was split at any byte. */
final class FoldersTest {
  @TempDir private Path folder;

  private static byte[] compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  /** Writes the pieces under the names that {@code split} gives them. */
  private List<Path> split(byte[] bytes, int size) throws IOException {
    List<Path> pieces = new ArrayList<>();
    for (int begin = 0; begin < bytes.length; begin += size) {
      int number = pieces.size();
      String name = "x" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
      byte[] piece = Arrays.copyOfRange(bytes, begin, Math.min(bytes.length, begin + size));
      pieces.add(Files.write(folder.resolve(name), piece));
    }
    return pieces;
  }

  @ParameterizedTest
  @CsvSource({
    "samples/dashboard.csv, false, 70001",
    "samples/dashboard.csv, false, 9973",
    "samples/dashboard.csv, true, 9973",
    "samples/api-list.json, false, 70001",
    "samples/api-list.json, true, 9973",
    "samples/api-list.json, true, 997",
  })
  void areReadAsOne(String whole, boolean compressed, int size) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(whole));
    List<Path> pieces = split(compressed ? compressed(bytes) : bytes, size);
    Ran expected = Ran.legstat("report", "--to", "json", whole);

    for (List<?> inputs : List.of(List.of(folder), pieces)) {
      Ran ran = Ran.legstat("report", "--to", "json", inputs);
      assertThat(ran.out()).isEqualTo(expected.out());
      assertThat(ran.exit()).isEqualTo(expected.exit());
      assertThat(ran.err())
          .contains(
              pieces.get(0)
                  + " to "
                  + pieces.get(pieces.size() - 1)
                  + ": read as one file that was split");
    }
  }

  /** A piece that is missing leaves a gap which nothing may hide. */
  @Test
  void areNotJoinedOverAGap() throws IOException {
    List<Path> pieces = split(Files.readAllBytes(Path.of("samples/dashboard.csv")), 50_000);
    Files.delete(pieces.get(1));
    Ran ran = Ran.legstat("report", pieces.get(0), pieces.get(2));
    assertThat(ran.exit()).isEqualTo(65);
    assertThat(ran.err()).contains(pieces.get(2) + ":1: ");
  }

  /** What has a header of its own stays a file of its own. */
  @Test
  void areNoFilesThatAreWhole() throws IOException {
    Path first = Files.writeString(folder.resolve("calls-1.csv"), "Id,Status\na1,busy\n");
    Path second = Files.writeString(folder.resolve("calls-2.csv"), "Status,Id\nbusy,a2\nx\n");
    Ran ran = Ran.legstat("report", first, second);
    assertThat(ran.err())
        .contains("3 read = 2 counted + 1 rejected")
        .contains(second + ":3: ")
        .doesNotContain("split");
  }

  /** The last word of a row may be the name of a column too. */
  @Test
  void areCutBeforeAWordThatIsAName() throws IOException {
    String text =
        "Id,Direction,Status,DisconnectedBy\na1,inbound,busy,Caller\na2,inbound,busy,NA\n";
    split(text.getBytes(StandardCharsets.UTF_8), text.indexOf("Caller"));
    Ran ran = Ran.legstat("report", folder);
    assertThat(ran.err()).contains("2 read = 2 counted");
  }

  /** On some days there is nothing to export. */
  @Test
  void areNoEmptyFiles() throws IOException {
    Files.writeString(folder.resolve("1.csv"), "Id,Direction,Status\na1,inbound,busy\n");
    Files.writeString(folder.resolve("2.csv"), "");
    assertThat(Ran.legstat("report", folder).err())
        .contains("1 read = 1 counted")
        .doesNotContain("split");
  }

  /** Lines are counted from the first line of the first piece. */
  @Test
  void tellTheLineInTheWhole() throws IOException {
    byte[] bytes = "Id,Status\na1,busy\na2\na3,busy\n".getBytes(StandardCharsets.UTF_8);
    split(bytes, 13);
    Ran ran = Ran.legstat("report", folder);
    assertThat(ran.err()).contains("xaa to " + folder.resolve("xac") + ":3: ");
  }

  /** A folder may hold what is no call log; one that cannot be read right is no such thing. */
  @Test
  void aLogInAFolderIsNotSkippedForItsDates() throws IOException {
    String header = "Id,Status,Direction,StartTime\n";
    Files.writeString(
        folder.resolve("a.csv"),
        header + "a1,busy,inbound,13/02/2026 10:00\na2,busy,inbound,02/13/2026 10:00\n");
    Files.writeString(folder.resolve("b.csv"), header + "b1,busy,inbound,2026-02-13 10:00:00\n");
    Files.writeString(folder.resolve("c.txt"), "no calls here\n");
    Ran ran = Ran.legstat("report", folder);
    assertThat(ran.exit()).isEqualTo(65);
    assertThat(ran.err()).contains("a.csv: the dates are not all written in one order");
    Files.delete(folder.resolve("a.csv"));
    assertThat(Ran.legstat("report", folder).exit()).isZero();
  }
}
