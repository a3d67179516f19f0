package io.github.legstat.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that something was once wrong with, named by what it was. */
final class SeedsTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "fuzz");

  static List<Arguments> seeds() throws IOException {
    List<Arguments> seeds = new ArrayList<>();
    for (FuzzTarget target : FuzzTarget.values()) {
      Path folder = FOLDER.resolve(target.word());
      if (Files.isDirectory(folder)) {
        try (Stream<Path> paths = Files.list(folder)) {
          paths.sorted().forEach(path -> seeds.add(Arguments.of(target, path)));
        }
      }
    }
    return seeds;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void areReadAsTheyShould(FuzzTarget target, Path seed) throws IOException {
    target.check(Files.readAllBytes(seed));
  }

  /** A folder that no target has the name of would never be looked into. */
  @Test
  void everyFolderIsATarget() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .isSubsetOf(Stream.of(FuzzTarget.values()).map(FuzzTarget::word).toList());
    }
  }
}
