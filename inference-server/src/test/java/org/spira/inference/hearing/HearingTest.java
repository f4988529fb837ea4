package org.spira.inference.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spira.inference.hearing.Listening.hear;
import static org.spira.inference.hearing.Listening.samples;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.inference.engine.Rows;
import org.spira.inference.shared.UnanswerableException;
import org.spira.inference.workbench.Heard;

/** What becomes of recordings that are short or out of bounds, or in which nothing is heard. */
class HearingTest {

  private static Map<String, ?> windows(String input, String ifShort, String tail) {
    return Map.of(
        "input", input, "window", Map.of("length", 1, "step", 0.5, "short", ifShort, "tail", tail));
  }

  @ParameterizedTest
  @CsvSource({
    "waveform, no, 16001, 1",
    "waveform, no, 24000, 1",
    "waveform, no, 24001, 2",
    "waveform, exact, 16000, 1",
    "waveform, exact, 24000, 2",
    "waveform, exact, 25000, 2",
    "waveform, unfinished, 16001, 2",
    "waveform, unfinished, 24000, 2",
    "mfcc, no, 16001, 1",
    "mfcc, no, 24000, 1",
    "mfcc, no, 24001, 2",
    "mfcc, exact, 16000, 1",
    "mfcc, exact, 24000, 2",
    "mfcc, unfinished, 16001, 2",
    "spectrogram, no, 24001, 2",
    "melspectrogram, unfinished, 16001, 2",
    "mfcc, unfinished, 24000, 2"
  })
  void recordingsWithAWholeWindowAreHeardWithoutARemark(
      String input, String tail, int samples, int rows) {
    for (String ifShort : List.of("pad", "refuse", "inconclusive")) {
      Heard heard = hear(windows(input, ifShort, tail), samples);
      assertThat(heard.recordings().getFirst().count()).isEqualTo(rows);
      assertThat(heard.remark()).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "waveform, no, 16000, more than 1 s",
    "waveform, exact, 15999, at least 1 s",
    "waveform, unfinished, 15999, at least 1 s",
    "mfcc, no, 16000, more than 1 s",
    "mfcc, exact, 15999, at least 1 s",
    "mfcc, unfinished, 15999, at least 1 s"
  })
  void whatIsShortIsWhatTheModelSaysThatItIs(
      String input, String tail, int samples, String needed) {
    String why = "too short for the model, which needs " + needed + ": frase; ";
    Heard padded = hear(windows(input, "pad", tail), samples);
    assertThat(padded.remark()).isEqualTo(why + "filled up with silence");
    assertThat(padded.recordings()).extracting(Rows::count).containsExactly(1);
    assertThatThrownBy(() -> hear(windows(input, "refuse", tail), samples))
        .isInstanceOf(UnanswerableException.class)
        .hasMessage(why + "record again, and for longer");
    assertThatThrownBy(() -> hear(windows(input, "inconclusive", tail), samples))
        .isInstanceOf(TooShortException.class)
        .hasMessage(why + "so nothing can be said");
  }

  @Test
  void unlessItIsDeclaredAShortRecordingIsInconclusive() {
    assertThatThrownBy(() -> hear(Map.of("window", Map.of("length", 1)), 16_000))
        .isInstanceOf(TooShortException.class);
  }

  @Test
  void oneShortRecordingAmongSeveralIsEnoughAndAllAreNamed() {
    Map<String, ?> metadata = windows("waveform", "inconclusive", "no");
    assertThatThrownBy(() -> hear(metadata, 40_000, 16_000, 9_000))
        .isInstanceOf(TooShortException.class)
        .hasMessageContaining(": parlenda, sustentada; ");
    Heard padded = hear(windows("waveform", "pad", "no"), 40_000, 16_000);
    assertThat(padded.recordings()).extracting(Rows::count).containsExactly(3, 1);
    assertThat(padded.remark()).contains(": parlenda; ");
  }
}
