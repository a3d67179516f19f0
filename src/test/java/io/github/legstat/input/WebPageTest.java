package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.legstat.model.Field;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages, as they are saved when the log-in has expired. */
final class WebPageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body>Log in</body></html>",
        "<HTML lang=\"en\">",
        "\uFEFF\n <!DOCTYPE html>\n<html>",
        "<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">",
        "<?xml version=\"1.0\"?>\n<!-- a page -->\n<html xmlns=\"http://www.w3.org/1999/xhtml\">",
        "</body></html>",
        "<head><title>Log in</title></head>"
      })
  void isRefused(String text) {
    assertThatThrownBy(() -> Found.inText(text))
        .isInstanceOfSatisfying(
            InputException.class, e -> assertThat(e.kind()).isEqualTo(InputException.Kind.UNUSABLE))
        .hasMessage("input: this is a web page, not a call log");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Call><Sid>a</Sid></Call>",
        "<!-- <html> --><Call><Sid>a</Sid></Call>",
        "<header><Call><Sid>a</Sid></Call></header>"
      })
  void isNoXmlOfCalls(String text) throws IOException {
    assertThat(Found.inText(text).texts(Field.ID)).containsExactly("a");
  }
}
