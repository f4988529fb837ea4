package org.spira.inference.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.audio.reading.RecordingLimits;
import org.spira.common.RecordingPart;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.Rows;
import org.spira.inference.forms.PatientForm;
import org.spira.inference.shared.UnanswerableException;
import org.spira.inference.workbench.Heard;

/** What becomes of recordings that are short or out of bounds, or in which nothing is heard. */
class HearingTest {

  private static final List<RecordingPart> PARTS =
      List.of(RecordingPart.FRASE, RecordingPart.PARLENDA, RecordingPart.SUSTENTADA);
  private static final RecordingLimits ANY_LENGTH =
      new RecordingLimits(0, 60, 8, RecordingLimits.DEFAULT.mostSamples());

  private static Heard hear(Map<String, ?> metadata, int... samples) {
    List<SentRecording> sent =
        IntStream.range(0, samples.length)
            .mapToObj(i -> new SentRecording(PARTS.get(i), Wavs.humming(samples[i], 8192)))
            .toList();
    return new Hearing(ModelDescription.of(metadata), ANY_LENGTH).hear(sent, PatientForm.EMPTY);
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

  @ParameterizedTest
  @ValueSource(strings = {"waveform", "mfcc"})
  void joinedRecordingsAreCutAsOne(String input) {
    Map<String, ?> metadata =
        Map.of(
            "input", input, "combine", "concatenate", "window", Map.of("length", 1, "step", 0.5));
    Heard heard = hear(metadata, 12_000, 16_000, 9_000);
    assertThat(heard.counts()).containsExactly(3);
    assertThat(heard.remark()).isNull();
    assertThat(heard.seconds()).containsExactly(0.75, 1.0, 0.5625);
    assertThatThrownBy(() -> hear(metadata, 9_000, 7_000))
        .isInstanceOf(TooShortException.class)
        .hasMessageContaining(": frase, parlenda; ");
  }

  @Test
  void joinedRecordingsFollowEachOtherWithNothingBetween() {
    Rows alone = hear(Map.of(), 16_000).recordings().getFirst();
    FloatBuffer once = FloatBuffer.allocate(16_000);
    alone.write(0, once);

    Rows joined = hear(Map.of("combine", "concatenate"), 16_000, 16_000).recordings().getFirst();
    FloatBuffer both = FloatBuffer.allocate(32_000);
    joined.write(0, both);

    assertThat(Arrays.copyOfRange(both.array(), 0, 16_000)).containsExactly(once.array());
    assertThat(Arrays.copyOfRange(both.array(), 16_000, 32_000)).containsExactly(once.array());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 600})
  void withoutWindowsFeaturesNeedAFrame(int samples) {
    assertThatThrownBy(() -> hear(Map.of("input", "mfcc"), samples))
        .isInstanceOf(TooShortException.class)
        .hasMessageContaining("at least one frame of 1200 samples at 16000 Hz: frase");
    assertThat(hear(Map.of("input", "mfcc"), 601).remark()).isNull();
    assertThat(hear(Map.of(), samples).remark()).isNull();
  }

  private static float[] row(Map<String, ?> frames, int samples) {
    int length = Objects.requireNonNull((Integer) frames.get("length"));
    Rows rows =
        hear(Map.of("input", "mfcc", "mfcc", Map.of("n_mfcc", 2), "frames", frames), samples)
            .recordings()
            .getFirst();
    assertThat(rows.rowShape()).containsExactly(length, 2);
    FloatBuffer values = FloatBuffer.allocate(2 * length);
    rows.write(0, values);
    return values.array();
  }

  @ParameterizedTest
  @CsvSource({"end, 0", "start, 5", "both, 2"})
  void featuresAreFilledUpToTheFramesOfTraining(String pad, int before) {
    float[] whole = row(Map.of("length", 11), 1600);
    float[] padded = row(Map.of("length", 16, "pad", pad, "value", -7.5), 1600);

    float[] expected = new float[32];
    Arrays.fill(expected, -7.5f);
    System.arraycopy(whole, 0, expected, 2 * before, whole.length);
    assertThat(padded).containsExactly(expected);
  }

  @Test
  void whatHasMoreFramesThanInTrainingIsRefusedUnlessItIsDeclared() {
    assertThat(row(Map.of("length", 8, "long", "cut"), 1600))
        .containsExactly(Arrays.copyOf(row(Map.of("length", 11), 1600), 16));
    assertThatThrownBy(() -> row(Map.of("length", 8), 1600))
        .isInstanceOf(UnanswerableException.class)
        .hasMessage(
            "recording frase is too long for the model, which takes 8 frames of 160 samples at"
                + " 16000 Hz; record again, and for shorter");
  }

  @Test
  void aSpectrogramHasAsManyFramesAndNumbersAsTorchaudios() {
    Map<String, ?> metadata =
        Map.of("input", "spectrogram", "spectrogram", Map.of("n_fft", 512, "center", false));
    assertThat(hear(metadata, 16_000).recordings().getFirst().rowShape())
        .containsExactly(1 + (16_000 - 512) / 160, 257);
    assertThat(hear(Map.of("input", "melspectrogram"), 16_000).recordings().getFirst().rowShape())
        .containsExactly(101, 40);
    assertThatThrownBy(() -> hear(metadata, 511)).isInstanceOf(TooShortException.class);
  }

  private static Heard hear(byte[] wav) {
    return new Hearing(ModelDescription.of(Map.of()))
        .hear(List.of(new SentRecording(RecordingPart.FRASE, wav)), PatientForm.EMPTY);
  }

  @ParameterizedTest
  @CsvSource({"8000, lasts 0.5 s; at least 1 s", "976000, lasts 61 s; at most 60 s"})
  void theBoundsOfAnUploadHoldHereTooWhoeverAcceptedIt(int samples, String why) {
    assertThatThrownBy(() -> hear(Wavs.humming(samples, 8192)))
        .isInstanceOf(UnanswerableException.class)
        .hasMessageStartingWith("recording frase cannot be heard: the recording " + why);
  }

  @Test
  void silenceIsNeverDiagnosedWhoeverAcceptedIt() {
    for (int constant : new int[] {0, 8192}) {
      short[] silence = new short[32_000];
      Arrays.fill(silence, (short) constant);
      assertThatThrownBy(() -> hear(Wavs.pcm16(1, silence)))
          .isInstanceOf(UnanswerableException.class)
          .hasMessageContaining("frase cannot be heard: the recording is silent");
    }
  }

  @Test
  void channelsThatCancelEachOtherAreHeardAsTheirTwinIs() {
    short[] mono = new short[32_000];
    short[] opposite = new short[64_000];
    for (int i = 0; i < mono.length; i++) {
      mono[i] = (short) (i / 40 % 2 == 0 ? 9000 : -9000);
      opposite[2 * i] = mono[i];
      opposite[2 * i + 1] = (short) -mono[i];
    }
    assertThat(samples(hear(Wavs.pcm16(2, opposite))))
        .isEqualTo(samples(hear(Wavs.pcm16(1, mono))));
  }

  private static float[] samples(Heard heard) {
    FloatBuffer row = FloatBuffer.allocate(32_000);
    heard.recordings().getFirst().write(0, row);
    return row.array();
  }
}
