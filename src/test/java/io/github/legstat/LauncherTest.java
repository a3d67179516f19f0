package io.github.legstat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts a small program through the launcher, as a user's shell would. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
final class LauncherTest {
  private static final Path LAUNCHER = Path.of("scripts", "legstat").toAbsolutePath();
  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
  private static final String BUILDS =
      "legstat: building, as the sources have changed since the last start\n";

  @TempDir private Path folder;

  private final Map<String, String> environment = new TreeMap<>();
  private Path cache;

  /** What a process left behind. */
  private record Outcome(int code, String out, String err) {}

  /** What is started: tells what it was given. */
  static final class Program {
    private Program() {}

    public static void main(String[] args) throws Exception {
      if (args.length > 0 && args[0].equals("wait")) {
        System.out.println("waiting");
        Thread.sleep(60_000);
      }
      System.out.print(String.join("|", args));
      System.out.print(new String(System.in.readAllBytes(), UTF_8));
      System.exit(args.length > 0 && args[0].equals("fail") ? 65 : 0);
    }
  }

  @BeforeEach
  void prepare() {
    cache = folder.resolve("cache of starts");
    environment.put("PATH", System.getenv("PATH"));
    environment.put("JAVA_HOME", JAVA_HOME.toString());
    environment.put("LEGSTAT_CACHE", "");
  }

