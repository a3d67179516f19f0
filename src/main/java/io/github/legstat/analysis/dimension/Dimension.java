package io.github.legstat.analysis.dimension;

import io.github.legstat.analysis.Parties;
import io.github.legstat.model.Bucket;
import io.github.legstat.model.CallStatus;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Direction;
import io.github.legstat.model.EndedAt;
import io.github.legstat.model.Field;
import io.github.legstat.model.FieldLayout;
import io.github.legstat.model.Flow;
import io.github.legstat.model.InboxLabel;
import io.github.legstat.model.LegStatus;
import io.github.legstat.model.Rule;
import io.github.legstat.model.Term;
import io.github.legstat.model.VerdictKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The registry of dimensions: what calls can be grouped and filtered by. Each call has exactly one
 * value of each; {@code unknown} stands where the record does not tell it.
 */
public enum Dimension implements Term {
  DIRECTION(
      "direction",
      "Direction",
      "inbound or outbound",
      Set.of(),
      byVerdict(each -> each.combination().direction().word())),
  FLOW(
      "flow",
      "Flow",
      "The way the call was routed, as its legs, its Status, an app id or --flow tell it:"
          + " inbound-menu, inbound-direct, outbound-numbers, outbound-flow.",
      Set.of(),
      byVerdict(each -> each.verdict().flow().map(Flow::word).orElse(""))),
  LEG1(
      "leg1",
      "Leg 1",
      "How leg 1 ended, in canonical words; none where there is none.",
      Set.of(),
      byVerdict(each -> each.combination().leg1().word())),
  LEG2(
      "leg2",
      "Leg 2",
      "How leg 2 ended, in canonical words; none where there is none.",
      Set.of(),
      byVerdict(each -> each.combination().leg2().word())),
  STATUS(
      "status",
      "Status",
      "The overall Status, in canonical words; none where there is none.",
      Set.of(),
      byVerdict(each -> each.combination().status().word())),
  BUCKET(
      "bucket",
      "Bucket",
      "What the destination leg did; leg 2, or on outbound calls leg 1 when it was not reached.",
      Set.of(),
      byVerdict(each -> each.verdict().bucket().word())),
  INBOX(
      "inbox",
      "Inbox label",
      "The label that Exotel's dashboard gives the call; of outbound calls, the Status that their"
          + " rule calls for.",
      Set.of(),
      byVerdict(each -> each.verdict().inbox().word().word())),
  INBOX_REASON(
      "inbox-reason",
      "Reason",
      "Why the inbox calls a call missed: no-answer, busy, canceled; none where there is nothing"
          + " to give a reason for.",
      Set.of(),
      byVerdict(each -> orNone(each.verdict().inbox().reason()))),
  RULE(
      "rule",
      "Rule",
      "The row of Exotel's rule tables that the legs pick; none where no row has these legs.",
      Set.of(),
      byVerdict(each -> orNone(each.verdict().rule().map(Rule::id).orElse("")))),
  KIND(
      "kind",
      "Verdict",
      "How the call stands to the rule tables: documented, contradicted, undocumented, not-final,"
          + " unclassifiable.",
      Set.of(),
      byVerdict(each -> each.verdict().kind().word())),
  ENDED_AT(
      "ended-at",
      "Ended at",
      "How far the call got: leg1, before-leg2, leg2, talk.",
      Set.of(),
      byVerdict(each -> each.verdict().endedAt().word())),
  AGENT(
      "agent",
      "Agent",
      "The number that Exotel dialed for the business, never the ExoPhone: To of inbound calls and"
          + " of calls to a flow once an agent was tried, From where two numbers were connected."
          + " A name where there is no number; none where no agent was dialed. Of several agents"
          + " tried, the last.",
      Set.of(Field.FROM, Field.TO, Field.EXOPHONE, Field.FROM_NAME, Field.TO_NAME),
      context ->
          new FirstKnownKeys(
              new PhoneKeys(Parties::agent),
              agentName(context),
              new VerdictKeys(Dimension::noAgent))),
  AGENT_NAME(
      "agent-name",
      "Agent",
      "The name beside the agent's number; the number where there is no name.",
      Set.of(Field.FROM, Field.TO, Field.EXOPHONE, Field.FROM_NAME, Field.TO_NAME),
      context ->
          new FirstKnownKeys(
              agentName(context),
              new PhoneKeys(Parties::agent),
              new VerdictKeys(Dimension::noAgent))),
  CUSTOMER(
      "customer",
      "Customer",
      "The number of the other side: From of inbound calls and of calls to a flow, To where two"
          + " numbers were connected. All spellings of a number are one.",
      Set.of(Field.FROM, Field.TO, Field.EXOPHONE),
      context -> new PhoneKeys(Parties::customer)),
  EXOPHONE(
      "exophone",
      "ExoPhone",
      "The number of the business that the call went through.",
      Set.of(Field.FROM, Field.TO, Field.EXOPHONE),
      context -> new PhoneKeys(Parties::exophone)),
  GROUP("group", "Group", "GroupName: the group of agents that the call went to.", Field.GROUP),
  APP(
      "app",
      "App",
      "AppName: the call flow; its id where it has no name.",
      Set.of(Field.APP_NAME, Field.APP_ID),
      context -> new FirstKnownKeys(context.texts(Field.APP_NAME), context.texts(Field.APP_ID))),
  CIRCLE(
      "circle",
      "Circle",
      "The telecom circle of the customer: FromCircle where the customer is From, else ToCircle.",
      Set.of(Field.FROM, Field.TO, Field.EXOPHONE, Field.FROM_CIRCLE, Field.TO_CIRCLE),
      context ->
          new PartyKeys(
              Parties::customer, context.texts(Field.FROM_CIRCLE), context.texts(Field.TO_CIRCLE))),
  DISCONNECTED_BY(
      "disconnected-by",
      "Hung up by",
      "DisconnectedBy: who ended the call: caller, callee, exotel (a limit or timeout), operator.",
      Set.of(Field.DISCONNECTED_BY),
      context -> context.texts(Field.DISCONNECTED_BY, text -> text.toLowerCase(Locale.ROOT))),
  ACCOUNT("account", "Account", "AccountSid, of records that have one.", Field.ACCOUNT),
  HOUR(CalendarUnit.HOUR, "Hour", "The hour that the call began in, 00 to 23"),
  WEEKDAY(CalendarUnit.WEEKDAY, "Weekday", "The day of the week that the call began on"),
  DAY(CalendarUnit.DAY, "Day", "The day that the call began on"),
  WEEK(
      CalendarUnit.WEEK,
      "Week",
      "The week that the call began in, as ISO 8601 has it: from Monday, 2026-W01 being the one"
          + " with the first Thursday of 2026"),
  MONTH(CalendarUnit.MONTH, "Month", "The month that the call began in");

