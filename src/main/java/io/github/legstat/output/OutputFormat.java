package io.github.legstat.output;

import static io.github.legstat.output.OutputFormat.Content.FIGURES;

import io.github.legstat.model.Term;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The output formats. To add one, write its {@link Renderer} and register it here: a constant and
 * the case the compiler then asks for.
 */
public enum OutputFormat implements Term {
  /** Tables and cards for people. */
  TEXT(List.of(".txt"), EnumSet.allOf(Content.class)),
  /** Comma-separated values. */
  CSV(List.of(".csv"), EnumSet.allOf(Content.class)),
  /** Tab-separated values. */
  TSV(List.of(".tsv"), EnumSet.allOf(Content.class)),
  /** One JSON document. */
  JSON(List.of(".json"), EnumSet.allOf(Content.class)),
  /** One JSON document a line. */
  NDJSON(List.of(".ndjson", ".jsonl"), EnumSet.allOf(Content.class)),
  /** Markdown for tickets and wikis. */
  MARKDOWN(List.of(".md", ".markdown"), EnumSet.allOf(Content.class)),
  /** A page for browsers. */
  HTML(List.of(".html", ".htm"), EnumSet.allOf(Content.class)),
  /** Samples in the exposition format of Prometheus, for its scrapers and text file collectors. */
  PROMETHEUS(List.of(".prom"), Set.of(FIGURES)),
  /** One line for Nagios and what understands its plugins. */
  NAGIOS(List.of(".nagios"), Set.of(FIGURES)),
  /** The calls themselves, to be put together with others. Made without a renderer. */
  PARTIAL(List.of(".partial"), Set.of());

  /** What a format can carry. */
  public enum Content {
    /** A report of figures. */
    FIGURES,
    /** A report of texts, such as definitions. */
    TEXTS,
    /** A listing of entries. */
    ENTRIES
  }

  private final List<String> endings;

  private final Set<Content> contents;

  OutputFormat(List<String> endings, Set<Content> contents) {
    this.endings = endings;
    this.contents = contents;
  }

  /** The format that a file name's ending asks for, upper case or lower. */
  public static Optional<OutputFormat> ofFileName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (OutputFormat format : values()) {
      for (String ending : format.endings) {
        if (name.endsWith(ending)) {
          return Optional.of(format);
        }
      }
    }
    return Optional.empty();
  }

  /** The name on the command line. */
  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Endings of file names that ask for this format, each with its dot. */
  public List<String> endings() {
    return endings;
  }

  /** Whether the format is a table of its own, whose columns one result has and another has not. */
  public boolean isTable() {
    return switch (this) {
      case CSV, TSV -> true;
      case NDJSON, TEXT, JSON, MARKDOWN, HTML, PROMETHEUS, NAGIOS, PARTIAL -> false;
    };
  }

  /** Whether the format knows nothing but rows: one table, all rows of one shape. */
  public boolean isFlat() {
    return switch (this) {
      case CSV, TSV, NDJSON -> true;
      case TEXT, JSON, MARKDOWN, HTML, PROMETHEUS, NAGIOS, PARTIAL -> false;
    };
  }

  /** Whether the format is for people to read rather than for programs. */
  public boolean isForPeople() {
    return switch (this) {
      case TEXT, MARKDOWN, HTML -> true;
      case CSV, TSV, JSON, NDJSON, PROMETHEUS, NAGIOS, PARTIAL -> false;
    };
  }

  /** Whether findings are summed up in this format rather than listed one by one. */
  public boolean sumsUp() {
    return switch (this) {
      case TEXT, MARKDOWN, HTML, PROMETHEUS, NAGIOS -> true;
      case CSV, TSV, JSON, NDJSON, PARTIAL -> false;
    };
  }

  /** Whether the format can carry such content. */
  public boolean carries(Content content) {
    return contents.contains(content);
  }

  /** What stands in this format where a run came to no result; for most, nothing does. */
  public String failure(String reason) {
    return this == NAGIOS ? NagiosRenderer.failure(reason) : "";
  }

  /** A renderer of this format. */
  public Renderer renderer(OutputOptions options) {
    return switch (this) {
      case TEXT -> new TextRenderer(options.text());
      case CSV -> new CsvRenderer(',', options.excelSafe());
      case TSV -> new CsvRenderer('\t', options.excelSafe());
      case JSON -> new JsonRenderer(JsonRenderer.Form.DOCUMENT);
      case NDJSON -> new JsonRenderer(JsonRenderer.Form.LINES);
      case MARKDOWN -> new MarkdownRenderer();
      case HTML -> new HtmlRenderer();
      case PROMETHEUS -> new PrometheusRenderer();
      case NAGIOS -> new NagiosRenderer();
      case PARTIAL -> throw new IllegalStateException("a part is no report and no listing");
    };
  }
}
