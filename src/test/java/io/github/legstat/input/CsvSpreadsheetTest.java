package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.legstat.model.Field;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets add to a table of calls: empty rows and columns, titles and totals. */
final class CsvSpreadsheetTest {
  private static final String HEADER = "Sid,Direction,StartTime,Leg1Status,Leg2Status,Digits\n";
  private static final String ROW = "a1,inbound,2026-11-02 09:00:00,completed,busy,7\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",,,,,",
        ",",
        ",,,,,,,,,,,",
        "\"\",\"\",\"\",\"\",\"\",\"\"",
        " , ,\t,,,",
        ",,,,,\r"
      })
  void skipsRowsWithoutAnyValue(String empty) throws IOException {
    Found found = Found.inText(HEADER + empty + "\n" + ROW + empty + "\n" + empty);
    assertThat(found.texts(Field.ID)).containsExactly("a1");
    assertThat(found.rejects()).isEmpty();
    assertThat(found.rows().get(0).line()).isEqualTo(3);
    assertThat(found.lines()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void readsRowsThatLackUnnamedColumns(String lineEnd) throws IOException {
    String text = "Sid,Status,Leg2Status,, \na1,completed,busy\na2,busy,failed,\na3,busy,failed,,x";
    Found found = Found.inText(text.replace("\n", lineEnd));
    assertThat(found.texts(Field.ID)).containsExactly("a1", "a2", "a3");
    assertThat(found.texts(Field.LEG2)).containsExactly("busy", "failed", "failed");
    assertThat(found.rejects()).isEmpty();
  }

  @Test
  void refusesRowsThatLackNamedColumns() throws IOException {
    Found found = Found.inText("Sid,Status,Leg2Status,,\na1,completed\na2,busy,failed\n");
    assertThat(found.texts(Field.ID)).containsExactly("a2");
    assertThat(found.reasons()).containsExactly("the row has 2 values, the header 5");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ",,,", ", ,\"\"", ",\r"})
  void readsRowsWithEmptyValuesBehindTheLast(String added) throws IOException {
    Found found = Found.inText(HEADER + ROW.strip() + added + "\n" + ROW.replace("a1", "a2"));
    assertThat(found.texts(Field.ID)).containsExactly("a1", "a2");
    assertThat(found.texts(Field.DIGITS)).containsExactly("7", "7");
    assertThat(found.rejects()).isEmpty();
  }

  /** The last value is empty, but only because a comma within another has moved the rest. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "|a,1,inbound,2026-11-02 09:00:00,completed,busy,|",
        "|a1,in,bound,2026-11-02 09:00:00,completed,busy,|",
        "|a1,inbound,02 Nov, 2026,completed,busy,|",
        "|a1,inbound,Mon, Nov 2,completed,busy,|"
      })
  void refusesRowsWhoseValuesHaveMoved(String row) throws IOException {
    Found found = Found.inText(HEADER + row + "\n" + ROW);
    assertThat(found.texts(Field.ID)).containsExactly("a1");
    assertThat(found.reasons()).containsExactly("the row has 7 values, the header 6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Total,,,,,312", "Total,10,,,,", ",,,,,312", "\"Grand total\",,,\"\",,5"})
  void refusesRowsThatHoldNoCall(String total) throws IOException {
    Found found = Found.inText(HEADER + ROW + total + "\n" + ROW.replace("a1", "a2"));
    assertThat(found.texts(Field.ID)).containsExactly("a1", "a2");
    assertThat(found.reasons())
        .containsExactly("the row has no id, time, direction or status of a call");
    assertThat(found.rejects().get(0).raw()).isEqualTo(total);
    assertThat(found.rejects().get(0).firstLine()).isEqualTo(3);
  }

  @Test
  void refusesThemAlsoWhereAnotherColumnStandsFirst() throws IOException {
    Found found = Found.inText("Duration,Sid,Status\n10,a1,busy\n10,,\n12,,busy\n");
    assertThat(found.texts(Field.DURATION)).containsExactly("10", "12");
    assertThat(found.rejects()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a1,,,,,",
        "1,,,,,",
        ",inbound,,,,",
        ",,2026-11-02,,,",
        ",,,-,busy,",
        ",,,,पूर्ण,",
        " a1 ,,,,,",
        "\" a1\",,,,,",
        "\"a1 \",,,,,"
      })
  void readsRowsThatHoldAnythingOfACall(String row) throws IOException {
    Found found = Found.inText(HEADER + row + "\n");
    assertThat(found.rows()).hasSize(1);
    assertThat(found.rejects()).isEmpty();
  }

  /** Ids of a single digit, which may be any, behind a column that tells nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"x,0,", "x,9,", "x, 5 ,", "x,\" 5 \",", "x,\"\",busy"})
  void readsRowsThatTellItInALaterColumn(String row) throws IOException {
    Found found = Found.inText("CustomField,Sid,Status\n" + row + "\n");
    assertThat(found.rows()).hasSize(1);
    assertThat(found.rejects()).isEmpty();
  }

  /** The last value is empty and a time is lacking, which many calls have none of. */
  @ParameterizedTest
  @ValueSource(strings = {"a1,inbound,,completed,busy,7,", "a1,,2026-11-02,,,7,", "a1,,,,,7,"})
  void readsRowsWithOneDelimiterTooManyThatLackValues(String row) throws IOException {
    Found found = Found.inText(HEADER + row + "\n");
    assertThat(found.texts(Field.DIGITS)).containsExactly("7");
    assertThat(found.rejects()).isEmpty();
  }

  /** Empty rows take the lines that they take. */
  @Test
  void countsTheLinesOfWhatItSkips() throws IOException {
    Found found = Found.inText(HEADER + "\"\n\n\",,,,,\n# legstat: line 9: x\n\"\n\",,,,,\n" + ROW);
    assertThat(found.rows()).extracting(Found.Row::line).containsExactly(8L);
    assertThat(found.rejects()).isEmpty();
  }

  /** A row of the right width stays one, whatever a time is written as. */
  @Test
  void readsTimesThatHoldNoDigit() throws IOException {
    Found found = Found.inText(HEADER + "inbound,a1,soon,7,busy,\"x\ny\"\n");
    assertThat(found.rows()).hasSize(1);
    assertThat(found.rejects()).isEmpty();
  }

  /** The sign of a formula keeps a spreadsheet from making a number of a text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "=^0980^          ! 0980",
        "^=^^0980^^^      ! 0980",
        "=^^              ! ``",
        "=^               ! =^",
        "=                ! =",
        "=^7              ! =^7",
        "=7^              ! =7^",
        "^=^              ! =",
      })
  void takesTheTextOfFormulas(String value, String text) throws IOException {
    String row = "a1,inbound,,completed,busy," + value.replace('^', '"');
    Found found = Found.inText(HEADER + row + "\r\n" + row);
    String expected = text.replace('^', '"');
    assertThat(found.texts(Field.DIGITS)).containsExactly(expected, expected);
  }

  /** The last line end may be cut in two. */
  @Test
  void readsALastRowThatEndsInHalfALineEnd() throws IOException {
    Found found = Found.inText("Sid,Status\r\na1,busy\r\na2,failed\r");
    assertThat(found.texts(Field.STATUS)).containsExactly("busy", "failed");
    assertThat(found.records()).containsExactly("a1,busy", "a2,failed");
  }

  /** Nothing tells a total from a call then. */
  @ParameterizedTest
  @ValueSource(strings = {"From,Duration\nTotal,10\n", "Branch,Sid\nMain Road,a\n"})
  void readsAllRowsWhereNoColumnCouldTell(String text) throws IOException {
    assertThat(Found.inText(text).rows()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call report of November\n",
        "Call report,,,,,\n,,,,,\n",
        "Calls,From:,2026-11-01,To:,2026-11-30,\nmade \"today\"\n\n",
        "\"From 2026-11-01, all calls\",,\n",
        "Status\n"
      })
  void findsTheHeaderBelowATitle(String title) throws IOException {
    Found found = Found.inText(title + HEADER + ROW);
    assertThat(found.texts(Field.ID)).containsExactly("a1");
    assertThat(found.texts(Field.LEG2)).containsExactly("busy");
    assertThat(found.rows().get(0).line())
        .isEqualTo(title.lines().count() + HEADER.lines().count() + 1);
  }

  @Test
  void findsNoHeaderFarBelow() {
    assertThatThrownBy(() -> Found.inText("Note\n".repeat(10) + HEADER + ROW))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("input:1: no column of the header has a known name");
  }

  @Test
  void takesTheFirstOfTwoHeaders() throws IOException {
    Found found = Found.inText("Sid,Status\na1,busy\n" + HEADER + ROW);
    assertThat(found.rows()).hasSize(2);
  }
}
