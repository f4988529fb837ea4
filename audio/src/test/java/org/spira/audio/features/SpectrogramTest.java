package org.spira.audio.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.audio.spectrum.Framing;
import org.spira.audio.spectrum.MelBands;
import org.spira.audio.spectrum.MelScale;
import org.spira.audio.spectrum.Padding;
import org.spira.audio.window.Windowing;

class SpectrogramTest {

  private static final MelBands BANDS = new MelBands(16_000, 8, 0, 8000, MelScale.SLANEY, true);

  private static SpectrogramSettings settings(Framing framing, boolean mel) {
    return new SpectrogramSettings(
        framing, 2, Normalization.NO, mel ? BANDS : null, new Decibels(10, 40.0));
  }

  private static float[] sound(int length) {
    Random random = new Random(length);
    float[] samples = new float[length];
    for (int i = 0; i < length; i++) {
      samples[i] =
          (float) (Math.pow(10, -3 * Math.abs(Math.sin(i / 400.0))) * random.nextGaussian());
    }
    return samples;
  }

  @ParameterizedTest
  @CsvSource({
    "200, 64, true, REFLECT",
    "200, 50, true, CONSTANT",
    "200, 64, true, REPLICATE",
    "200, 64, false, REFLECT",
    "256, 256, false, REFLECT"
  })
  void windowsAreAsIfEachWereComputedAlone(int window, int step, boolean center, Padding padding) {
    float[] samples = sound(900);
    for (boolean mel : new boolean[] {false, true}) {
      FeaturePlan plan = settings(new Framing(128, 100, 32, center, padding), mel).plan();
      Features together = plan.compute(samples, new Windowing(window, step));
      int perRow = together.frames() * together.coefficients();
      for (int row = 0; row < together.rows(); row++) {
        float[] part = Arrays.copyOfRange(samples, row * step, row * step + window);
        assertThat(Arrays.copyOfRange(together.values(), row * perRow, (row + 1) * perRow))
            .containsExactly(plan.compute(part).values());
      }
    }
  }

  @Test
  void fillsUpWhatHasNoFrame() {
    FeaturePlan plan = settings(new Framing(128, 100, 32, false, Padding.REFLECT), false).plan();
    float[] sound = sound(100);
    assertThat(plan.shortest()).isEqualTo(128);
    assertThat(plan.compute(sound).values())
        .containsExactly(plan.compute(Arrays.copyOf(sound, 128)).values());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.compute(sound, new Windowing(100, 100)))
        .withMessage("windows of 100 samples are too short for n_fft 128: at least 128 are needed");
  }

  @Test
  void refusesWhatIsNoSpectrogram() {
    Framing framing = new Framing(128, 100, 32);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SpectrogramSettings(framing, 0, Normalization.NO, null, null))
        .withMessage("power is 0.0, but must be above 0 and at most 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Decibels(10, -80.0))
        .withMessage("top_db is -80.0 dB, but must be above 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Framing(128, 129, 32))
        .withMessage("win_length is 129, but must lie between 1 and 128");
  }
}
