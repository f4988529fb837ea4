package org.spira.audio.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.audio.wav.Recording;

/** Measures of sounds whose measures are known. */
class QualityMeterTest {

  private static final Offset<Double> ONE_DB = within(1.0);

  @ParameterizedTest
  @CsvSource({
    "8000, 120, -20, 30",
    "16000, 95, -26, 20",
    "16000, 210, -26, 10",
    "44100, 150, -12, 15",
    "48000, 220, -30, 40",
    "48000, 310, -40, 5",
    "96000, 130, -26, 25",
  })
  void findsLevelAndSignalToNoiseOfPhrases(int rate, double pitch, double dbfs, double ratio) {
    Signal phrases = new Signal(rate, 6.5).phrases(pitch, dbfs).noise(dbfs - ratio);

    RecordingQuality quality = phrases.quality();

    double both = 10 * Math.log10(Math.pow(10, dbfs / 10) + Math.pow(10, (dbfs - ratio) / 10));
    assertThat(quality.levelDbfs()).isCloseTo(both, ONE_DB);
    assertThat(quality.signalToNoiseDb().orElseThrow()).isCloseTo(ratio, ONE_DB);
    assertThat(quality.speechShare()).isCloseTo(4 / 6.5, within(0.05));
    assertThat(quality.seconds()).isCloseTo(6.5, within(1e-9));
    assertThat(quality.sampleRate()).isEqualTo(rate);
    assertThat(quality.clippedShare()).isZero();
  }

  @Test
  void doesNotHearAConstantShift() {
    RecordingQuality plain = new Signal(16_000, 5).phrases(120, -30).noise(-60).quality();
    RecordingQuality shifted =
        new Signal(16_000, 5).phrases(120, -30).noise(-60).shifted(0.2).quality();

    assertThat(shifted.levelDbfs()).isCloseTo(plain.levelDbfs(), within(0.01));
    assertThat(shifted.signalToNoiseDb().orElseThrow())
        .isCloseTo(plain.signalToNoiseDb().orElseThrow(), within(0.1));
  }

  @Test
  void hasNoRatioForAVowelWithoutPause() {
    RecordingQuality quality = new Signal(16_000, 4).voice(140, -20, 0, 4).noise(-50).quality();

    assertThat(quality.signalToNoiseDb()).isEmpty();
    assertThat(quality.speechShare()).isEqualTo(1);
    assertThat(quality.levelDbfs()).isCloseTo(-20, within(0.5));
  }

  @Test
  void bridgesShortGapsAndKeepsLongOnes() {
    Signal gaps = new Signal(16_000, 4).voice(140, -20, 0, 1).voice(140, -20, 1.18, 2);

    assertThat(gaps.quality().speechShare()).isCloseTo(0.5, within(0.02));
    assertThat(gaps.voice(140, -20, 2.4, 3).quality().speechShare()).isCloseTo(0.65, within(0.03));
  }

  @ParameterizedTest
  @ValueSource(ints = {8_000, 16_000, 44_100, 48_000})
  void hearsNoSpeechInNoise(int rate) {
    RecordingQuality white = new Signal(rate, 4).noise(-30).quality();
    RecordingQuality rumble = new Signal(rate, 4).rumble(-30).quality();

    assertThat(white.speechShare()).isZero();
    assertThat(white.signalToNoiseDb()).isEmpty();
    assertThat(white.levelDbfs()).isCloseTo(-30, within(0.3));
    assertThat(rumble.speechShare()).isLessThan(QualityThresholds.DEFAULT.leastSpeechShare());
  }

  @Test
  void givesTheGreatestRatioWherePausesAreEmpty() {
    RecordingQuality quality = new Signal(48_000, 5).phrases(120, -25).quality();

    assertThat(quality.signalToNoiseDb()).hasValue(60);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 159, 160, 641})
  void measuresEvenWhatIsTooShort(int samples) {
    RecordingQuality silent = QualityMeter.measure(new Recording(new float[samples], 16_000));

    assertThat(silent)
        .isEqualTo(
            new RecordingQuality(samples / 16_000.0, -100, 0, 0, OptionalDouble.empty(), 16_000));
  }
}
