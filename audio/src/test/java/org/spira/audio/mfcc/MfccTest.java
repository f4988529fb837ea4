package org.spira.audio.mfcc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.audio.features.Features;
import org.spira.audio.spectrum.FrameList;
import org.spira.audio.window.Tail;
import org.spira.audio.window.Windowing;

class MfccTest {

  private static final MfccSettings DEFAULTS = MfccSettings.defaults(16_000);

  /** Loud and quiet stretches, so that windows differ in the floor below their loudest band. */
  private static float[] sound(int length, int seed) {
    Random random = new Random(seed);
    float[] samples = new float[length];
    for (int i = 0; i < length; i++) {
      double loudness = Math.pow(10, -5 * (0.5 + 0.5 * Math.sin(i / 2500.0)));
      samples[i] = (float) (loudness * random.nextGaussian());
    }
    return samples;
  }

  @ParameterizedTest
  @CsvSource({
    // steps of whole hops share frames, the others do not
    "20000, 8000, 1600, 400, 1200, 160",
    "20000, 8000, 160, 400, 1200, 160",
    "20000, 8000, 8000, 400, 1200, 160",
    "20000, 8000, 9600, 400, 1200, 160",
    "20000, 8000, 1601, 400, 1200, 160",
    "20000, 4001, 441, 400, 1103, 147",
    "20000, 8000, 512, 512, 512, 512",
    "20000, 1025, 256, 2048, 2048, 256",
    "3000, 700, 21, 350, 1200, 7",
    "1500, 601, 1, 1200, 1200, 1200",
  })
  void windowsAreAsIfEachWereComputedAlone(
      int length, int window, int step, int winLength, int nFft, int hop) {
    float[] samples = sound(length, window + step);
    for (boolean logMels : new boolean[] {false, true}) {
      Mfcc mfcc =
          new Mfcc(new MfccSettings(16_000, 13, 23, nFft, winLength, hop, logMels, 0, 8_000));
      // the windows of training are among them
      compare(mfcc, samples, new Windowing(window, step, Tail.UNFINISHED));
    }
  }

  private static void compare(Mfcc mfcc, float[] samples, Windowing windowing) {
    Features together = mfcc.compute(samples, windowing);
    assertThat(together.rows()).isEqualTo(windowing.count(samples.length)).isPositive();
    for (int row = 0; row < together.rows(); row++) {
      int start = row * windowing.step();
      // a copy that reaches over the end is filled up with zeros
      float[] cut = Arrays.copyOfRange(samples, start, start + windowing.length());
      Features alone = mfcc.compute(cut);
      int size = alone.values().length;
      assertThat(Arrays.copyOfRange(together.values(), row * size, (row + 1) * size))
          .as("row %d of %s", row, windowing)
          .isEqualTo(alone.values());
    }
  }

  @Test
  void refusesSamplesWithoutAWindow() {
    Mfcc mfcc = new Mfcc(DEFAULTS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mfcc.compute(new float[8_000], new Windowing(8_000, 1_600)))
        .withMessage("8000 samples have no window of 8000");
  }

  @Test
  void computesSharedFramesOnce() {
    float[] samples = new float[80_000];

    FrameList frames =
        FrameList.of(samples, new Windowing(64_000, 16_000, Tail.EXACT), DEFAULTS.framing());

    // 401 frames a window, of which 2 at the start and 2 at the end see their own reflection
    assertThat(frames.rows() * frames.framesPerRow()).isEqualTo(802);
    assertThat(frames.distinct()).isEqualTo(8 + 497);
  }

  @Test
  void servesManyThreadsAtOnce() {
    Mfcc mfcc = new Mfcc(DEFAULTS);
    float[] samples = sound(16_000, 1);
    float[] expected = mfcc.compute(samples).values();

    boolean same =
        IntStream.range(0, 64)
            .parallel()
            .allMatch(i -> Arrays.equals(mfcc.compute(samples).values(), expected));

    assertThat(same).isTrue();
  }
}
