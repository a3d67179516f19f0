package io.github.legstat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.data.DataTable;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What readers promise, line by line in {@code robustness.table}, each with the golden cases and
 * tests that hold them to it. A proof that has been renamed or deleted leaves its promise bare.
 */
final class RobustnessTest {
  private static final Path TESTS = Path.of("src", "test", "java");
  private static final int CAP_OF_REPORTS = 100_000;

  static List<DataTable.Row> promises() {
    return DataTable.read(RobustnessTest.class, "robustness.table");
  }

  @ParameterizedTest
  @MethodSource("promises")
  void isProved(DataTable.Row promise) throws IOException {
    String[] proofs = promise.text("proof").split(", ", -1);
    assertThat(proofs).isNotEmpty();
    for (String proof : proofs) {
      if (proof.contains("/")) {
        assertThat(GoldenCase.root().resolve(proof).resolve("cmd")).as(proof).isRegularFile();
      } else {
        assertThat(tests(proof)).as(proof).hasSize(1).allMatch(RobustnessTest::isTest);
      }
    }
  }

  /** The methods that Class.method names. */
  private static List<Method> tests(String proof) throws IOException {
    String file = proof.substring(0, proof.indexOf('.')) + ".java";
    String method = proof.substring(proof.indexOf('.') + 1);
    try (Stream<Path> sources = Files.walk(TESTS)) {
      return sources
          .filter(source -> source.endsWith(file))
          .map(source -> TESTS.relativize(source).toString().replace('\\', '/'))
          .map(source -> source.replace(".java", "").replace('/', '.'))
          .flatMap(name -> Stream.of(loaded(name).getDeclaredMethods()))
          .filter(declared -> declared.getName().equals(method))
          .toList();
    }
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName(name, false, RobustnessTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isTest(Method method) {
    return method.isAnnotationPresent(Test.class)
        || method.isAnnotationPresent(ParameterizedTest.class);
  }

  @Test
  void noPromiseIsMadeTwice() {
    Set<String> made = new HashSet<>();
    assertThat(promises()).allMatch(promise -> made.add(promise.text("promise")));
  }

  /** The two other caps, of pages of the API, are golden cases. */
  @Test
  void aFileThatEndsAtTheCapOfReportsIsWarnedAbout(@TempDir Path folder) throws IOException {
    StringBuilder text = new StringBuilder("Sid,Direction,Leg1Status,Leg2Status\n");
    for (int call = 0; call < CAP_OF_REPORTS; call++) {
      text.append('a').append(call).append(",inbound,completed,busy\n");
    }
    Path file = Files.writeString(folder.resolve("calls.csv"), text);
    assertThat(Ran.legstat("report", file).err())
        .contains("has exactly 100000 records, which is where exports are cut");
    Files.writeString(file, text.append("b,inbound,completed,busy\n"));
    assertThat(Ran.legstat("report", file).err()).doesNotContain("cut");
  }
}