  private static final String NONE = "none";

  private final String word;
  private final String title;
  private final String definition;
  private final FieldLayout needed;
  private final Optional<CalendarUnit> unit;
  private final Function<KeyContext, KeyReader> reader;

  Dimension(
      String word,
      String title,
      String definition,
      FieldLayout needed,
      Optional<CalendarUnit> unit,
      Function<KeyContext, KeyReader> reader) {
    this.word = word;
    this.title = title;
    this.definition = definition;
    this.needed = needed;
    this.unit = unit;
    this.reader = reader;
  }

  Dimension(
      String word,
      String title,
      String definition,
      Set<Field> fields,
      Function<KeyContext, KeyReader> reader) {
    this(word, title, definition, new FieldLayout(fields), Optional.empty(), reader);
  }

  Dimension(String word, String title, String definition, Field field) {
    this(word, title, definition, Set.of(field), context -> context.texts(field));
  }

  Dimension(CalendarUnit unit, String title, String definition) {
    this(
        unit.word(),
        title,
        definition + ", in the report's zone. By StartTime; by DateCreated where that is unknown.",
        new FieldLayout(Set.of(Field.START, Field.CREATED)),
        Optional.of(unit),
        context -> new TimeKeys(unit, context.times()));
  }

  private static Function<KeyContext, KeyReader> byVerdict(
      Function<ClassifiedCombination, String> value) {
    return context -> new VerdictKeys(value);
  }

