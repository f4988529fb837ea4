package org.spira.audio.spectrum.exact;

import java.util.Arrays;
import org.spira.audio.spectrum.FrameList;
import org.spira.audio.spectrum.Framing;
import org.spira.audio.spectrum.Hann;
import org.spira.audio.spectrum.Powers;

/**
 * The power spectrum of windowed frames in double precision, many frames at a time: every number of
 * the transform is an array with one lane per frame, and all loops run over lanes. So nothing
 * depends on which frames happen to be computed together, and the compiler sees simple loops.
 *
 * <p>Three savings for real frames that are mostly padding. A transform of even size treats
 * neighbouring samples as one complex number and has half the size. Where the window fills only the
 * first {@code 1/q} of that, the first stage of the transform, {@code q} parts long, would combine
 * numbers with zeros: the parts are written directly, each with its own rotation. And the rotation
 * is one table with the Hann window. Where the window stands within the transform moves phases
 * only, so it stands at the beginning. Immutable.
 */
public final class ExactSpectrum {

  private static final int MIN_LANES = 4;
  private static final int MAX_LANES = 32;

  /** Complex numbers in flight: with the working arrays, they stay in a second-level cache. */
  private static final int COMPLEX_IN_FLIGHT = 20_000;

  private final int nFft;
  private final int winLength;

  /** Samples in one complex number: 2, or 1 where the size is odd. */
  private final int packing;

  /** Complex numbers that the transform as a whole has. */
  private final int points;

  private final int parts;
  private final LaneFft fft;

  /** For each part and complex number, what its samples are multiplied by: real, imaginary. */
  private final double[] rotations;

  /** For each frequency up to the middle, cosine and sine of what joins even and odd samples. */
  private final double[] joints;

  /** Prepares what frames of these sizes have in common. */
  public ExactSpectrum(Framing framing) {
    this.nFft = framing.nFft();
    this.winLength = framing.winLength();
    this.packing = nFft % 2 == 0 ? 2 : 1;
    this.points = nFft / packing;
    this.parts = mostParts(points, filled());
    this.fft = new LaneFft(points / parts);
    this.rotations = rotations();
    this.joints = joints();
  }

  /** Complex numbers that the window reaches. */
  private int filled() {
    return (winLength + packing - 1) / packing;
  }

  /** A power of two, so that vectors of any width come out even. */
  private static int lanesFor(int points) {
    int most = Math.clamp(COMPLEX_IN_FLIGHT / points, MIN_LANES, MAX_LANES);
    return Integer.highestOneBit(most);
  }

  private static int mostParts(int points, int filled) {
    int parts = points / filled;
    while (points % parts != 0) {
      parts--;
    }
    return parts;
  }

  private double[] rotations() {
    int filled = filled();
    double[] table = new double[parts * filled * 2 * packing];
    for (int part = 0, at = 0; part < parts; part++) {
      for (int i = 0; i < filled; i++) {
        double angle = -2 * Math.PI * ((long) part * i % points) / points;
        for (int half = 0; half < packing; half++) {
          // the second sample of a pair is the imaginary one: a quarter turn further
          double weight = Hann.at(i * packing + half, winLength) / packing;
          table[at++] = weight * (half == 0 ? Math.cos(angle) : -Math.sin(angle));
          table[at++] = weight * (half == 0 ? Math.sin(angle) : Math.cos(angle));
        }
      }
    }
    return table;
  }

  private double[] joints() {
    double[] table = new double[2 * (points / 2 + 1)];
    for (int k = 0; k <= points / 2; k++) {
      table[2 * k] = Math.cos(2 * Math.PI * k / nFft);
      table[2 * k + 1] = Math.sin(2 * Math.PI * k / nFft);
    }
    return table;
  }

  /** Where the transform leaves the number of this frequency. */
  private int position(int frequency) {
    return frequency % parts * fft.length() + fft.position(frequency / parts);
  }

