package io.github.legstat.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs({OS.LINUX, OS.MAC})
final class OutputFileTest {
  private static final byte[] NEW = "new\n".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void appearsOnlyWhenCommitted() throws IOException {
    Path target = folder.resolve("report.json");
    try (OutputFile file = OutputFile.open(target)) {
      file.stream().write(NEW);
      assertThat(target).doesNotExist();
      file.commit();
    }
    assertThat(target).hasContent("new\n");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void keepsTheOldFileWhenTheWriterFails() throws IOException {
    Path target = Files.writeString(folder.resolve("report.json"), "old");
    assertThatThrownBy(
            () -> {
              try (OutputFile file = OutputFile.open(target)) {
                file.stream().write(NEW);
                file.stream().flush();
                throw new IOException("no more");
              }
            })
        .hasMessage("no more");
    assertThat(target).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void keepsPermissions() throws IOException {
    Path target = Files.writeString(folder.resolve("report.json"), "old");
    Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-rw-rw-");
    Files.setPosixFilePermissions(target, permissions);
    write(target);
    assertThat(Files.getPosixFilePermissions(target)).isEqualTo(permissions);
    assertThat(target).hasContent("new\n");
  }

  @Test
  void aNewFileHasTheUsualPermissions() throws IOException {
    Path usual = Files.writeString(folder.resolve("usual"), "");
    write(folder.resolve("report.json"));
    assertThat(Files.getPosixFilePermissions(folder.resolve("report.json")))
        .isEqualTo(Files.getPosixFilePermissions(usual));
  }

  /** Where /dev/shm is a file system in memory, as on Linux, its files are ordinary ones. */
  @Test
  void onlyDevicesAndStreamsAreWrittenDirectly() {
    assertThat(OutputFile.isWrittenDirectly(Path.of("/dev/stdout"))).isTrue();
    assertThat(OutputFile.isWrittenDirectly(Path.of("/proc/self/fd/1"))).isTrue();
    assertThat(OutputFile.isWrittenDirectly(Path.of("/dev/shm/report.json"))).isFalse();
    assertThat(OutputFile.isWrittenDirectly(folder.resolve("report.json"))).isFalse();
  }

  @Test
  void followsLinks() throws IOException {
    Path target = folder.resolve("report-today.json");
    Path link = Files.createSymbolicLink(folder.resolve("report.json"), target.getFileName());
    write(link);
    write(link);
    assertThat(link).isSymbolicLink();
    assertThat(target).isRegularFile().hasContent("new\n");
  }

  @Test
  void refusesARingOfLinks() throws IOException {
    Path link = folder.resolve("a");
    Files.createSymbolicLink(link, Path.of("b"));
    Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
    assertThatThrownBy(() -> OutputFile.open(link)).isInstanceOf(FileSystemException.class);
  }

  @Test
  void writesDevicesDirectly() throws IOException {
    write(Path.of("/dev/null"));
    assertThat(Path.of("/dev/null")).exists();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDiskIsAnError() {
    assertThatThrownBy(() -> write(Path.of("/dev/full")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space left");
  }

  @Test
  void isWrittenByOneAtATime() throws IOException {
    Path target = folder.resolve("report.json");
    try (OutputFile file = OutputFile.open(target)) {
      assertThatThrownBy(() -> OutputFile.open(target)).isInstanceOf(LockedException.class);
      file.stream().write(NEW);
      file.commit();
    }
    write(target);
    assertThat(folder).isDirectoryContaining(path -> path.equals(target));
    assertThat(folder.toFile().list()).hasSize(1);
  }

  /** Whoever was killed may have left its lock behind; the lock itself has ended with it. */
  @Test
  void isNotLockedByARunThatIsGone() throws IOException {
    Path target = folder.resolve("report.json");
    Files.writeString(folder.resolve(".report.json.lock"), "");
    write(target);
    assertThat(folder.toFile().list()).containsExactly("report.json");
  }

  @Test
  void aFolderIsNoTarget() {
    assertThatThrownBy(() -> OutputFile.open(folder)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> OutputFile.open(folder.resolve("no/such")))
        .isInstanceOf(IOException.class);
  }

  private static void write(Path target) throws IOException {
    try (OutputFile file = OutputFile.open(target)) {
      file.stream().write(NEW);
      file.commit();
    }
  }
}
