package org.spira.audio.spectrum.exact;

import java.util.Arrays;

/**
 * A complex Fourier transform of any length, of many signals at a time: each number is an array
 * with one lane per signal. It works in place and leaves the frequencies where they fall; {@link
 * #position} tells where. Lengths of the factors 2, 3 and 5 are fast, a large prime factor costs
 * its square. Immutable.
 */
final class LaneFft {

  private final int length;
  private final Stage[] stages;
  private final int[] positions;

  LaneFft(int length) {
    this.length = length;
    int[] radices = radices(length);
    this.stages = new Stage[radices.length];
    int block = length;
    for (int i = 0; i < radices.length; i++) {
      stages[i] = new Stage(block, radices[i]);
      block /= radices[i];
    }
    this.positions = positions(length, radices);
  }

  private static int[] radices(int length) {
    int[] radices = new int[Integer.SIZE];
    int count = 0;
    int rest = length;
    for (int radix = 5; rest > 1; radix = next(radix, rest)) {
      while (rest % radix == 0) {
        radices[count++] = radix;
        rest /= radix;
      }
    }
    return Arrays.copyOf(radices, count);
  }

  /** What to try after this radix: 5, 4, 3, 2, then the odd numbers from 7, at last the rest. */
  private static int next(int radix, int rest) {
    if (radix == 2) {
      return 7;
    }
    if (radix <= 5) {
      return radix - 1;
    }
    return (long) radix * radix > rest ? rest : radix + 2;
  }

  /** Frequency {@code k1 + r1 * (k2 + r2 * …)} ends at {@code k1 * n/r1 + k2 * n/(r1 r2) + …}. */
  private static int[] positions(int length, int[] radices) {
    int[] positions = new int[length];
    for (int frequency = 0; frequency < length; frequency++) {
      int rest = frequency;
      int block = length;
      for (int radix : radices) {
        block /= radix;
        positions[frequency] += rest % radix * block;
        rest /= radix;
      }
    }
    return positions;
  }

  int length() {
    return length;
  }

  /** Where the transform leaves this frequency, counted from its first number. */
  int position(int frequency) {
    return positions[frequency];
  }

  /** Transforms the numbers from this one on. */
  void transform(double[][] re, double[][] im, int first) {
    for (Stage stage : stages) {
      for (int block = 0; block < length; block += stage.block) {
        stage.run(re, im, first + block);
      }
    }
  }

  /** One level of decimation in frequency: blocks fall into {@code radix} smaller ones. */
  private static final class Stage {
    private final int block;
    private final int distance;
    private final int turnsPerButterfly;
    private final double[] turns;
    private final Butterfly butterfly;

    Stage(int block, int radix) {
      this.block = block;
      this.distance = block / radix;
      this.turnsPerButterfly = 2 * (radix - 1);
      this.turns = turns(block, radix);
      this.butterfly = Butterfly.of(radix);
    }

    private static double[] turns(int block, int radix) {
      double[] turns = new double[block / radix * 2 * (radix - 1)];
      int at = 0;
      for (int j = 0; j < block / radix; j++) {
        for (int k = 1; k < radix; k++) {
          double angle = -2 * Math.PI * ((long) j * k % block) / block;
          turns[at++] = Math.cos(angle);
          turns[at++] = Math.sin(angle);
        }
      }
      return turns;
    }

    void run(double[][] re, double[][] im, int first) {
      for (int j = 0; j < distance; j++) {
        butterfly.apply(re, im, first + j, distance, turns, j * turnsPerButterfly);
      }
    }
  }
}
