package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.input.Found.Way;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON documents are read the same wherever they are cut, and by whichever parser. */
final class JsonCutsTest {
  private static final int DOCUMENTS = Integer.getInteger("legstat.cuts", 40);
  private static final List<Integer> STRETCHES = List.of(1, 7, 61, 400, 3000);

  /** Calls stand where the signs of percent are; pages of them come one after another. */
  private static final List<String> WRAPPERS =
      List.of(
          "[%]",
          "[\n%\n]\n",
          "{\"Calls\":[%]}",
          "{\"Metadata\":{\"Total\":9,\"Id\":\"x\"},\"Calls\":[%]}\n",
          "{\n  \"Calls\": [\n    %\n  ],\n  \"Metadata\": {\n    \"Total\": 2\n  }\n}",
          "{\"Calls\":{\"Call\":[%]}}",
          "{\"status\":\"ok\",\"data\":[%],\"more\":{\"Calls\":[]}}",
          "{\"Sid\":\"w\",\"data\":[%],\"To\":\"1\"}",
          "{\"request_id\":\"r\",\"response\":[{\"code\":200,\"call_details\":{\"Sid\":\"z\"}},%]}",
          "[[%],[%]]",
          "{\"Calls\":[%],\"items\":[%]}",
          "%%",
          "\r\n%\r\n",
          "[%,7,null,\"},{\"]",
          "[%,]",
          "[,%]",
          "[%}",
          "{\"Calls\":[%");

  @TempDir private Path folder;

  private static Found read(byte[] bytes, Way way) throws IOException {
    return Found.inStream(new ByteArrayInputStream(bytes), Optional.of(InputFormat.JSON), way);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 10})
  void doNotShow(int wrong) throws IOException {
    Random random = new Random(40 + wrong);
    for (int round = 0; round < DOCUMENTS; round++) {
      byte[] bytes = RandomJson.bytes(documents(random, wrong));
      Path path = Files.write(folder.resolve("calls.json"), bytes);
      Found whole = read(bytes, Way.USUAL);
      for (int stretch : STRETCHES) {
        Way way = new Way(stretch, 1 + random.nextInt(4));
        check(bytes, read(bytes, way), whole, "stream, " + way);
        check(bytes, file(path, way), whole, "file, " + way);
      }
    }
  }

  private static Found file(Path path, Way way) throws IOException {
    InputOptions options =
        new InputOptions(
            Optional.of(InputFormat.JSON),
            Optional.of(StandardCharsets.UTF_8),
            Optional.empty(),
            List.of(),
            Found.NAMES);
    try (InputFile input = InputFile.open("input", path, options);
        CallReader reader = input.reader(way.stretchBytes())) {
      return Found.by(reader, way.piecesAtOnce());
    }
  }

  private static void check(byte[] bytes, Found found, Found whole, String how) {
    if (!found.equals(whole)) {
      assertThat(found).as(how + "\n" + new String(bytes, StandardCharsets.UTF_8)).isEqualTo(whole);
    }
  }

  private static String documents(Random random, int wrong) {
    RandomJson json = new RandomJson(random, wrong);
    StringBuilder text = new StringBuilder();
    String wrapper = WRAPPERS.get(random.nextInt(WRAPPERS.size()));
    for (int pages = 1 + random.nextInt(4); pages > 0; pages--) {
      String page =
          random.nextInt(9) == 0 ? WRAPPERS.get(random.nextInt(WRAPPERS.size())) : wrapper;
      for (int i = 0; i < page.length(); i++) {
        text.append(page.charAt(i) == '%' ? calls(json, random) : page.substring(i, i + 1));
      }
    }
    String whole = text.toString();
    return wrong > 0 && random.nextInt(3) == 0 ? json.damaged(whole) : whole;
  }

  private static String calls(RandomJson json, Random random) {
    List<String> calls = new ArrayList<>();
    for (int call = 1 + random.nextInt(9); call > 0; call--) {
      calls.add(json.record());
    }
    return String.join(List.of(",", ",\n", " ,\r\n  ").get(random.nextInt(3)), calls);
  }
}
