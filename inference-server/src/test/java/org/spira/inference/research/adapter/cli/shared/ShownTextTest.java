package org.spira.inference.research.adapter.cli.shared;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTextTest {

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

  private String shown(String text, Charset charset) {
    terminal.reset();
    ShownText.on(new PrintStream(terminal, true, charset)).print(text);
    return terminal.toString(charset);
  }

  @ParameterizedTest
  @CsvSource({
    "'\u001b[2Jgone', ?[2Jgone",
    "'\u009b2Jgone', ?2Jgone",
    "'all is well\rgone', all is well?gone",
    "'\b\u0007\u007f', ???"
  })
  void holdsNothingThatATerminalObeys(String text, String expected) {
    assertThat(shown(text, UTF_8)).isEqualTo(expected);
  }

  @Test
  void isTheSameOtherwise() {
    String text = "a\tb\nc é ¡ £ Â \u00a0 São Paulo 測試 \ud83d\ude00";

    assertThat(shown(text, UTF_8)).isEqualTo(text);
    assertThat(shown("São Â£", ISO_8859_1)).isEqualTo("São Â£");
  }

  @Test
  void isTheSameByteForByteWhereverItIsCut() {
    PrintStream shown = ShownText.on(new PrintStream(terminal, true, UTF_8));
    for (byte each : "£ \u009b é".getBytes(UTF_8)) {
      shown.write(each);
    }

    assertThat(terminal.toString(UTF_8)).isEqualTo("£ ? é");
  }
}
