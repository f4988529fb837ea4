package org.spira.bench.micro;

import org.spira.audio.spectrum.Framing;

/**
 * Power spectra as a textbook has them, to set ours beside: one frame after the other, filled up
 * with zeros, in double precision, by the recursion of Cooley and Tukey (Mathematics of Computation
 * 19, 1965) over the smallest factor. Not safe for use by several threads.
 */
final class TextbookSpectrum {

  private final Framing framing;
  private final double[] window;
  private final double[] cos;
  private final double[] sin;
  private final double[] padded;
  private final double[] re;
  private final double[] im;
  private final double[] sumsRe;
  private final double[] sumsIm;

  TextbookSpectrum(Framing framing) {
    int length = framing.nFft();
    this.framing = framing;
    this.window = new double[framing.winLength()];
    this.cos = new double[length];
    this.sin = new double[length];
    this.padded = new double[length];
    this.re = new double[length];
    this.im = new double[length];
    this.sumsRe = new double[length];
    this.sumsIm = new double[length];
    for (int i = 0; i < window.length; i++) {
      window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / window.length);
    }
    for (int i = 0; i < length; i++) {
      cos[i] = Math.cos(2 * Math.PI * i / length);
      sin[i] = Math.sin(2 * Math.PI * i / length);
    }
  }

  /** Computes the frames that lie within the samples; the power of the last by frequency. */
  double[] last(float[] samples) {
    double[] power = new double[framing.bins()];
    int last = samples.length - window.length;
    for (int start = 0; start <= last; start += framing.hopLength()) {
      for (int i = 0; i < window.length; i++) {
        padded[i] = samples[start + i] * window[i];
      }
      transform(0, 1, 0, padded.length);
      for (int k = 0; k < power.length; k++) {
        power[k] = re[k] * re[k] + im[k] * im[k];
      }
    }
    return power;
  }

  /** Each so many padded samples from the first on, transformed to this place. */
  private void transform(int first, int step, int at, int length) {
    if (length == 1) {
      re[at] = padded[first];
      im[at] = 0;
      return;
    }
    int factor = smallestFactor(length);
    int part = length / factor;
    for (int i = 0; i < factor; i++) {
      transform(first + i * step, step * factor, at + i * part, part);
    }
    for (int k = 0; k < length; k++) {
      join(at, k, part, factor);
    }
    System.arraycopy(sumsRe, at, re, at, length);
    System.arraycopy(sumsIm, at, im, at, length);
  }

  /** Number {@code k} of a block is the sum of its parts, each turned by its place times k. */
  private void join(int at, int k, int part, int factor) {
    int turn = cos.length / (part * factor) * k;
    double sumRe = 0;
    double sumIm = 0;
    for (int i = 0; i < factor; i++) {
      int from = at + k % part + i * part;
      int angle = i * turn % cos.length;
      sumRe += re[from] * cos[angle] + im[from] * sin[angle];
      sumIm += im[from] * cos[angle] - re[from] * sin[angle];
    }
    sumsRe[at + k] = sumRe;
    sumsIm[at + k] = sumIm;
  }

  private static int smallestFactor(int length) {
    int factor = 2;
    while (length % factor != 0) {
      factor++;
    }
    return factor;
  }
}
