package io.github.legstat.output;

import static io.github.legstat.report.Value.count;
import static io.github.legstat.report.Value.marked;
import static io.github.legstat.report.Value.ratio;
import static io.github.legstat.report.Value.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.report.Column;
import io.github.legstat.report.Fact;
import io.github.legstat.report.Facts;
import io.github.legstat.report.Report;
import io.github.legstat.report.Role;
import io.github.legstat.report.Table;
import io.github.legstat.report.Value;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HtmlRendererTest {
  private static final Column SHARE =
      Column.share("metrics.share", "Share").defined("Calls ÷ all.");

  /** All of the page that is not the same for every page. */
  private static String body(Report report) throws IOException {
    String page = Rendering.report(OutputFormat.HTML, report);
    assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">").endsWith("</html>\n");
    String main = page.substring(page.indexOf("<main>\n") + "<main>\n".length());
    return main.substring(0, main.indexOf("</main>"));
  }

  @Test
  void hasHeadingsAndTables() throws IOException {
    Table table =
        Table.of(
                "groups",
                "Groups",
                List.of(Column.key("key.agent", "Agent"), Column.number("calls", "Calls"), SHARE),
                List.of(
                    List.of(text("Anjali"), count(30), ratio(3, 4)),
                    List.of(text("none", Role.BAD), count(0), ratio(0, 4)),
                    List.of(text("Ravi"), count(10), marked(ratio(1, 4), true)),
                    List.of(text("Vik"), count(0), Value.missing())))
            .withNotes("* of few");
    assertThat(body(new Report("legstat.sample/1", "All calls", List.of(Samples.period(), table))))
        .isEqualTo(
            """
            <h1>All calls</h1>
            <section>
            <dl>
            <div><dt>First call</dt><dd>2026-10-01T00:03:11+05:30</dd></div>
            <div><dt>Last call</dt><dd>2026-10-31T23:58:40+05:30</dd></div>
            </dl>
            </section>
            <section aria-labelledby="section-2">
            <h2 id="section-2">Groups</h2>
            <div class="table" role="region" tabindex="0" aria-labelledby="section-2">
            <table>
            <thead>
            <tr><th scope="col">Agent</th><th scope="col" class="figure">Calls</th>\
            <th scope="col" class="share">Share<sup><a href="#definition-1"\
             aria-label="What is meant by Share">1</a></sup></th></tr>
            </thead>
            <tbody>
            <tr><th scope="row">Anjali</th><td class="figure">30</td>\
            <td class="share"><span class="figure">75.0%</span>\
            <span class="bar" style="--part:1.000"></span></td></tr>
            <tr><th scope="row" class="bad">none</th><td class="figure muted">0</td>\
            <td class="share"><span class="figure muted">0.0%</span>\
            <span class="bar" style="--part:0.000"></span></td></tr>
            <tr><th scope="row">Ravi</th><td class="figure">10</td>\
            <td class="share"><span class="figure muted">25.0%*</span>\
            <span class="bar" style="--part:0.333"></span></td></tr>
            <tr><th scope="row">Vik</th><td class="figure muted">0</td>\
            <td class="share"><span class="figure muted">–</span>\
            <span class="bar" style="--part:0.000"></span></td></tr>
            </tbody>
            </table>
            </div>
            <p class="note">* of few</p>
            </section>
            <section aria-labelledby="definitions">
            <h2 id="definitions">What is meant</h2>
            <ol class="definitions">
            <li id="definition-1"><strong>Share</strong>: Calls ÷ all.</li>
            </ol>
            </section>
            """);
  }

  /** What the page fetches or runs would tell others of the calls. */
  @Test
  void standsByItself() throws IOException {
    assertThat(Rendering.report(OutputFormat.HTML, Samples.report()))
        .contains("<title>What happened on each leg of 12,480 calls</title>")
        .contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"")
        .doesNotContain("<script", "<link", "<img", "src=", "url(", "@import", "http:", "https:");
  }

  @Test
  void textIsNoMarkup() throws IOException {
    Facts facts =
        Facts.of("f", "", new Fact("a", "<A>", text("<script>alert(\"1\" & '2')\u001b[31m\ni")));
    assertThat(body(new Report("legstat.sample/1", "</title><b>", List.of(facts))))
        .isEqualTo(
            """
            <h1>&lt;/title&gt;&lt;b&gt;</h1>
            <section>
            <dl>
            <div><dt>&lt;A&gt;</dt><dd>&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)[31m⏎i\
            </dd></div>
            </dl>
            </section>
            """);
  }

  @Test
  void saysWhereThereIsNothing() throws IOException {
    Table table = Table.of("t", "Found", List.of(SHARE), List.of());
    assertThat(body(Rendering.report(table)))
        .contains("<p class=\"muted\">none</p>")
        .doesNotContain("definition");
  }

  @Test
  void entriesAreArticles() throws IOException {
    String page = Rendering.entries(OutputFormat.HTML, Samples.answered(), Samples.busy());
    assertThat(page)
        .contains(
            """
            <main>
            <article>
            <h2>a1</h2>
            <dl>
            <div><dt>Leg 2</dt><dd class="good">completed</dd></div>
            <div><dt>Answered legs</dt><dd>2</dd></div>
            <div><dt>Explanation</dt><dd>Both sides talked.</dd></div>
            </dl>
            </article>
            <article>
            <h2>+b2</h2>
            """)
        .endsWith("</article>\n</main>\n</body>\n</html>\n");
  }
}
