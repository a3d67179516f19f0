package io.github.legstat.output;

import static io.github.legstat.report.Value.count;
import static io.github.legstat.report.Value.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.report.Column;
import io.github.legstat.report.Entry;
import io.github.legstat.report.Report;
import io.github.legstat.report.Value;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CsvRendererTest {

  @Test
  void aReportHasOneValueARow() throws IOException {
    Report report =
        Rendering.report(Samples.zone(), Samples.rates(), Samples.kinds(), Samples.inbox());
    assertThat(Rendering.report(OutputFormat.CSV, report))
        .isEqualTo(
            """
            section,item,measure,value
            report,zone,value,Asia/Kolkata
            answer_rate,inbound,final,9000
            answer_rate,inbound,by_legs,0.602
            answer_rate,inbound,by_status,0.999
            answer_rate,inbound,difference,0.397
            answer_rate,outbound,final,0
            answer_rate,outbound,by_legs,
            answer_rate,outbound,by_status,
            answer_rate,outbound,difference,
            kinds,documented,value,12401
            kinds,contradicted,value,61
            kinds,undocumented,value,18
            kinds,not-final,value,0
            kinds,unclassifiable,value,0
            inbox,missed-call/busy,calls,1033
            inbox,voicemail,calls,45
            """);
  }

  @Test
  void aListingHasItsColumns() throws IOException {
    assertThat(Rendering.entries(OutputFormat.CSV, Samples.answered(), Samples.busy()))
        .isEqualTo(
            """
            id,leg2,inbox_reason,connected,answered_legs,explanation,line
            a1,completed,,true,2,Both sides talked.,2
            +b2,busy,busy,false,,"Exotel recorded, ""busy""; the agent's phone was in use when the\
             caller chose an option of the menu.",1003
            """);
    assertThat(Rendering.entries(OutputFormat.CSV))
        .isEqualTo("id,leg2,inbox_reason,connected,answered_legs,explanation,line\n");
  }

  @Test
  void tabsSeparateOnRequest() throws IOException {
    assertThat(row(OutputFormat.TSV, false, text("a,b"), text("c\td"), count(-3)))
        .isEqualTo("a,b\t\"c\td\"\t-3\n");
  }

  @Test
  void guardsFormulasOnRequest() throws IOException {
    Value[] values = {text("+919800000000"), text("=1+1"), count(-3)};
    assertThat(row(OutputFormat.CSV, false, values)).isEqualTo("+919800000000,=1+1,-3\n");
    assertThat(row(OutputFormat.CSV, true, values)).isEqualTo("'+919800000000,'=1+1,-3\n");
    assertThat(row(OutputFormat.CSV, true, text("@a"), text("\tb"), text("c=d")))
        .isEqualTo("'@a,'\tb,c=d\n");
  }

  @Test
  void quotesLineBreaksAndKeepsWhatWasRecorded() throws IOException {
    assertThat(row(OutputFormat.CSV, false, text("x\ny"), text("\u001b[31m"), text("通話")))
        .isEqualTo("\"x\ny\",\"\u001b[31m\",通話\n");
  }

  private static String row(OutputFormat format, boolean excelSafe, Value... values)
      throws IOException {
    List<Column> columns =
        List.of(Column.key("a", "A"), Column.text("b", "B"), Column.text("c", "C"));
    Renderer renderer = format.renderer(new OutputOptions(Rendering.page(80), excelSafe));
    Entry entry =
        new Entry(
            List.of(values),
            () -> {
              throw new IllegalStateException("no card is needed");
            });
    String listing = Rendering.entries(renderer, columns, entry);
    return listing.substring(listing.indexOf('\n') + 1);
  }
}
