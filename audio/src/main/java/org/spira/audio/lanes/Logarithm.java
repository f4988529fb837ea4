package org.spira.audio.lanes;

/**
 * The natural logarithm of numbers in single precision, to 1e-12, for a third of what {@link
 * Math#log} costs. The first seven bits of the significand choose a factor by which it comes within
 * 1/256 of 1, from where four terms of the series suffice; after Tang, Table-Driven Implementation
 * of the Logarithm Function, ACM Transactions on Mathematical Software 16 (1990).
 */
public final class Logarithm {

  private static final int INDEX_BITS = 7;
  private static final int SIGNIFICAND_BITS = Float.PRECISION - 1;
  private static final int SIGNIFICAND = (1 << SIGNIFICAND_BITS) - 1;
  private static final int ONE = Float.floatToRawIntBits(1);
  private static final double LN_2 = Math.log(2);

  private static final double[] FACTORS = new double[1 << INDEX_BITS];
  private static final double[] LOGARITHMS = new double[1 << INDEX_BITS];

  static {
    for (int i = 0; i < FACTORS.length; i++) {
      double middle = 1 + (i + 0.5) / FACTORS.length;
      FACTORS[i] = 1 / middle;
      LOGARITHMS[i] = Math.log(middle);
    }
  }

  private Logarithm() {}

  /** Of a number that is positive, finite and at least {@link Float#MIN_NORMAL}. */
  public static double of(float value) {
    int bits = Float.floatToRawIntBits(value);
    int exponent = (bits - ONE) >> SIGNIFICAND_BITS;
    int index = (bits & SIGNIFICAND) >> (SIGNIFICAND_BITS - INDEX_BITS);
    double significand = Float.intBitsToFloat((bits & SIGNIFICAND) | ONE);
    double beyond = significand * FACTORS[index] - 1;
    double series = beyond * (1 - beyond * (1.0 / 2 - beyond * (1.0 / 3 - beyond / 4)));
    return exponent * LN_2 + (LOGARITHMS[index] + series);
  }
}
