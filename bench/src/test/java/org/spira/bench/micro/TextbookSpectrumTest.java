package org.spira.bench.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.spira.audio.spectrum.FrameList;
import org.spira.audio.spectrum.Framing;
import org.spira.audio.spectrum.Padding;
import org.spira.audio.spectrum.single.SingleSpectrum;
import org.spira.audio.window.Windowing;
import org.spira.bench.plain.Voice;

/** What stands beside our spectrum computes the same. */
class TextbookSpectrumTest {

  @Test
  void saysOfTheLastFrameWhatOursSays() {
    Framing framing = new Framing(1200, 1200, 160, false, Padding.CONSTANT);
    float[] samples = Voice.samples(16_000, 0.1);
    FrameList frames = FrameList.of(samples, Windowing.whole(samples.length), framing);
    int last = frames.distinct() - 1;
    float[][] ours = new SingleSpectrum(framing).new Batch(1).compute(frames, last, 1);

    double[] theirs = new TextbookSpectrum(framing).last(samples);

    double rounding = 2e-6 * Arrays.stream(theirs).max().orElseThrow();
    for (int k = 0; k < theirs.length; k++) {
      assertThat((double) ours[k][0]).isCloseTo(theirs[k], within(rounding));
    }
  }
}
