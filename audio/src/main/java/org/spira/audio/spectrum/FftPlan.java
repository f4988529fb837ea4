package org.spira.audio.spectrum;

import java.util.Arrays;

/**
 * How a complex Fourier transform of any length is cut into stages, in whichever precision it is
 * computed: decimation in frequency, in place, which leaves the frequencies where they fall.
 * Lengths of the factors 2, 3 and 5 are fast, a large prime factor costs its square. Immutable.
 */
public final class FftPlan {

  private final int length;
  private final int[] radices;
  private final int[] positions;

  /** For so many numbers. */
  public FftPlan(int length) {
    this.length = length;
    this.radices = radices(length);
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

  /** How many numbers are transformed. */
  public int length() {
    return length;
  }

  /** Where the transform leaves this frequency, counted from its first number. */
  public int position(int frequency) {
    return positions[frequency];
  }

  /** The stages in their order. */
  public Stage[] stages() {
    Stage[] stages = new Stage[radices.length];
    int block = length;
    for (int i = 0; i < radices.length; i++) {
      stages[i] = new Stage(block, radices[i]);
      block /= radices[i];
    }
    return stages;
  }

  /**
   * One level of a transform: blocks of so many numbers fall into as many smaller ones as the radix
   * says.
   */
  public record Stage(int block, int radix) {

    /** How far the numbers of a butterfly lie apart, which is how many butterflies a block has. */
    public int distance() {
      return block / radix;
    }

    /** How many numbers of {@link #turns} a butterfly has. */
    public int turnsPerButterfly() {
      return 2 * (radix - 1);
    }

    /**
     * By what the results of each butterfly but the first are turned, butterfly by butterfly: real
     * and imaginary parts in turn.
     */
    public double[] turns() {
      double[] turns = new double[distance() * turnsPerButterfly()];
      int at = 0;
      for (int j = 0; j < distance(); j++) {
        for (int k = 1; k < radix; k++) {
          double angle = -2 * Math.PI * ((long) j * k % block) / block;
          turns[at++] = Math.cos(angle);
          turns[at++] = Math.sin(angle);
        }
      }
      return turns;
    }
  }
}
