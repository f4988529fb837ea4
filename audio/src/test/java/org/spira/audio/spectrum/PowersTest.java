package org.spira.audio.spectrum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.audio.spectrum.exact.ExactSpectrum;
import org.spira.audio.spectrum.single.SingleSpectrum;
import org.spira.audio.window.Windowing;

/** The power of each frequency is what the definition of the transform says, whatever the sizes. */
class PowersTest {

  private static final int FRAMES = 5;

  /** What single precision makes of a power, beside the loudest of its frame. */
  private static final double ROUNDING = 2e-6;

  @ParameterizedTest
  @CsvSource({
    // the models' own: three parts, whole, none
    "1200, 400, 160",
    "400, 400, 160",
    "512, 400, 160",
    // powers of two, odd, prime and twice a prime; windows odd, tiny and as long as the transform
    "256, 256, 64",
    "1024, 255, 77",
    "1201, 401, 160",
    "1201, 1201, 160",
    "1202, 601, 100",
    "225, 75, 25",
    "75, 37, 20",
    "97, 1, 10",
    "2, 1, 1",
    "3, 3, 1",
    "1250, 333, 125",
    "1024, 8, 4",
    "1800, 450, 90",
  })
  void isTheTransformByItsDefinition(int nFft, int winLength, int hop) {
    Framing framing = new Framing(nFft, winLength, hop, false, Padding.CONSTANT);
    float[] samples = noise(nFft + (FRAMES - 1) * hop);
    FrameList frames = FrameList.of(samples, Windowing.whole(samples.length), framing);
    check(new SingleSpectrum(framing).new Batch(FRAMES), frames, framing);
    check(new ExactSpectrum(framing).new Batch(), frames, framing);
  }

  private static void check(Powers batch, FrameList frames, Framing framing) {
    float[][] powers = batch.compute(frames, 0, FRAMES);

    for (int frame = 0; frame < FRAMES; frame++) {
      double[] expected = byDefinition(frames, frame, framing);
      double loudest = 0;
      for (double power : expected) {
        loudest = Math.max(loudest, power);
      }
      for (int k = 0; k < expected.length; k++) {
        assertThat((double) powers[k][frame])
            .as("frequency %d of frame %d", k, frame)
            .isCloseTo(expected[k], within(ROUNDING * loudest));
      }
    }
  }

  private static double[] byDefinition(FrameList frames, int frame, Framing framing) {
    int nFft = framing.nFft();
    float[] samples = frames.sources(frame, 1)[0];
    int first = frames.starts(frame, 1)[0];
    double[] powers = new double[framing.bins()];
    for (int k = 0; k < powers.length; k++) {
      double re = 0;
      double im = 0;
      for (int i = 0; i < framing.winLength(); i++) {
        double angle = 2 * Math.PI * ((long) i * k % nFft) / nFft;
        double value = samples[first + i] * Hann.at(i, framing.winLength());
        re += value * Math.cos(angle);
        im -= value * Math.sin(angle);
      }
      powers[k] = re * re + im * im;
    }
    return powers;
  }

  private static float[] noise(int length) {
    Random random = new Random(length);
    float[] samples = new float[length];
    for (int i = 0; i < length; i++) {
      samples[i] = (float) random.nextGaussian();
    }
    return samples;
  }
}