  private static String orNone(String text) {
    return text.isEmpty() ? NONE : text;
  }

  private static String noAgent(ClassifiedCombination classified) {
    EndedAt ended = classified.verdict().endedAt();
    return ended == EndedAt.LEG1 || ended == EndedAt.BEFORE_LEG2 ? NONE : "";
  }

  private static KeyReader agentName(KeyContext context) {
    return new PartyKeys(
        Parties::agent, context.texts(Field.FROM_NAME), context.texts(Field.TO_NAME));
  }

  /** The name on the command line and in machine output. */
  @Override
  public String word() {
    return word;
  }

  /** The heading of a column. */
  String title() {
    return title;
  }

  /** What its values are, and which call has which. */
  public String definition() {
    return definition;
  }

  /** What of a record tells its value, besides the verdict. */
  public FieldLayout needed() {
    return needed;
  }

  /** The part of the calendar that its values are, if they are. */
  Optional<CalendarUnit> unit() {
    return unit;
  }

  /** People whose numbers may be hidden; an ExoPhone is a number of the business. */
  public enum Party {
    /** The other side; values are numbers, whatever they look like. */
    CUSTOMER,
    /** Whoever was dialed for the business; values are numbers or names. */
    AGENT
  }

  /** Whose numbers its values are, if they are numbers of people. */
  Optional<Party> party() {
    if (this == CUSTOMER) {
      return Optional.of(Party.CUSTOMER);
    }
    return this == AGENT || this == AGENT_NAME ? Optional.of(Party.AGENT) : Optional.empty();
  }

  /** The field in which records have words for its values, if one has. */
  public Optional<Field> vocabulary() {
    return switch (this) {
      case DIRECTION -> Optional.of(Field.DIRECTION);
      case LEG1 -> Optional.of(Field.LEG1);
      case LEG2 -> Optional.of(Field.LEG2);
      case STATUS -> Optional.of(Field.STATUS);
      case FLOW, BUCKET, INBOX, INBOX_REASON, RULE, KIND, ENDED_AT -> Optional.empty();
      case AGENT, AGENT_NAME, CUSTOMER, EXOPHONE -> Optional.empty();
      case GROUP, APP, CIRCLE, DISCONNECTED_BY, ACCOUNT -> Optional.empty();
      case HOUR, WEEKDAY, DAY, WEEK, MONTH -> Optional.empty();
    };
  }

  /** How its values are compared with what a user wants. */
  public Scale scale() {
    return switch (this) {
      case DIRECTION -> Scale.words(Direction.class);
      case FLOW -> Scale.words(Flow.class);
      case LEG1, LEG2 -> Scale.words(LegStatus.class);
      case STATUS -> Scale.words(CallStatus.class);
      case BUCKET -> Scale.words(Bucket.class);
      case INBOX -> Scale.words(InboxLabel.Word.class);
      case INBOX_REASON -> Scale.words(LegStatus.class);
      case KIND -> Scale.words(VerdictKind.class);
      case ENDED_AT -> Scale.words(EndedAt.class);
      case AGENT, AGENT_NAME, CUSTOMER, EXOPHONE -> Scale.PHONE;
      case HOUR, WEEKDAY, DAY, WEEK, MONTH -> Scale.calendar(unit.orElseThrow());
      case RULE, GROUP, APP, CIRCLE, DISCONNECTED_BY, ACCOUNT -> Scale.TEXT;
    };
  }

  /** A reader of its values for one thread. */
  public KeyReader reader(KeyContext context) {
    return reader.apply(context);
  }
}
