package io.github.legstat;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.File;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.text.Collator;
import java.text.DateFormat;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Calendar;
import java.util.Formatter;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keeps the packages apart, and the machine's settings away from what the program writes. */
final class ArchitectureTest {

  private static final String ROOT = "io.github.legstat";
  private static final Path SOURCES = Path.of("src", "main", "java");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** The libraries that a package must be allowed to use by name. Nothing else is on any list. */
  private enum Library {
    PICOCLI("picocli.."),
    COMMONS_CSV("org.apache.commons.csv.."),
    JACKSON("com.fasterxml.jackson.core.."),
    JLINE("org.jline.."),
    STAX("javax.xml.stream.."),
    AIRCOMPRESSOR("io.airlift.compress..");

    private final String pattern;

    Library(String pattern) {
      this.pattern = pattern;
    }
  }

  /** Who may use whom: one constant a package, from the nouns up to the command line. */
  private enum Layer {
    MODEL(Set.of(), Set.of()),
    DATA(Set.of(MODEL), Set.of()),
    INPUT(Set.of(MODEL, DATA), Set.of(Library.JACKSON, Library.STAX, Library.AIRCOMPRESSOR)),
    RULES(Set.of(MODEL, DATA), Set.of()),
    REPORT(Set.of(MODEL), Set.of()),
    ANALYSIS(Set.of(MODEL, REPORT), Set.of()),
    OUTPUT(Set.of(MODEL, REPORT), Set.of(Library.COMMONS_CSV, Library.JACKSON)),
    ENGINE(Set.of(MODEL, INPUT, RULES, REPORT, ANALYSIS, OUTPUT), Set.of()),
    TERMINAL(Set.of(MODEL, REPORT, OUTPUT, ENGINE), Set.of(Library.JLINE)),
    CLI(
        Set.of(MODEL, INPUT, RULES, REPORT, ANALYSIS, OUTPUT, ENGINE, TERMINAL),
        Set.of(Library.PICOCLI));

    private final Set<Layer> layers;
    private final Set<Library> libraries;

    Layer(Set<Layer> layers, Set<Library> libraries) {
      this.layers = layers;
      this.libraries = libraries;
    }

    private String pattern() {
      return ROOT + "." + name().toLowerCase(Locale.ROOT) + "..";
    }

    private String[] permitted() {
      Stream<String> always = Stream.of("java..", "org.jspecify.annotations..", pattern());
      Stream<String> named =
          Stream.concat(
              layers.stream().map(Layer::pattern),
              libraries.stream().map(library -> library.pattern));
      return Stream.concat(always, named).toArray(String[]::new);
    }
  }

  /**
   * Who may use whom inside the analysis, besides what all share, which stands in the package that
   * holds them: one constant a question.
   */
  private enum Question {
    METRIC(Set.of()),
    DIMENSION(Set.of()),
    CONDITION(Set.of(METRIC, DIMENSION)),
    SUMMARY(Set.of(METRIC, DIMENSION)),
    AUDIT(Set.of(METRIC, DIMENSION)),
    CONTACT(Set.of(METRIC)),
    COMPARISON(Set.of(METRIC, CONDITION, SUMMARY)),
    EXPLANATION(Set.of(METRIC, DIMENSION, AUDIT, CONTACT));

    private static final String SHARED = ROOT + ".analysis";

    private final Set<Question> questions;

    Question(Set<Question> questions) {
      this.questions = questions;
    }

    private String pattern() {
      return SHARED + "." + name().toLowerCase(Locale.ROOT) + "..";
    }

    private String[] permitted() {
      return Stream.concat(Stream.of(SHARED, pattern()), questions.stream().map(Question::pattern))
          .toArray(String[]::new);
    }
  }

  @ParameterizedTest
  @EnumSource
  void packageUsesOnlyWhatItsLayerPermits(Layer layer) {
    classes()
        .that()
        .resideInAPackage(layer.pattern())
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(layer.permitted())
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @ParameterizedTest
  @EnumSource
  void analysisUsesOnlyWhatItsQuestionPermits(Question question) {
    classes()
        .that()
        .resideInAPackage(question.pattern())
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage(Layer.ANALYSIS.pattern())
                .or(resideInAnyPackage(question.permitted())))
        .check(CLASSES);
  }

