package io.github.legstat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.engine.CallLog;
import io.github.legstat.engine.InputSpec;
import io.github.legstat.engine.RunOptions;
import io.github.legstat.input.FieldNames;
import io.github.legstat.input.InputOptions;
import io.github.legstat.model.Call;
import io.github.legstat.model.Field;
import io.github.legstat.model.FlowHint;
import io.github.legstat.model.TimeReader;
import io.github.legstat.model.Zone;
import io.github.legstat.rules.Classifier;
import io.github.legstat.rules.CombinationBook;
import io.github.legstat.rules.Spellings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is who on calls of every kind. */
final class PartiesTest {
  private static final String HEADER =
      "Direction,Status,Leg1Status,Leg2Status,AppID,From,To,ExotelNumber\n";

  /** C is the customer, A the agent, X and x are the ExoPhone in two spellings; - is nobody. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Inbound: the agent once one was tried.
        "inbound,completed,completed,completed,              | C,A,X | C | A | X",
        "inbound,completed,completed,no-answer,              | C,A,X | C | A | X",
        "inbound,completed,completed,canceled,               | C,A,X | C | A | X",
        "inbound,completed,busy,no-answer,                   | C,A,X | C | A | X",
        "inbound,completed,completed,Switched Off,           | C,A,X | C | A | X",
        "inbound,completed,completed,,                       | C,x,X | C | - | X",
        "inbound,missed-call,completed,,                     | C,A,X | C | - | X",
        "inbound,completed,completed,busy,                   | C,x,X | C | - | X",
        "inbound,completed,completed,,                       | C,x,- | C | - | x",
        "inbound,completed,completed,busy,                   | C,A,- | C | A | -",
        "inbound,completed,,,                                | C,A,X | C | A | X",
        "inbound,completed,,,                                | C,x,X | C | - | X",
        "inbound,completed,,,                                | C,A,- | C | - | -",
        "inbound,ringing,completed,ringing,                  | C,A,X | C | A | X",
        "inbound,in-progress,,,                              | C,x,X | C | - | X",
        // Outbound, two numbers: the agent's own phone rings first.
        "outbound-api,completed,completed,completed,         | A,C,X | C | A | X",
        "outbound-api,busy,completed,busy,                   | A,C,X | C | A | X",
        "outbound-dial,no-answer,no-answer,,                 | A,C,X | C | A | X",
        "outbound-dial,completed,completed,completed,        | x,C,X | C | - | X",
        "outbound-dial,no-answer,no-answer,,                 | A,C,- | C | A | -",
        // Outbound, through a flow: by a column, by the Status, or because To is the ExoPhone.
        "outbound-api,completed,completed,completed,410240   | C,A,X | C | A | X",
        "outbound-api,no-answer,no-answer,,410240            | C,x,X | C | - | X",
        "outbound-api,no-answer,no-answer,,410240            | C,x,- | C | - | x",
        "outbound-api,completed,completed,busy,              | C,A,X | C | A | X",
        "outbound-api,completed,completed,,                  | C,x,X | C | - | X",
        "outbound-api,no-answer,no-answer,,                  | C,x,X | C | - | X",
        "outbound-api,queued,,,                              | C,x,X | C | - | X",
        // Nothing tells.
        ",completed,completed,completed,                     | C,A,X | - | - | X",
      })
  void tellsWhoIsWho(
      String statuses, String parties, String customer, String agent, String exophone)
      throws IOException {
    StringBuilder row = new StringBuilder(statuses);
    for (String party : parties.split(",", -1)) {
      row.append(',').append(number(party));
    }
    assertThat(found(row.toString()))
        .containsExactly(number(customer), number(agent), number(exophone));
  }

  private static String number(String party) {
    return switch (party) {
      case "C" -> "09800000001";
      case "A" -> "919700000002";
      case "X" -> "08010000003";
      case "x" -> "+91 80 1000 0003";
      default -> "";
    };
  }

  private static List<String> found(String row) throws IOException {
    byte[] text = (HEADER + row + "\n").getBytes(StandardCharsets.UTF_8);
    InputSpec input =
        new InputSpec("-", new InputSpec.AtStream(new ByteArrayInputStream(text)), true);
    RunOptions options =
        new RunOptions(InputOptions.detecting(FieldNames.load()), FlowHint.AUTO, true, 1);
    List<String> found = new ArrayList<>();
    try (CallLog log =
        new CallLog(
            List.of(input),
            options,
            new TimeReader(Zone.INDIA),
            new CombinationBook(Classifier.load(), Spellings.load()))) {
      log.forEach(
          Parties.FIELDS,
          (call, classified) -> {
            found.add(text(call, Parties.customer(call, classified)));
            found.add(text(call, Parties.agent(call, classified)));
            found.add(text(call, Parties.exophone(call, classified)));
          });
    }
    return found;
  }

  private static String text(Call call, Optional<Field> field) {
    return field.map(call::text).orElse("");
  }
}
