package org.spira.inference.research.asking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.inference.hearing.Wavs;

/** Results of a model whose score is the level of each second, asked for again. */
class ReplayTest extends ReplayCalls {

  @Test
  void theSameIsTheSame() {
    assertThat(replay()).as(terminal.complained()).isZero();
    assertThat(terminal.printed())
        .contains("diagnosis  positive, and now positive")
        .contains("output     [0.75], and now [0.75]")
        .contains("windows    largest difference 0.0")
        .contains("the same within 1.0E-4");
    assertThat(replay("--json")).isZero();
    assertThat(terminal.json().path("sha256").asString()).isEqualTo(digest);
    assertThat(terminal.json().path("same").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[0.7502] | positive | [{\"score\": 0.75}, {\"score\": 0.75}]",
        "[0.75]   | negative | [{\"score\": 0.75}, {\"score\": 0.75}]",
        "[0.75]   | positive | [{\"score\": 0.75}, {\"score\": 0.76}]",
        "[0.75]   | positive | [{\"score\": 0.75}]",
        "[0.75,0] | positive | [{\"score\": 0.75}, {\"score\": 0.75}]"
      })
  void whatDiffersIsTold(String output, String diagnosis, String windows) {
    result(output, diagnosis, windows);
    assertThat(replay()).isEqualTo(1);
    assertThat(terminal.printed()).contains("not the same within 1.0E-4");
  }

  @Test
  void toleranceAndOldResults() {
    result("[0.76]", "positive", "null");
    assertThat(replay()).isEqualTo(1);
    assertThat(replay("--tolerance", "0.02")).isZero();
    assertThat(terminal.printed())
        .contains("not compared: the result tells nothing of single windows");
  }

  @Test
  void aRecordingThatWasTooShortIsSoAgain() {
    api.has("users/u1/inferences/i1/recordings/frase", Wavs.square(16_000, 24_576));
    result("[-1]", "inconclusive", "null");
    assertThat(replay()).as(terminal.complained()).isZero();
  }
}
