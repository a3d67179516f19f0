package io.github.legstat.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The ledger of missed callers once more, the slow and plain way: each entry looks at all calls.
 */
final class MissedRecount {
  private static final Set<MissedStory.Kind> MISSES =
      EnumSet.of(
          MissedStory.Kind.NO_ANSWER,
          MissedStory.Kind.BUSY,
          MissedStory.Kind.DIRECT,
          MissedStory.Kind.FAILED,
          MissedStory.Kind.GAVE_UP,
          MissedStory.Kind.NOBODY_FREE,
          MissedStory.Kind.VOICEMAIL);
  private static final Set<MissedStory.Kind> TALKS =
      EnumSet.of(
          MissedStory.Kind.TALKED, MissedStory.Kind.CALLED_BACK, MissedStory.Kind.FLOW_TALKED);
  private static final Set<MissedStory.Kind> ATTEMPTS =
      EnumSet.of(
          MissedStory.Kind.NOT_REACHED,
          MissedStory.Kind.OWN_SIDE_GAVE_UP,
          MissedStory.Kind.FLOW_NOT_REACHED,
          MissedStory.Kind.FLOW_HEARD_MENU,
          MissedStory.Kind.FLOW_AGENT_BUSY);

  private final List<MissedStory> calls;
  private final Map<String, String> people;

  /**
   * A recount.
   *
   * @param people who is meant by each spelling of a number, written as the ledger writes it;
   *     spellings that are not in it tell nobody
   */
  MissedRecount(List<MissedStory> calls, Map<String, String> people) {
    this.calls = calls;
    this.people = people;
  }

  /** One entry, in the words of the machine contract. */
  record Line(
      String customer,
      String exophone,
      int misses,
      String firstMiss,
      String lastMiss,
      String outcome,
      String closedAt,
      String closedBy,
      String secondsToClose,
      int contacts,
      int attempts) {
    private int urgency() {
      return List.of("open", "attempted", "unknown-caller").contains(outcome)
          ? List.of("open", "attempted", "unknown-caller").indexOf(outcome)
          : 3;
    }
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (List<String> entry : entries()) {
      lines.add(line(entry.get(0), entry.get(1)));
    }
    for (MissedStory call : calls) {
      if (MISSES.contains(call.kind()) && !people.containsKey(call.customer())) {
        lines.add(unknown(call));
      }
    }
    lines.sort(
        Comparator.comparing(Line::urgency)
            .thenComparing(Line::lastMiss, Comparator.reverseOrder())
            .thenComparing(Line::firstMiss)
            .thenComparing(Line::customer)
            .thenComparing(Line::exophone));
    return lines;
  }

  private Set<List<String>> entries() {
    Set<List<String>> entries = new HashSet<>();
    for (MissedStory call : calls) {
      if (MISSES.contains(call.kind()) && people.containsKey(call.customer())) {
        entries.add(List.of(person(call), exophone(call)));
      }
    }
    return entries;
  }

  private String person(MissedStory call) {
    return people.getOrDefault(call.customer(), "");
  }

  private static String exophone(MissedStory call) {
    String digits = call.exophone().replaceAll("\\D", "");
    return "0" + digits.substring(digits.length() - 10);
  }

  private static Line unknown(MissedStory call) {
    return new Line(
        call.customer(),
        exophone(call),
        1,
        call.time(),
        call.time(),
        "unknown-caller",
        "",
        "",
        "",
        1,
        0);
  }

  private Line line(String person, String exophone) {
    List<Integer> misses = seconds(person, exophone);
    int last = misses.get(misses.size() - 1);
    Optional<MissedStory> closing = nextTalk(person, last);
    int since = since(person, misses);
    int until = closing.map(MissedStory::second).orElse(Integer.MAX_VALUE);
    long attempts =
        of(person)
            .filter(call -> ATTEMPTS.contains(call.kind()))
            .filter(call -> call.second() > since && call.second() < until)
            .count();
    boolean triedSince =
        of(person)
            .filter(call -> ATTEMPTS.contains(call.kind()))
            .anyMatch(call -> call.second() > last);
    String outcome =
        closing
            .map(call -> call.kind() == MissedStory.Kind.TALKED ? "returned" : "called-back")
            .orElse(triedSince ? "attempted" : "open");
    return new Line(
        person,
        exophone,
        misses.size(),
        MissedStory.time(misses.get(0)),
        MissedStory.time(last),
        outcome,
        closing.map(MissedStory::time).orElse(""),
        closing.map(MissedStory::id).orElse(""),
        closing.map(call -> Integer.toString(call.second() - since)).orElse(""),
        contacts(person, misses),
        (int) attempts);
  }

  private List<Integer> seconds(String person, String exophone) {
    return of(person)
        .filter(call -> MISSES.contains(call.kind()) && exophone(call).equals(exophone))
        .map(MissedStory::second)
        .sorted()
        .toList();
  }

  private Stream<MissedStory> of(String person) {
    return calls.stream().filter(call -> person(call).equals(person));
  }

  /** The first call after a second on which somebody talked to the person. */
  private Optional<MissedStory> nextTalk(String person, int second) {
    return of(person)
        .filter(call -> TALKS.contains(call.kind()) && call.second() > second)
        .min(
            Comparator.comparing(MissedStory::second)
                .thenComparing(call -> call.kind() == MissedStory.Kind.TALKED)
                .thenComparing(MissedStory::id));
  }

  /** The first miss that is answered by the same talk as the last one, if there is any. */
  private int since(String person, List<Integer> misses) {
    int last = misses.get(misses.size() - 1);
    String answer = nextTalk(person, last).map(MissedStory::time).orElse("");
    return misses.stream()
        .filter(each -> nextTalk(person, each).map(MissedStory::time).orElse("").equals(answer))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private int contacts(String person, List<Integer> misses) {
    Set<String> answers = new TreeSet<>();
    for (int miss : misses) {
      answers.add(nextTalk(person, miss).map(MissedStory::time).orElse(""));
    }
    return answers.size();
  }
}
