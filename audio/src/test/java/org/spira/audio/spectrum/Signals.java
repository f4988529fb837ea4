package org.spira.audio.spectrum;

import java.util.Arrays;
import java.util.Random;
import org.spira.audio.lanes.Lanes;

/**
 * Complex signals to be transformed: so many numbers of each, and one number before and behind them
 * that must not be touched.
 */
public final class Signals {

  private final double[][] re;
  private final double[][] im;
  private final int length;

  private Signals(double[][] re, double[][] im, int length) {
    this.re = re;
    this.im = im;
    this.length = length;
  }

  /** Of numbers of about 1, the same each time. */
  public static Signals random(int length, int lanes) {
    Random random = new Random(length);
    double[][] re = new double[length + 2][lanes];
    double[][] im = new double[length + 2][lanes];
    for (int i = 0; i < length + 2; i++) {
      for (int lane = 0; lane < lanes; lane++) {
        re[i][lane] = random.nextGaussian();
        im[i][lane] = random.nextGaussian();
      }
    }
    return new Signals(re, im, length);
  }

  /** Real parts by place and lane; what is to be transformed begins at place 1. */
  public double[][] re() {
    return re;
  }

  /** Imaginary parts. */
  public double[][] im() {
    return im;
  }

  /** Those that single precision holds exactly. */
  public Signals rounded() {
    return new Signals(rounded(re), rounded(im), length);
  }

  private static double[][] rounded(double[][] numbers) {
    return Arrays.stream(numbers)
        .map(lanes -> Arrays.stream(lanes).map(number -> (float) number).toArray())
        .toArray(double[][]::new);
  }

  /** The same numbers in single precision. */
  public static float[][] narrowed(double[][] numbers) {
    return Arrays.stream(numbers).map(Lanes::narrowed).toArray(float[][]::new);
  }

  /** The same numbers to be written over. */
  public static double[][] copied(double[][] numbers) {
    return Arrays.stream(numbers).map(double[]::clone).toArray(double[][]::new);
  }

  /** A frequency by the definition of the transform: real and imaginary part. */
  public double[] frequency(int frequency, int lane) {
    double sumRe = 0;
    double sumIm = 0;
    for (int i = 0; i < length; i++) {
      double angle = -2 * Math.PI * ((long) i * frequency % length) / length;
      double x = re[i + 1][lane];
      double y = im[i + 1][lane];
      sumRe += x * Math.cos(angle) - y * Math.sin(angle);
      sumIm += x * Math.sin(angle) + y * Math.cos(angle);
    }
    return new double[] {sumRe, sumIm};
  }
}
