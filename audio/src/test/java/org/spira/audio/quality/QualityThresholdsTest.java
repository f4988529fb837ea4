package org.spira.audio.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class QualityThresholdsTest {

  private static final QualityThresholds LIMITS = QualityThresholds.DEFAULT;

  private static RecordingQuality quality(
      double seconds, double level, double clipped, double speech, OptionalDouble ratio) {
    return new RecordingQuality(seconds, level, clipped, speech, ratio, 48_000);
  }

  @Test
  void warnsOfNothingAtTheThresholds() {
    assertThat(LIMITS.warnings(quality(2, -45, 0.001, 0.2, OptionalDouble.of(15)))).isEmpty();
    assertThat(LIMITS.warnings(quality(9, -20, 0, 1, OptionalDouble.empty()))).isEmpty();
  }

  @Test
  void warnsOfEachThingByItself() {
    OptionalDouble good = OptionalDouble.of(30);

    warnsOnlyOf(QualityWarning.SHORT, quality(1.9, -20, 0, 1, good));
    warnsOnlyOf(QualityWarning.TOO_QUIET, quality(5, -45.1, 0, 1, good));
    warnsOnlyOf(QualityWarning.CLIPPED, quality(5, -20, 0.0011, 1, good));
    warnsOnlyOf(QualityWarning.LITTLE_SPEECH, quality(5, -20, 0, 0.19, good));
    warnsOnlyOf(QualityWarning.NOISY, quality(5, -20, 0, 1, OptionalDouble.of(14.9)));
  }

  private static void warnsOnlyOf(QualityWarning warning, RecordingQuality quality) {
    assertThat(LIMITS.warnings(quality)).containsExactly(warning);
  }

  @Test
  void warnsOfEverythingInOrder() {
    assertThat(LIMITS.warnings(quality(1, -60, 0.5, 0, OptionalDouble.of(-5))))
        .containsExactly(QualityWarning.values());
  }

  @Test
  void warnsOfSoundsThatDeserveIt() {
    assertThat(LIMITS.warnings(new Signal(48_000, 5).phrases(120, -25).noise(-60).quality()))
        .isEmpty();
    assertThat(LIMITS.warnings(new Signal(48_000, 5).noise(-30).quality()))
        .containsExactly(QualityWarning.LITTLE_SPEECH);
    assertThat(LIMITS.warnings(new Signal(48_000, 5).phrases(120, -50).noise(-60).quality()))
        .containsExactly(QualityWarning.TOO_QUIET, QualityWarning.NOISY);
    assertThat(LIMITS.warnings(new Signal(48_000, 5).phrases(120, -20).clipped(20).quality()))
        .containsExactly(QualityWarning.CLIPPED);
  }

  @Test
  void isNoSetOfThresholdsWithNumbersOfAnotherKind() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new QualityThresholds(2, 45, 0.1, 0.1, 15));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new QualityThresholds(2, -45, 10, 0.1, 15));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new QualityThresholds(2, -45, 0.1, Double.NaN, 15));
  }
}
