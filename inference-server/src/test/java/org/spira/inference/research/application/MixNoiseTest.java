package org.spira.inference.research.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.audio.wav.Recording;
import org.spira.audio.wav.WavDecoder;
import org.spira.audio.wav.WavEncoder;
import org.spira.common.RecordingPart;
import org.spira.inference.forms.PatientForm;
import org.spira.inference.hearing.SentRecording;
import org.spira.inference.research.domain.evaluation.AddedNoise;
import org.spira.inference.research.domain.evaluation.LabelledCase;

class MixNoiseTest {

  private static final LabelledCase CASE =
      new LabelledCase("a", "one", true, Map.of(), PatientForm.EMPTY, Map.of());

  private static Recording tone(int samples, int rate, double hertz) {
    float[] tone = new float[samples];
    for (int i = 0; i < samples; i++) {
      tone[i] = (float) (0.1 * Math.sin(2 * Math.PI * hertz * i / rate));
    }
    return new Recording(tone, rate);
  }

  private static double power(float[] samples) {
    double sum = 0;
    for (float sample : samples) {
      sum += (double) sample * sample;
    }
    return sum / samples.length;
  }

  /** What was added to a recording of 8 kHz. */
  private static float[] added(double ratio, AddedNoise.Into into, @Nullable Recording source) {
    Recording clean = tone(8_000, 8_000, 440);
    SentRecording sent = new SentRecording(RecordingPart.FRASE, WavEncoder.encode(clean));
    AddedNoise noise = new AddedNoise(ratio, 1, into, AddedNoise.WHITE);
    Recording noisy = WavDecoder.decode(new MixNoise(noise, source).into(CASE, sent).wav());
    assertThat(noisy.sampleRate()).isEqualTo(clean.sampleRate());
    assertThat(noisy.samples()).hasSameSizeAs(clean.samples());
    float[] added = noisy.samples();
    for (int i = 0; i < added.length; i++) {
      added[i] -= clean.samples()[i];
    }
    return added;
  }

  @ParameterizedTest
  @CsvSource({"0", "10", "-5.5", "60"})
  void theRatioOfPowersIsExact(double ratio) {
    double expected = 0.005 * Math.pow(10, -ratio / 10);
    float[] white = added(ratio, AddedNoise.Into.ALL, null);
    assertThat(power(white)).isCloseTo(expected, within(expected * 1e-3));
    float[] recorded = added(ratio, AddedNoise.Into.POSITIVE, tone(5_000, 16_000, 100));
    assertThat(power(recorded)).isCloseTo(expected, within(expected * 1e-3));
  }

  @Test
  void recordedNoiseHasTheRateOfTheRecording() {
    float[] recorded = added(0, AddedNoise.Into.ALL, tone(160_000, 16_000, 100));
    int crossings = 0;
    for (int i = 1; i < recorded.length; i++) {
      crossings += recorded[i - 1] < 0 && recorded[i] >= 0 ? 1 : 0;
    }
    assertThat(crossings).isBetween(99, 101); // 100 Hz over one second
  }

  @Test
  void othersAreLeftAsTheyAre() {
    assertThat(added(10, AddedNoise.Into.NEGATIVE, null)).containsOnly(0);
    byte[] broken = "no recording".getBytes(StandardCharsets.UTF_8);
    AddedNoise noise = new AddedNoise(10, 1, AddedNoise.Into.ALL, AddedNoise.WHITE);
    SentRecording sent = new SentRecording(RecordingPart.FRASE, broken);
    assertThat(new MixNoise(noise, null).into(CASE, sent).wav()).isEqualTo(broken);
  }
}
