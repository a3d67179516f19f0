package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.model.Field;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A field that a record has under several names, not all of them filled. */
final class FilledFieldTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"Leg2Status\":\"\",\"DialCallStatus\":\"busy\"}",
        "{\"Leg2Status\":null,\"DialCallStatus\":\"busy\"}",
        "{\"DialCallStatus\":\"busy\",\"Leg2Status\":\"\"}",
        "{\"DialCallStatus\":\"busy\",\"Leg2Status\":\" \"}",
        "{\"DialCallStatus\":\"busy\",\"Leg2Status\":null}",
        "{\"Leg2Status\":\"\",\"leg2\":\" \",\"DialCallStatus\":\"busy\"}",
        "{\"Details\":{\"Leg2Status\":\"busy\"},\"Leg2Status\":\"\"}",
        "{\"legs\":[{\"Status\":\"completed\"},{\"Status\":\"busy\"},{\"Status\":\"\"}]}",
        "Sid,Leg2Status,DialCallStatus\na,,busy\n",
        "Sid,DialCallStatus,Leg2Status\r\na,busy,\r\n",
        "Sid,DialCallStatus,Leg2Status\na,\"busy\",\"\"\n",
        "Sid,Leg2Status,leg2,DialCallStatus\na,\" \",,busy\n",
        "Leg2Status=&DialCallStatus=busy",
        "DialCallStatus=busy&Leg2Status=",
        "<Call><Leg2Status/><DialCallStatus>busy</DialCallStatus></Call>",
        "<Call><DialCallStatus>busy</DialCallStatus><Leg2Status></Leg2Status></Call>"
      })
  void countsUnderWhateverName(String text) throws IOException {
    Found found = Found.inText(text);
    assertThat(found.texts(Field.LEG2)).containsExactly("busy");
    assertThat(found.rejects()).isEmpty();
  }

  /** The Passthru applet calls the number that was dialed CallTo, which is the ExoPhone. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CallSid=a&CallTo=080&DialWhomNumber=099",
        "CallSid,CallTo,DialWhomNumber\na,080,099\n",
        "CallSid,CallTo,DialWhomNumber\na,099,\n"
      })
  void ofTheCalledIsTheAgent(String text) throws IOException {
    assertThat(Found.inText(text).texts(Field.TO)).containsExactly("099");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"Leg2Status\":\"busy\",\"DialCallStatus\":\"failed\"}",
        "{\"DialCallStatus\":\"failed\",\"Leg2Status\":\"busy\"}",
        "Sid,DialCallStatus,Leg2Status\na,failed,busy\n",
        "DialCallStatus=failed&Leg2Status=busy"
      })
  void isTakenFromTheBetterName(String text) throws IOException {
    assertThat(Found.inText(text).texts(Field.LEG2)).containsExactly("busy");
  }
}
