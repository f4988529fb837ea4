package org.spira.inference.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.common.RecordingPart;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.Rows;
import org.spira.inference.shared.UnanswerableException;
import org.spira.inference.workbench.Heard;

/** What becomes of recordings without a whole window, for samples and for features. */
class HearingTest {

  private static final List<RecordingPart> PARTS =
      List.of(RecordingPart.FRASE, RecordingPart.PARLENDA, RecordingPart.SUSTENTADA);

  private static Heard hear(Map<String, ?> metadata, int... samples) {
    List<SentRecording> sent =
        IntStream.range(0, samples.length)
            .mapToObj(i -> new SentRecording(PARTS.get(i), Wavs.constant(samples[i], 8192)))
            .toList();
    return new Hearing(ModelDescription.of(metadata)).hear(sent);
  }

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

  @ParameterizedTest
  @ValueSource(ints = {200, 600})
  void withoutWindowsFeaturesNeedAFrame(int samples) {
    assertThatThrownBy(() -> hear(Map.of("input", "mfcc"), samples))
        .isInstanceOf(TooShortException.class)
        .hasMessageContaining("at least one frame of 1200 samples at 16000 Hz: frase");
    assertThat(hear(Map.of("input", "mfcc"), 601).remark()).isNull();
    assertThat(hear(Map.of(), samples).remark()).isNull();
  }
}
