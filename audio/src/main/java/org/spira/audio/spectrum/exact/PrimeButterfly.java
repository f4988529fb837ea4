package org.spira.audio.spectrum.exact;

/** A transform by its definition, for prime radices that have no butterfly of their own. */
final class PrimeButterfly implements Butterfly {

  private final int radix;
  private final double[] cos;
  private final double[] sin;

  PrimeButterfly(int radix) {
    this.radix = radix;
    this.cos = new double[radix];
    this.sin = new double[radix];
    for (int i = 0; i < radix; i++) {
      cos[i] = Math.cos(2 * Math.PI * i / radix);
      sin[i] = Math.sin(2 * Math.PI * i / radix);
    }
  }

  @Override
  public void apply(double[][] re, double[][] im, int at, int distance, double[] turns, int turn) {
    int lanes = re[at].length;
    double[][] sumsRe = new double[radix][lanes];
    double[][] sumsIm = new double[radix][lanes];
    for (int k = 0; k < radix; k++) {
      for (int i = 0; i < radix; i++) {
        int angle = (int) ((long) i * k % radix);
        add(re[at + i * distance], cos[angle], im[at + i * distance], sin[angle], sumsRe[k]);
        add(im[at + i * distance], cos[angle], re[at + i * distance], -sin[angle], sumsIm[k]);
      }
    }
    for (int k = 0; k < radix; k++) {
      double turnRe = k == 0 ? 1 : turns[turn + 2 * k - 2];
      double turnIm = k == 0 ? 0 : turns[turn + 2 * k - 1];
      double[] outRe = re[at + k * distance];
      double[] outIm = im[at + k * distance];
      for (int lane = 0; lane < lanes; lane++) {
        outRe[lane] = sumsRe[k][lane] * turnRe - sumsIm[k][lane] * turnIm;
        outIm[lane] = sumsRe[k][lane] * turnIm + sumsIm[k][lane] * turnRe;
      }
    }
  }

  private static void add(double[] a, double x, double[] b, double y, double[] sums) {
    for (int lane = 0; lane < sums.length; lane++) {
      sums[lane] += a[lane] * x + b[lane] * y;
    }
  }
}
