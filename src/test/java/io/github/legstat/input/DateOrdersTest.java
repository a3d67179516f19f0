package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.legstat.model.DateOrder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrdersTest {
  private static final String HEADER = "Sid,Status,StartTime,EndTime\n";
  private static final String OPEN = "a,completed,03-04-2026 10:00:00,\n";

  private static InputFile open(String text) throws IOException {
    return InputFile.open(
        "in.csv",
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        InputOptions.detecting(FieldNames.load()));
  }

  @ParameterizedTest
  @CsvSource({
    "03-04-2026 10:00:00, DAY_FIRST",
    "13-04-2026 10:00:00, DAY_FIRST",
    "03-13-2026 10:00:00, MONTH_FIRST",
    "3/13/26 10:00, MONTH_FIRST",
    "13-13-2026 10:00:00, DAY_FIRST",
    "3-13.2026 10:00, DAY_FIRST",
    "2026-03-13 10:00:00, DAY_FIRST",
    "'  3/13/2026 10:00', MONTH_FIRST",
  })
  void oneDateDecides(String time, DateOrder order) throws IOException {
    try (InputFile input = open(HEADER + OPEN + "b,completed," + time + ",\n")) {
      assertThat(input.dateOrder()).isEqualTo(order);
    }
  }

  /** The last number that may be a month is one of both, at whichever place. */
  @ParameterizedTest
  @CsvSource({
    "12-04-2026 10:00:00, 04-13-2026 10:00:00, MONTH_FIRST",
    "04-12-2026 10:00:00, 13-04-2026 10:00:00, DAY_FIRST",
    "12-04-2026 10:00:00, 04-12-2026 10:00:00, DAY_FIRST",
    "12-12-2026 10:00:00, 10-19-2026 10:00:00, MONTH_FIRST",
    "2026-11-02 10:00:00, 09-20-2026 10:00:00, MONTH_FIRST",
  })
  void aMonthThatMayBeADayProvesNothing(String first, String second, DateOrder order)
      throws IOException {
    String text = HEADER + "b,completed," + first + ",\n" + "c,completed,," + second + "\n";
    try (InputFile input = open(text)) {
      assertThat(input.dateOrder()).isEqualTo(order);
    }
  }

  /** December is a month, so that these prove both orders. */
  @Test
  void theTwelfthMonthIsOne() throws IOException {
    String text = HEADER + "b,completed,13-12-2026 10:00,\nc,completed,12-13-2026 10:00,\n";
    try (InputFile input = open(text)) {
      assertThatThrownBy(input::dateOrder).isInstanceOf(InputException.class);
    }
  }

  @Test
  void theVeryFirstBytesOfAnInputMayDecide() throws IOException {
    byte[] text = "03-14-2026 10:00,a1,busy\n".getBytes(StandardCharsets.UTF_8);
    InputOptions options =
        new InputOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of("StartTime", "Sid", "Status"),
            FieldNames.load());
    try (InputFile input = InputFile.open("in", new ByteArrayInputStream(text), options)) {
      assertThat(input.dateOrder()).isEqualTo(DateOrder.MONTH_FIRST);
    }
  }

  @Test
  void aDateFarDownDecides() throws IOException {
    try (InputFile input =
        open(HEADER + OPEN.repeat(100_000) + "b,completed,,03-14-2026 10:00:00\n")) {
      assertThat(input.dateOrder()).isEqualTo(DateOrder.MONTH_FIRST);
    }
  }

  @Test
  void aDateInAnyFormatDecides() throws IOException {
    String line = "{\"Sid\":\"a\",\"StartTime\":\"%s\"}\n";
    String text = line.formatted("03/04/2026 10:00") + line.formatted("03/14/2026 10:00");
    try (InputFile input = open(text)) {
      assertThat(input.dateOrder()).isEqualTo(DateOrder.MONTH_FIRST);
    }
  }

  @Test
  void datesThatProveBothOrdersAreRefusedWithTheirLines() throws IOException {
    String text = HEADER + OPEN + "b,completed,13-03-2026 10:00,\nc,completed,03-14-2026 10:00,\n";
    try (InputFile input = open(text)) {
      assertThatThrownBy(input::dateOrder)
          .isInstanceOf(InputException.class)
          .hasMessage(
              "in.csv: the dates are not all written in one order: 13-03-2026 10:00 in line 3 has"
                  + " the day first, 03-14-2026 10:00 in line 4 the month");
    }
  }

  @Test
  void anInputWithoutSuchDatesIsNotReadForThem() throws IOException {
    String text = HEADER + "a,completed,2026-03-04 10:00:00,2026-03-04T10:00:00.000+05:30\n";
    try (InputFile input = open(text)) {
      assertThat(input.mayHaveRewrittenDates()).isFalse();
    }
  }
}
