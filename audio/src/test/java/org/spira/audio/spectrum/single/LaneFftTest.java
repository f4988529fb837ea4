package org.spira.audio.spectrum.single;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaneFftTest {

  private static final int LANES = 3;

  /** What single precision makes of a sum of as many numbers of about 1. */
  private static double rounding(int length) {
    return 1e-6 * Math.sqrt(length);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 16, 25, 30, 49, 60, 64, 77, 97, 120, 121, 200, 256, 551
      })
  void isTheTransformByItsDefinition(int length) {
    LaneFft fft = new LaneFft(length);
    Random random = new Random(length);
    // one number before and behind that must not be touched
    float[][] re = new float[length + 2][LANES];
    float[][] im = new float[length + 2][LANES];
    for (int i = 0; i < length + 2; i++) {
      for (int lane = 0; lane < LANES; lane++) {
        re[i][lane] = (float) random.nextGaussian();
        im[i][lane] = (float) random.nextGaussian();
      }
    }
    float[][] originalRe = copy(re);
    float[][] originalIm = copy(im);

    fft.transform(re, im, 1);

    for (int k = 0; k < length; k++) {
      for (int lane = 0; lane < LANES; lane++) {
        double sumRe = 0;
        double sumIm = 0;
        for (int i = 0; i < length; i++) {
          double angle = -2 * Math.PI * ((long) i * k % length) / length;
          double x = originalRe[i + 1][lane];
          double y = originalIm[i + 1][lane];
          sumRe += x * Math.cos(angle) - y * Math.sin(angle);
          sumIm += x * Math.sin(angle) + y * Math.cos(angle);
        }
        assertThat(re[fft.position(k) + 1][lane])
            .isCloseTo((float) sumRe, within((float) rounding(length)));
        assertThat(im[fft.position(k) + 1][lane])
            .isCloseTo((float) sumIm, within((float) rounding(length)));
      }
    }
    for (int outside : new int[] {0, length + 1}) {
      assertThat(re[outside]).containsExactly(originalRe[outside]);
      assertThat(im[outside]).containsExactly(originalIm[outside]);
    }
  }

  private static float[][] copy(float[][] numbers) {
    float[][] copy = new float[numbers.length][];
    for (int i = 0; i < numbers.length; i++) {
      copy[i] = numbers[i].clone();
    }
    return copy;
  }
}
