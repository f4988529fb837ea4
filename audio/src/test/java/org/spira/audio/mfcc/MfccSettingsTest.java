package org.spira.audio.mfcc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.audio.features.Features;
import org.spira.audio.window.Windowing;

class MfccSettingsTest {

  private static final MfccSettings DEFAULTS = MfccSettings.defaults(16_000);

  @Test
  void tellsItsShape() {
    Features features = new Mfcc(DEFAULTS).compute(new float[16_000]);

    assertThat(features.rows()).isEqualTo(1);
    assertThat(features.frames()).isEqualTo(101);
    assertThat(features.coefficients()).isEqualTo(40);
    assertThat(features.values()).hasSize(101 * 40);
  }

  @Test
  void refusesWindowsThatCannotBeReflected() {
    Mfcc mfcc = new Mfcc(DEFAULTS);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> mfcc.compute(new float[5_000], new Windowing(600, 160)))
        .withMessageContaining("at least 601");
  }

  @ParameterizedTest
  @CsvSource({
    "41, 40, 1200, 400, 160, 0, 8000, n_mfcc is 41",
    "0, 40, 1200, 400, 160, 0, 8000, n_mfcc is 0",
    "1, 0, 1200, 400, 160, 0, 8000, n_mels is 0",
    "40, 40, 399, 400, 160, 0, 8000, win_length is 400",
    "40, 40, 1, 1, 160, 0, 8000, n_fft is 1",
    "40, 40, 1200, 400, 0, 0, 8000, hop_length is 0",
    "40, 40, 1200, 400, 160, 8000, 8000, f_min is 8000.0 Hz",
    "40, 40, 1200, 400, 160, -1, 8000, f_min is -1.0 Hz",
    "40, 40, 1200, 400, 160, NaN, 8000, f_min is NaN Hz",
  })
  @SuppressWarnings("checkstyle:ParameterNumber") // one for each column
  void refusesSettingsThatCannotBe(
      int nMfcc, int nMels, int nFft, int win, int hop, double fMin, double fMax, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MfccSettings(16_000, nMfcc, nMels, nFft, win, hop, false, fMin, fMax))
        .withMessageContaining(why);
  }
}