  @Test
  void whatAnalysesShareKnowsNoneOfThem() {
    classes()
        .that()
        .resideInAPackage(Question.SHARED)
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage(Layer.ANALYSIS.pattern()).or(resideInAPackage(Question.SHARED)))
        .check(CLASSES);
  }

  @Test
  void rootHoldsMainAlone() {
    classes()
        .that()
        .resideInAPackage(ROOT)
        .and(not(named("package-info")))
        .should()
        .haveFullyQualifiedName(ROOT + ".Main")
        .check(CLASSES);
  }

  @Test
  void mainUsesOnlyTheCommandLine() {
    classes()
        .that()
        .resideInAPackage(ROOT)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            ROOT,
            Layer.CLI.pattern(),
            Library.PICOCLI.pattern,
            "java..",
            "org.jspecify.annotations..")
        .check(CLASSES);
  }

  /** A package that no layer knows would escape the table. */
  @Test
  void everyClassBelongsToALayer() {
    String[] known = Stream.of(Layer.values()).map(Layer::pattern).toArray(String[]::new);
    classes()
        .should()
        .resideInAnyPackage(Stream.concat(Stream.of(ROOT), Stream.of(known)).toArray(String[]::new))
        .check(CLASSES);
  }

  /** The same of the packages inside the analysis. */
  @Test
  void everyAnalysisBelongsToAQuestion() {
    Stream<String> known = Stream.of(Question.values()).map(Question::pattern);
    classes()
        .that()
        .resideInAPackage(Layer.ANALYSIS.pattern())
        .should()
        .resideInAnyPackage(Stream.concat(Stream.of(Question.SHARED), known).toArray(String[]::new))
        .check(CLASSES);
  }

  /** Each package is one of its own here, however deep it lies. */
  @Test
  void packagesFormNoCycle() {
    slices()
        .matching(ROOT + ".(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void onlyMainTouchesTheStandardStreamsOrExits() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".Main")
        .should(
            accessTargetWhere(
                describe("standard stream or exit", ArchitectureTest::touchesTheProcess)))
        .check(CLASSES);
  }

  @Test
  void nothingLogs() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.commons.logging..")
                .or(named("System$Logger")))
        .check(CLASSES);
  }

  @Test
  void nothingDependsOnTheLocaleOfTheMachine() {
    noClasses()
        .should(accessTargetWhere(describe("default locale", ArchitectureTest::usesDefaultLocale)))
        .check(CLASSES);
  }

  @Test
  void nothingDependsOnTheCharsetOfTheMachine() {
    noClasses()
        .should(
            accessTargetWhere(describe("default charset", ArchitectureTest::usesDefaultCharset)))
        .check(CLASSES);
  }

  @Test
  void nothingDependsOnTheTimeZoneOfTheMachine() {
    noClasses()
        .should(accessTargetWhere(describe("default time zone", ArchitectureTest::usesDefaultZone)))
        .check(CLASSES);
  }

  @Test
  void nothingDependsOnTheLineSeparatorOfTheMachine() {
    noClasses()
        .should(
            accessTargetWhere(
                describe("default line separator", ArchitectureTest::usesDefaultLineSeparator)))
        .check(CLASSES);
  }

  /** Looks at the sources: Javadoc does not survive compilation. */
  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    Set<Path> packages = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> packages.add(file.getParent()));
    }
    assertThat(packages).isNotEmpty().allSatisfy(ArchitectureTest::assertDocumented);
  }

  /** The other direction of the table: a layer that is gone from the sources goes from here too. */
  @ParameterizedTest
  @EnumSource
  void everyLayerHasItsPackage(Layer layer) {
    assertThat(
            SOURCES.resolve(
                Path.of("io", "github", "legstat", layer.name().toLowerCase(Locale.ROOT))))
        .isDirectory();
  }

  /** The same of the packages inside the analysis. */
  @ParameterizedTest
  @EnumSource
  void everyQuestionHasItsPackage(Question question) {
    assertThat(
            SOURCES.resolve(
                Path.of(
                    "io",
                    "github",
                    "legstat",
                    "analysis",
                    question.name().toLowerCase(Locale.ROOT))))
        .isDirectory();
  }

  private static void assertDocumented(Path directory) {
    assertThat(directory.resolve("package-info.java"))
        .content()
        .containsPattern("Enter(\\s+\\*)?\\s+at[^.]*?\\{@link")
        .containsPattern(
            Pattern.compile(
                "\\A/\\*\\*.{60,}?\\*/\\s+@NullMarked\\s+package io\\.github\\.legstat",
                Pattern.DOTALL));
  }

  private static boolean touchesTheProcess(AccessTarget target) {
    return is(target, System.class, "in", "out", "err", "exit", "setIn", "setOut", "setErr")
        || is(target, Runtime.class, "exit", "halt")
        || (target.getName().equals("printStackTrace") && parameters(target).isEmpty());
  }

  private static boolean usesDefaultLocale(AccessTarget target) {
    if (is(target, Locale.class, "getDefault", "setDefault")
        || is(
            target,
            DateTimeFormatter.class,
            "ofLocalizedDate",
            "ofLocalizedTime",
            "ofLocalizedDateTime")) {
      return true;
    }
    boolean dependsUnlessTold =
        is(target, String.class, "format", "formatted", "toLowerCase", "toUpperCase")
            || is(target, PrintStream.class, "format", "printf")
            || is(target, PrintWriter.class, "format", "printf")
            || is(target, Console.class, "format", "printf", "readLine", "readPassword")
            || is(target, Formatter.class, "<init>")
            || is(target, DateTimeFormatter.class, "ofPattern")
            || is(target, DateTimeFormatterBuilder.class, "toFormatter")
            || is(target, MessageFormat.class, "<init>", "format")
            || is(target, SimpleDateFormat.class, "<init>")
            || is(target, DecimalFormat.class, "<init>")
            || is(target, DecimalFormatSymbols.class, "<init>", "getInstance")
            || is(
                target,
                NumberFormat.class,
                "getInstance",
                "getNumberInstance",
                "getIntegerInstance",
                "getPercentInstance",
                "getCompactNumberInstance",
                "getCurrencyInstance")
            || is(
                target,
                DateFormat.class,
                "getInstance",
                "getDateInstance",
                "getTimeInstance",
                "getDateTimeInstance")
            || is(target, Collator.class, "getInstance")
            || is(target, BreakIterator.class, "getCharacterInstance", "getWordInstance")
            || is(target, ResourceBundle.class, "getBundle")
            || is(target, Calendar.class, "getInstance");
    return dependsUnlessTold && !takes(target, Locale.class, DecimalFormatSymbols.class);
  }

  private static boolean usesDefaultCharset(AccessTarget target) {
    if (is(target, Charset.class, "defaultCharset")) {
      return true;
    }
    boolean dependsUnlessTold =
        is(target, String.class, "getBytes")
            || (is(target, String.class, "<init>") && takes(target, byte[].class))
            || is(target, ByteArrayOutputStream.class, "toString")
            || is(target, InputStreamReader.class, "<init>")
            || is(target, OutputStreamWriter.class, "<init>")
            || is(target, FileReader.class, "<init>")
            || is(target, FileWriter.class, "<init>")
            || is(target, PrintStream.class, "<init>")
            || (is(target, PrintWriter.class, "<init>") && !takes(target, Writer.class))
            || (is(target, Scanner.class, "<init>")
                && (takes(target, InputStream.class)
                    || takes(target, Path.class)
                    || takes(target, File.class)
                    || takes(target, ReadableByteChannel.class)))
            || is(target, URLEncoder.class, "encode")
            || is(target, URLDecoder.class, "decode");
    return dependsUnlessTold
        && !takes(target, Charset.class, CharsetDecoder.class, CharsetEncoder.class);
  }

  private static boolean usesDefaultZone(AccessTarget target) {
    return is(target, ZoneId.class, "systemDefault")
        || is(target, Clock.class, "systemDefaultZone")
        || is(target, TimeZone.class, "getDefault", "setDefault")
        || is(target, SimpleDateFormat.class, "<init>")
        || is(target, GregorianCalendar.class, "<init>")
        || (is(target, Calendar.class, "getInstance") && !takes(target, TimeZone.class))
        || (target.getName().equals("now")
            && target.getOwner().getPackageName().equals("java.time")
            && !target.getOwner().isEquivalentTo(Instant.class)
            && parameters(target).isEmpty());
  }

  private static boolean usesDefaultLineSeparator(AccessTarget target) {
    return is(target, System.class, "lineSeparator")
        || is(target, BufferedWriter.class, "newLine")
        || (target.getName().equals("println")
            && (target.getOwner().isAssignableTo(PrintStream.class)
                || target.getOwner().isAssignableTo(PrintWriter.class)));
  }

  private static boolean is(AccessTarget target, Class<?> owner, String... names) {
    return target.getOwner().isAssignableTo(owner) && List.of(names).contains(target.getName());
  }

  private static boolean takes(AccessTarget target, Class<?>... types) {
    return parameters(target).stream()
        .anyMatch(
            parameter ->
                Stream.of(types).anyMatch(type -> type.getName().equals(parameter.getName())));
  }

  private static List<JavaClass> parameters(AccessTarget target) {
    return target instanceof CodeUnitAccessTarget codeUnit
        ? codeUnit.getRawParameterTypes()
        : List.of();
  }

  private static DescribedPredicate<JavaAccess<?>> describe(
      String description, Predicate<AccessTarget> predicate) {
    return DescribedPredicate.describe(description, access -> predicate.test(access.getTarget()));
  }

  private static DescribedPredicate<JavaClass> named(String name) {
    return DescribedPredicate.describe(
        "named " + name, javaClass -> javaClass.getName().endsWith("." + name));
  }
}
