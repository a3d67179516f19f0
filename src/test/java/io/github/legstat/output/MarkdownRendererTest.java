package io.github.legstat.output;

import static io.github.legstat.report.Value.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.report.Fact;
import io.github.legstat.report.Facts;
import io.github.legstat.report.Report;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MarkdownRendererTest {

  @Test
  void hasHeadingsAndTables() throws IOException {
    Report report =
        new Report(
            "legstat.sample/1",
            "12,480 calls",
            List.of(Samples.zone(), Samples.period(), Samples.rates(), Samples.inbox()));
    assertThat(Rendering.report(OutputFormat.MARKDOWN, report))
        .isEqualTo(
            """
            # 12,480 calls

            - **Zone:** Asia/Kolkata
            - **First call:** 2026-10-01T00:03:11+05:30
            - **Last call:** 2026-10-31T23:58:40+05:30

            ## Answer rate

            | Direction | Final calls | By legs | By Status | Difference |
            | --- | ---: | ---: | ---: | ---: |
            | inbound | 9,000 | 60.2% | 99.9% | +39.7 pp |
            | outbound | 0 | – | – | – |

            By legs: the side that was called talked. By Status: Exotel recorded completed, which an\
             inbound call is in any case.

            ## Inbox

            | Inbox | Reason | Calls |
            | --- | --- | ---: |
            | missed-call | busy | 1,033 |
            | voicemail | – | 45 |
            """);
  }

  @Test
  void textIsNoMarkup() throws IOException {
    Facts facts =
        Facts.of(
            "facts", "", new Fact("a", "A", text("a|b *c* _d_ <e> `f` [g](h) \\ \u001b[31m\ni")));
    assertThat(Rendering.report(OutputFormat.MARKDOWN, Rendering.report(facts)))
        .isEqualTo(
            """
            - **A:** a\\|b \\*c\\* \\_d\\_ \\<e\\> \\`f\\` \\[g\\](h) \\\\ \\[31m⏎i
            """);
  }

  @Test
  void entriesAreSections() throws IOException {
    assertThat(Rendering.entries(OutputFormat.MARKDOWN, Samples.answered(), Samples.answered()))
        .isEqualTo(
            """
            ### a1

            - **Leg 2:** completed
            - **Answered legs:** 2
            - **Explanation:** Both sides talked.

            ### a1

            - **Leg 2:** completed
            - **Answered legs:** 2
            - **Explanation:** Both sides talked.
            """);
  }
}
