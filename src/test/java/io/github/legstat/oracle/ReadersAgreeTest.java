package io.github.legstat.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.legstat.oracle.EventFile.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every reader tells the same of the same hostile calls. */
final class ReadersAgreeTest {
  private static final int MANY = 6_000;

  /** Remarks that say nothing, as do signs that are neither numbers nor pictures. */
  private static final Set<String> NOTHING = Set.of("", "null", "N/A", "'", "\"", "\"\"");

  @TempDir private Path folder;

  @Test
  void ofElements() throws IOException {
    List<HostileRecord> records = HostileCalls.records(50, MANY);
    WrittenFile xml = ElementFile.write(records, HostileCalls.FIELDS, 50);
    Explained.assertAgrees(records, "auto", xml.into(folder, "calls.xml"), xml.lines());
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void ofEvents(Shape shape) throws IOException {
    List<HostileRecord> records = HostileCalls.records(60, MANY, shape.fields());
    WrittenFile events = EventFile.write(records, 60, shape);
    Explained.assertAgrees(records, "auto", events.into(folder, "events"), events.lines());
  }

  /** What people wrote is the same text whichever format it came in. */
  @Test
  void onWhatPeopleWrote() throws IOException {
    Set<String> fields = Shape.PASSTHRU.fields();
    List<HostileRecord> records = HostileCalls.records(70, MANY, fields);
    Map<String, Integer> expected = new TreeMap<>();
    for (Judged call : Judged.calls(records, "auto")) {
      String remark = call.field("!Remarks").strip();
      expected.merge(NOTHING.contains(remark) ? "unknown" : remark, 1, Integer::sum);
    }
    WrittenFile csv = CsvFile.write(records, fields, 70, ',', "\n");
    WrittenFile lines = JsonFile.lines(records, fields, 70);
    WrittenFile xml = ElementFile.write(records, fields, 70);
    assertThat(remarks(csv.into(folder, "calls.csv"))).isEqualTo(expected);
    assertThat(remarks(lines.into(folder, "calls.ndjson"))).isEqualTo(expected);
    assertThat(remarks(xml.into(folder, "calls.xml"))).isEqualTo(expected);
    String json = JsonFile.document(records, fields, 70, JsonFile.Shape.LIST);
    assertThat(remarks(Files.writeString(folder.resolve("calls.json"), json))).isEqualTo(expected);
    for (Shape shape : Shape.values()) {
      WrittenFile events = EventFile.write(records, 70, shape);
      assertThat(remarks(events.into(folder, "events"))).as("%s", shape).isEqualTo(expected);
    }
  }

  /** How many calls have each remark. */
  private static Map<String, Integer> remarks(Path file) throws IOException {
    Map<String, Integer> remarks = new TreeMap<>();
    JsonNode report =
        Legstat.MAPPER.readTree(
            Legstat.report("--by", "column:Remarks", "--flow", "auto", file.toString()));
    for (JsonNode group : report.required("groups")) {
      String remark = group.required("key").required("column:Remarks").asText();
      remarks.merge(remark, group.required("calls").intValue(), Integer::sum);
    }
    return remarks;
  }
}