  private static void writeJar(Path jar) throws IOException {
    String entry = Program.class.getName().replace('.', '/') + ".class";
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Program.class.getName());
    Files.createDirectories(jar.getParent());
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        InputStream bytes = Program.class.getClassLoader().getResourceAsStream(entry)) {
      out.putNextEntry(new JarEntry(entry));
      bytes.transferTo(out);
    }
  }

  /** As a package leaves it: bin/legstat beside lib/legstat.jar. */
  private Path installed() throws IOException {
    Path root = folder.resolve("in stalled");
    writeJar(root.resolve("lib/legstat.jar"));
    return copyLauncher(root.resolve("bin"));
  }

  /** A source tree whose build takes what is prepared, and counts how often it is called. */
  private Path sourceTree() throws IOException {
    Path root = folder.resolve("source tree");
    writeJar(root.resolve("prepared.jar"));
    Files.createDirectories(root.resolve("src/main"));
    Files.writeString(root.resolve("src/main/Main.java"), "class Main {}");
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    Path build = root.resolve("mvnw");
    Files.writeString(
        build,
        """
        #!/bin/sh
        for argument; do
          case $argument in
          -Drunnable.jar=*) jar=${argument#-Drunnable.jar=} ;;
          esac
        done
        cat
        echo built >>builds
        mkdir -p "${jar%/*}"
        cp prepared.jar "$jar"
        """);
    assertThat(build.toFile().setExecutable(true)).isTrue();
    return copyLauncher(root.resolve("scripts"));
  }

  private static Path copyLauncher(Path to) throws IOException {
    Files.createDirectories(to);
    return Files.copy(LAUNCHER, to.resolve("legstat"));
  }

  private Process begin(Path script, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Outcome end(Process process, String input) throws Exception {
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(UTF_8));
    }
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Outcome(process.exitValue(), out, err);
  }

  private Outcome start(Path script, String... arguments) throws Exception {
    return end(begin(script, arguments), "");
  }

  private long builds() throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve("source tree/builds"))) {
      return lines.count();
    }
  }

  @Test
  void handsOnArgumentsInputAndExitCode() throws Exception {
    Path script = installed();

    assertThat(end(begin(script, "a b", "*", "", "ü"), "calls"))
        .isEqualTo(new Outcome(0, "a b|*||ücalls", ""));
    assertThat(start(script, "fail").code()).isEqualTo(65);
  }

  @Test
  void takesClosedInputForEmpty() throws Exception {
    Path script = installed();
    Path closing = folder.resolve("closing");
    Files.writeString(closing, "exec /bin/sh '" + script + "' calls <&-");

    assertThat(start(closing)).isEqualTo(new Outcome(0, "calls", ""));
  }

  @Test
  void startsThroughLinksAndWithAnEmptyEnvironment() throws Exception {
    Path script = installed();
    Path link = Files.createSymbolicLink(folder.resolve("link"), script);
    Path second = Files.createSymbolicLink(folder.resolve("in stalled/second"), Path.of("../link"));
    environment.clear();
    environment.put("JAVA_HOME", JAVA_HOME.toString());

    assertThat(start(link, "x")).isEqualTo(new Outcome(0, "x", ""));
    assertThat(start(second, "ü")).isEqualTo(new Outcome(0, "ü", ""));
  }

  @Test
  void isTheProcessThatRuns() throws Exception {
    Process process = begin(installed(), "wait");
    assertThat(process.getInputStream().read()).isEqualTo('w');

    process.destroy(); // the signal that "kill" sends, to the number that the shell got
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(143);
  }

  /** What the launcher takes for a Java of some version. */
  private Path standIn(String version, String script) throws IOException {
    Path home = folder.resolve("java " + version);
    Path java = home.resolve("bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, "#!/bin/sh\n" + script);
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  @Test
  void refusesAnOldJavaAndPrefersJavaHome() throws Exception {
    Path script = installed();
    Path old = standIn("11.0.2", "echo old\n");
    environment.put("PATH", old.resolve("bin") + ":/usr/bin:/bin");

    assertThat(start(script, "x").out()).isEqualTo("x");
    environment.put("JAVA_HOME", old.toString());
    assertThat(start(script, "x"))
        .isEqualTo(
            new Outcome(
                69,
                "",
                "legstat: needs Java 17 or newer, set JAVA_HOME or PATH; JAVA_HOME has 11; the PATH"
                    + " has 11\n"));
  }

  @Test
  void buildsAtTheFirstStartAndAfterAChange() throws Exception {
    Path script = sourceTree();

    assertThat(end(begin(script, "x"), "calls")).isEqualTo(new Outcome(0, "xcalls", BUILDS));
    assertThat(start(script, "x")).isEqualTo(new Outcome(0, "x", ""));
    assertThat(builds()).isOne();

    Files.setLastModifiedTime(
        folder.resolve("source tree/src/main/Main.java"),
        FileTime.from(Instant.now().plusSeconds(10)));
    assertThat(start(script, "x").err()).isEqualTo(BUILDS);
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void buildsOnceForTwoFirstStarts() throws Exception {
    Path script = sourceTree();

    Process one = begin(script, "1");
    Process two = begin(script, "2");

    assertThat(end(one, "").out() + end(two, "").out()).isEqualTo("12");
    assertThat(builds()).isOne();
  }

  @Test
  void tellsOfABuildThatFails() throws Exception {
    Path script = sourceTree();
    Files.writeString(folder.resolve("source tree/mvnw"), "#!/bin/sh\nexit 1\n");

    Outcome outcome = start(script, "x");
    assertThat(outcome.code()).isEqualTo(70);
    assertThat(outcome.err()).startsWith(BUILDS + "legstat: the build failed, see ");
  }

  private List<Path> archives() throws IOException {
    if (!Files.isDirectory(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(cache)) {
      return files.toList();
    }
  }

  /** The archive is made in the background; nothing else is left when that is over. */
  private Path archive() throws Exception {
    Instant latest = Instant.now().plus(Duration.ofSeconds(60));
    while (Instant.now().isBefore(latest)) {
      List<Path> archives = archives();
      if (archives.size() == 1 && archives.get(0).toString().endsWith(".start")) {
        return archives.get(0);
      }
      Thread.sleep(50);
    }
    throw new AssertionError("no archive in a minute, but " + archives());
  }

  @Test
  void makesAStartArchiveOnceForEachJar() throws Exception {
    Path script = installed();
    Path jar = folder.resolve("in stalled/lib/legstat.jar");
    environment.put("LEGSTAT_CACHE", cache.toString());

    assertThat(start(script, "x")).isEqualTo(new Outcome(0, "x", ""));
    Path archive = archive();
    assertThat(Files.size(archive)).isPositive();
    Object first = Files.readAttributes(archive, "unix:ino").get("ino");
    assertThat(start(script, "x")).isEqualTo(new Outcome(0, "x", ""));
    assertThat(Files.readAttributes(archive(), "unix:ino").get("ino")).isEqualTo(first);
    environment.put("LEGSTAT_JAVA_OPTIONS", "-XX:+UseParallelGC");
    assertThat(start(script, "x")).isEqualTo(new Outcome(0, "x", ""));

    FileTime changed = FileTime.from(Instant.now().minusSeconds(5000));
    Files.setLastModifiedTime(jar, changed);
    assertThat(start(script, "x")).isEqualTo(new Outcome(0, "x", ""));
    Instant latest = Instant.now().plusSeconds(60);
    while (Instant.now().isBefore(latest)
        && !Files.getLastModifiedTime(archive()).equals(Files.getLastModifiedTime(jar))) {
      Thread.sleep(50);
    }
    assertThat(Files.getLastModifiedTime(archive())).isEqualTo(Files.getLastModifiedTime(jar));
  }

  /** From version 25 on Java makes another kind of archive, and is strict with the options. */
  @Test
  void givesAJava25TheArchiveInItsOwnWay() throws Exception {
    Path java =
        standIn(
            "25.0.1",
            """
            case $* in
            *-Xshare*AOTCache* | *AOTCache*-Xshare*) exit 1 ;;
            *-XX:AOTCacheOutput=*) echo cache >"${1#-XX:AOTCacheOutput=}" ;;
            *-XX:AOTCache=*) echo with archive ;;
            *) echo without ;;
            esac
            """);
    environment.put("JAVA_HOME", java.toString());
    environment.put("LEGSTAT_CACHE", cache.toString());
    Path script = installed();
    assertThat(start(script)).isEqualTo(new Outcome(0, "without\n", ""));
    archive();
    assertThat(start(script)).isEqualTo(new Outcome(0, "with archive\n", ""));
  }

  @Test
  void doesWithoutAnArchiveThatIsSpoiledOrCannotBeMade() throws Exception {
    Path script = installed();
    environment.put("LEGSTAT_CACHE", cache.toString());
    assertThat(start(script, "x").out()).isEqualTo("x");
    Path archive = archive();
    FileTime time = Files.getLastModifiedTime(archive);
    assertThat(archive.toFile().setWritable(true)).isTrue();
    Files.writeString(archive, "no archive");
    Files.setLastModifiedTime(archive, time);
    assertThat(start(script, "x")).isEqualTo(new Outcome(0, "x", ""));

    environment.put("LEGSTAT_CACHE", "/dev/null/cache");
    assertThat(start(script, "x")).isEqualTo(new Outcome(0, "x", ""));
    environment.remove("LEGSTAT_CACHE"); // and there is no HOME
    assertThat(start(script, "x")).isEqualTo(new Outcome(0, "x", ""));
  }
}
