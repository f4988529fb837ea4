package org.spira.audio.wav;

import static org.assertj.core.api.Assertions.assertThat;

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
}
