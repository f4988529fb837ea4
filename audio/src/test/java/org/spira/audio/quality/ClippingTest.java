package org.spira.audio.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.spira.audio.wav.Recording;

/** Samples at the end of the scale, and peaks that were cut off. */
class ClippingTest {

  @Test
  void countsSamplesAtTheEndOfTheScale() {
    float[] samples = new float[10_000];
    for (int i = 0; i < 30; i++) {
      samples[300 * i] = i % 2 == 0 ? 1 : -1;
      samples[300 * i + 1] = 0.97f;
    }

    RecordingQuality quality = QualityMeter.measure(new Recording(samples, 8_000));

    assertThat(quality.clippedShare()).isEqualTo(0.003);
  }

  @Test
  void countsTheFlatPeaksOfAClippedTone() {
    // the amplitude of a sine cut at half of it is beyond for 2/3 of the time
    Signal sine = new Signal(48_000, 2);
    float[] tone = sine.recording().samples();
    for (int i = 0; i < tone.length; i++) {
      tone[i] = (float) Math.sin(2 * Math.PI * 170 * i / 48_000);
    }
    assertThat(sine.clipped(2 * 0.98).quality().clippedShare()).isCloseTo(2 / 3.0, within(0.01));
  }
}
