package org.spira.audio.wav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WavEncoderTest {

  @Test
  void whatIsWrittenIsReadAsItWas() {
    float[] samples = {0, 0.25f, -1, 1.5f, Float.MIN_VALUE};
    byte[] wav = WavEncoder.encode(new Recording(samples, 44_100));
    Recording read = WavDecoder.decode(wav);
    assertThat(read.samples()).containsExactly(samples);
    assertThat(read.sampleRate()).isEqualTo(44_100);
    assertThat(WavDecoder.inspect(wav).channels()).isEqualTo(1);
  }

  @Test
  void sixteenBitsAreReadWithinHalfAStep() {
    float[] samples = {0, 0.25f, -0.333f, 1, -1};
    byte[] wav = WavEncoder.pcm16(new Recording(samples, 48_000));
    assertThat(wav).hasSize(44 + 2 * samples.length);
    assertThat(WavDecoder.decode(wav).samples()).containsExactly(samples, within(1f / (1 << 15)));
    assertThat(WavDecoder.inspect(wav).sampleRate()).isEqualTo(48_000);
  }

  @Test
  void whatIsTooLoudForSixteenBitsIsCut() {
    byte[] loud = WavEncoder.pcm16(new Recording(new float[] {7, -1.5f}, 16_000));
    byte[] full = WavEncoder.pcm16(new Recording(new float[] {1, -1}, 16_000));
    assertThat(loud).containsExactly(full);
  }
}
