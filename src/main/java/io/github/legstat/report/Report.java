package io.github.legstat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The result of an analysis.
 *
 * @param schema name and version of the JSON form, such as {@code legstat.report/1}
 * @param title heading for people; empty for none
 * @param headline what it comes to, in one line
 * @param sections the parts in order
 * @param failures what makes the run fail, a line each; none where all is well
 * @param problem why it cannot be relied on; empty where it can
 */
public record Report(
    String schema,
    String title,
    String headline,
    List<Section> sections,
    List<String> failures,
    Optional<String> problem) {

  /** Copies the lists. */
  public Report {
    sections = List.copyOf(sections);
    failures = List.copyOf(failures);
  }

  /** A report whose title says what it comes to, of a run that does not fail. */
  public Report(String schema, String title, List<Section> sections) {
    this(schema, title, title, sections, List.of(), Optional.empty());
  }

  /** The command whose result it is, as the schema names it. */
  public String command() {
    return schema.substring(schema.indexOf('.') + 1, schema.indexOf('/'));
  }

  /** The same report, which comes to this. */
  public Report withHeadline(String line) {
    return new Report(schema, title, line, sections, failures, problem);
  }

  /** The same report of a run that fails for these reasons. */
  public Report failing(List<String> reasons) {
    return new Report(schema, title, headline, sections, reasons, problem);
  }

  /** The same report below this section. */
  public Report below(Section section) {
    List<Section> all = new ArrayList<>(List.of(section));
    all.addAll(sections);
    return new Report(schema, title, headline, all, failures, problem);
  }

  /** The same report, which cannot be relied on, and says so before anything else. */
  public Report unreliable(String reason) {
    Fact fact = new Fact("problem", "Problem", Value.text(reason, Role.BAD));
    Report told = below(Facts.of("problem", "", fact).inlined());
    return new Report(schema, title, headline, told.sections, failures, Optional.of(reason));
  }

  /** The sections for people; facts without a title follow on those before them. */
  public List<Section> shown() {
    List<Section> shown = new ArrayList<>();
    for (Section section : sections) {
      if (section.isShown()) {
        addOrJoin(shown, section instanceof Table table ? table.forPeople() : section);
      }
    }
    return shown;
  }

  /** The sections for programs. */
  public List<Section> forPrograms() {
    return sections.stream()
        .filter(section -> section.visibility() != Section.Visibility.PEOPLE)
        .toList();
  }

  /** The table of this name. */
  public Optional<Table> table(String name) {
    return sections.stream()
        .flatMap(section -> section instanceof Table table ? Stream.of(table) : Stream.empty())
        .filter(table -> table.name().equals(name))
        .findFirst();
  }

  private static void addOrJoin(List<Section> shown, Section section) {
    int last = shown.size() - 1;
    if (last >= 0
        && section.title().isEmpty()
        && section instanceof Facts facts
        && shown.get(last) instanceof Facts before
        && before.notes().isEmpty()) {
      shown.set(last, before.followedBy(facts));
    } else {
      shown.add(section);
    }
  }
}
