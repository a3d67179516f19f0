package io.github.legstat.output;

import static io.github.legstat.report.Value.count;
import static io.github.legstat.report.Value.ratio;
import static io.github.legstat.report.Value.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.report.Card;
import io.github.legstat.report.Column;
import io.github.legstat.report.Entry;
import io.github.legstat.report.Fact;
import io.github.legstat.report.Facts;
import io.github.legstat.report.Report;
import io.github.legstat.report.Role;
import io.github.legstat.report.Section;
import io.github.legstat.report.Table;
import io.github.legstat.report.Value;
import io.github.legstat.terminal.DisplayWidth;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextRendererTest {
  private static final DisplayWidth METER = new DisplayWidth();

  @Test
  void aReportIsAPleasureAtTheUsualWidth() throws IOException {
    assertThat(page(80, Samples.report()))
        .isEqualTo(
            """
            What happened on each leg of 12,480 calls

            Zone        Asia/Kolkata
            First call  2026-10-01T00:03:11+05:30
            Last call   2026-10-31T23:58:40+05:30

            Answer rate
              Direction  Final calls  By legs  By Status  Difference
              inbound          9,000    60.2%      99.9%    +39.7 pp
              outbound             0        –          –           –
              By legs: the side that was called talked. By Status: Exotel recorded
              completed, which an inbound call is in any case.

            Kinds
              Documented      12,401
              Contradicted        61
              Undocumented        18
              Not final            0
              Unclassifiable       0

            Buckets
              Bucket       Calls  Share                      Inbound  Outbound          Talk
              completed    7,512  60.2%  ██████████████████    5,418     2,094  301h 02m 05s
              no-answer    2,871  23.0%  ██████▉               1,901       970            0s
              busy         1,204   9.6%  ██▉                     981       223            0s
              canceled       611   4.9%  █▌                      498       113            0s
              failed         180   1.4%  ▍                       121        59            0s
              not-dialed      98   0.8%  ▎                        78        20            0s
              in-progress      4  <0.1%  ▏                         3         1            0s
              unknown          0   0.0%                            0         0            0s

            Rules
              Rule                                     Calls  Share  What happened
              inbound-menu/completed+completed         5,418  43.4%  Both sides were
                                                                     connected.
              inbound-menu/completed+no-answer         1,901  15.2%  The agent's phone rang
                                                                     out.
              inbound-menu/completed+none:missed-call     52   0.4%  Every agent was busy on
                                                                     another call or had
                                                                     toggled off.
              outbound-numbers/completed+canceled          1  <0.1%  Leg 1 hung up during
                                                                     dialing.

            Inbox
              Inbox        Reason  Calls
              missed-call  busy    1,033
              voicemail    –          45
            """);
  }

  @Test
  void aNarrowPageLosesBarsAndWrapsWords() throws IOException {
    assertThat(page(60, Rendering.report(Samples.rules())))
        .isEqualTo(
            """
            Rules
              Rule                    Calls  Share  What happened
              inbound-menu/           5,418  43.4%  Both sides were
              completed+completed                   connected.
              inbound-menu/           1,901  15.2%  The agent's phone
              completed+no-answer                   rang out.
              inbound-menu/              52   0.4%  Every agent was busy
              completed+                            on another call or
              none:missed-call                      had toggled off.
              outbound-numbers/           1  <0.1%  Leg 1 hung up during
              completed+canceled                    dialing.
            """);
  }

  @Test
  void rowsOfATooNarrowPageStandBelowEachOther() throws IOException {
    assertThat(page(40, Rendering.report(Samples.rates())))
        .isEqualTo(
            """
            Answer rate
              inbound
                Final calls     9,000
                By legs         60.2%
                By Status       99.9%
                Difference   +39.7 pp
              outbound
                Final calls         0
                By legs             –
                By Status           –
                Difference          –
              By legs: the side that was called
              talked. By Status: Exotel recorded
              completed, which an inbound call is in
              any case.
            """);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120, 200})
  void noLineIsWiderThanThePage(int width) throws IOException {
    assertThat(page(width, Samples.report()).lines())
        .allSatisfy(
            line -> {
              assertThat(METER.applyAsInt(line)).isLessThanOrEqualTo(width);
              assertThat(line).doesNotEndWith(" ");
            });
  }

  @Test
  void wideCharactersAreAligned() throws IOException {
    Table table =
        Table.of(
            "callers",
            "Callers",
            List.of(
                Column.key("name", "Name"),
                Column.number("calls", "Calls"),
                Column.share("share", "Share")),
            List.of(
                List.of(text("通話 太郎"), count(1_200), ratio(12, 16)),
                List.of(text("नमस्ते"), count(30), ratio(3, 16)),
                List.of(text("📞 Zoë"), count(1), ratio(1, 16)),
                List.of(text("plain"), count(0), ratio(0, 0))));
    assertThat(page(36, Rendering.report(table)))
        .isEqualTo(
            """
            Callers
              Name       Calls  Share
              通話 太郎  1,200  75.0%  █████████
              नमस्ते          30  18.8%  ██▎
              📞 Zoë         1   6.3%  ▊
              plain          0      –
            """);
  }

  @Test
  void hostileTextStaysText() throws IOException {
    Table table =
        Table.of(
            "names",
            "Na\u001b[1mmes",
            List.of(Column.key("name", "Name"), Column.number("calls", "Calls")),
            List.of(
                List.of(text("\u001b]8;;http://a.example\u0007x\u001b]8;;\u0007"), count(1)),
                List.of(text("\u202edetelpmoc"), count(2)),
                List.of(text("a\nb\u009b2J"), count(3))));
    assertThat(page(60, Rendering.report(table)))
        .isEqualTo(
            """
            Na[1mmes
              Name                       Calls
              ]8;;http://a.examplex]8;;      1
              detelpmoc                      2
              a⏎b2J                          3
            """);
  }

  @Test
  void endlessTextIsCut() throws IOException {
    Facts facts = Facts.of("facts", "", new Fact("a", "A", text("x".repeat(1_000_000))));
    assertThat(page(200, Rendering.report(facts))).endsWith("x…\n").hasLineCount(6);
  }

  @Test
  void anEmptyTableSaysSo() throws IOException {
    Table empty = Table.of("t", "Inbox", List.of(Column.key("a", "A")), List.of());
    assertThat(page(60, Rendering.report(empty))).isEqualTo("Inbox\n  none\n");
    assertThat(page(60, Rendering.report(empty.shown(Section.Visibility.NOT_EMPTY)))).isEmpty();
  }

  @Test
  void cardsAreWrappedWithAHangingIndent() throws IOException {
    assertThat(Rendering.entries(OutputFormat.TEXT, Samples.answered(), Samples.busy()))
        .isEqualTo(
            """
            a1
              Leg 2          completed
              Answered legs  2
              Explanation    Both sides talked.

            +b2
              Leg 2          busy
              Answered legs  none
              Explanation    Exotel recorded, "busy"; the agent's phone
                             was in use when the caller chose an option
                             of the menu.
            """);
  }

  @Test
  void longLabelsPushTheValueBelow() throws IOException {
    Entry entry =
        new Entry(
            List.of(),
            () ->
                new Card(
                    text("a1"),
                    List.of(
                        new Card.Line(
                            "A label of many words", text("and a value of some more words")))));
    Renderer renderer = new TextRenderer(Rendering.page(30));
    assertThat(Rendering.entries(renderer, List.of(), entry))
        .isEqualTo(
            """
            a1
              A label of many words
                and a value of some more
                words
            """);
  }

  @Test
  void rolesArePaintedAndPlainTextIsNot() throws IOException {
    Painter painter =
        painter(
            role -> role == Role.PLAIN ? "" : "<" + role + ":",
            role -> role == Role.PLAIN ? "" : ">");
    Value good = Value.text("completed", Role.GOOD);
    Table table =
        Table.of(
            "buckets",
            "Buckets",
            List.of(Column.key("bucket", "Bucket"), Column.share("share", "Share")),
            List.of(List.of(good, ratio(1, 1)), List.of(text("busy"), ratio(0, 1))));
    Renderer renderer = new TextRenderer(new TextOptions(40, painter, true, METER));
    assertThat(Rendering.report(renderer, Rendering.report(table)))
        .isEqualTo(
            """
            <HEADING:Buckets>
              <LABEL:Bucket>      <LABEL:Share>
              <GOOD:completed>  <NUMBER:100.0%>  <BAR:███████████████████>
              busy         <MUTED:0.0%>
            """);
  }

  @Test
  void asciiIsEnough() throws IOException {
    Renderer renderer =
        new TextRenderer(
            new TextOptions(50, painter(role -> "", role -> ""), false, String::length));
    Table table =
        Table.of(
            "buckets",
            "Buckets",
            List.of(Column.key("bucket", "Bucket"), Column.share("share", "Share")),
            List.of(
                List.of(text("completed"), ratio(3, 4)),
                List.of(text("busy\n"), ratio(1, 400)),
                List.of(Value.missing(), ratio(0, 0))));
    assertThat(Rendering.report(renderer, Rendering.report(table)))
        .isEqualTo(
            """
            Buckets
              Bucket     Share
              completed  75.0%  ########################
              busy        0.3%  #
              -              -
            """);
  }

  private static String page(int width, Report report) throws IOException {
    return Rendering.report(new TextRenderer(Rendering.page(width)), report);
  }

  private static Painter painter(Function<Role, String> before, Function<Role, String> behind) {
    return new Painter() {
      @Override
      public String before(Role role) {
        return before.apply(role);
      }

      @Override
      public String behind(Role role) {
        return behind.apply(role);
      }
    };
  }
}