  /** The working memory of one caller. */
  public final class Batch implements Powers {
    private final int lanes = lanesFor(points);
    private final double[][] samples = new double[filled() * packing][lanes];
    private final double[][] re = new double[points][lanes];
    private final double[][] im = new double[points][lanes];
    private final float[][] power = new float[nFft / 2 + 1][lanes];

    @Override
    public int lanes() {
      return lanes;
    }

    @Override
    public float[][] compute(FrameList frames, int from, int count) {
      gather(frames, from, count);
      for (int part = 0; part < parts; part++) {
        rotate(part);
        fft.transform(re, im, part * fft.length());
      }
      if (packing == 2) {
        for (int k = 0; k <= points / 2; k++) {
          unpack(k);
        }
      } else {
        for (int k = 0; k < power.length; k++) {
          square(re[position(k)], im[position(k)], power[k]);
        }
      }
      return power;
    }

    private void gather(FrameList frames, int from, int count) {
      float[][] sources = new float[count][];
      int[] starts = new int[count];
      for (int lane = 0; lane < count; lane++) {
        sources[lane] = frames.source(from + lane);
        starts[lane] = frames.start(from + lane);
      }
      for (int i = 0; i < winLength; i++) {
        double[] row = samples[i];
        for (int lane = 0; lane < count; lane++) {
          row[lane] = sources[lane][starts[lane] + i];
        }
      }
    }

    private void rotate(int part) {
      int at = part * filled() * 2 * packing;
      int first = part * fft.length();
      for (int i = 0; i < fft.length(); i++) {
        if (i >= filled()) {
          Arrays.fill(re[first + i], 0);
          Arrays.fill(im[first + i], 0);
        } else if (packing == 2) {
          combine(
              samples[2 * i], rotations[at], samples[2 * i + 1], rotations[at + 2], re[first + i]);
          combine(
              samples[2 * i],
              rotations[at + 1],
              samples[2 * i + 1],
              rotations[at + 3],
              im[first + i]);
          at += 4;
        } else {
          combine(samples[i], rotations[at], samples[i], 0, re[first + i]);
          combine(samples[i], rotations[at + 1], samples[i], 0, im[first + i]);
          at += 2;
        }
      }
    }

    /**
     * Splits the transform of packed pairs into those of even and odd samples, which two mirrored
     * frequencies hold together, and joins them. The tables already hold the factor of a half.
     */
    private void unpack(int k) {
      int low = position(k);
      int high = position((points - k) % points);
      double[] lowRe = re[low];
      double[] lowIm = im[low];
      double[] highRe = re[high];
      double[] highIm = im[high];
      double cos = joints[2 * k];
      double sin = joints[2 * k + 1];
      float[] powerLow = power[k];
      float[] powerHigh = power[points - k];
      for (int lane = 0; lane < lanes; lane++) {
        double evenRe = lowRe[lane] + highRe[lane];
        double evenIm = lowIm[lane] - highIm[lane];
        double oddRe = lowIm[lane] + highIm[lane];
        double oddIm = highRe[lane] - lowRe[lane];
        double turnedRe = cos * oddRe + sin * oddIm;
        double turnedIm = cos * oddIm - sin * oddRe;
        double sumRe = evenRe + turnedRe;
        double sumIm = evenIm + turnedIm;
        double differenceRe = evenRe - turnedRe;
        double differenceIm = evenIm - turnedIm;
        powerLow[lane] = (float) (sumRe * sumRe + sumIm * sumIm);
        powerHigh[lane] = (float) (differenceRe * differenceRe + differenceIm * differenceIm);
      }
    }
  }

  private static void combine(double[] a, double x, double[] b, double y, double[] target) {
    for (int lane = 0; lane < target.length; lane++) {
      target[lane] = a[lane] * x + b[lane] * y;
    }
  }

  private static void square(double[] re, double[] im, float[] target) {
    for (int lane = 0; lane < target.length; lane++) {
      target[lane] = (float) (re[lane] * re[lane] + im[lane] * im[lane]);
    }
  }
}
