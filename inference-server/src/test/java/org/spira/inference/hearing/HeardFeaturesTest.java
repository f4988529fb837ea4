package org.spira.inference.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spira.inference.hearing.Listening.hear;
import static org.spira.inference.hearing.Listening.row;
import static org.spira.inference.hearing.Listening.samples;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.inference.shared.UnanswerableException;

/** How many frames of features become of recordings. */
class HeardFeaturesTest {

  @ParameterizedTest
  @ValueSource(ints = {400, 600})
  void withoutWindowsFeaturesNeedAFrame(int samples) {
    assertThatThrownBy(() -> hear(Map.of("input", "mfcc"), samples))
        .isInstanceOf(TooShortException.class)
        .hasMessageContaining("at least one frame of 1200 samples at 16000 Hz: frase");
    assertThat(hear(Map.of("input", "mfcc"), 601).remark()).isNull();
    assertThat(hear(Map.of(), samples).remark()).isNull();
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
}
