package org.spira.audio.spectrum.exact;

import java.util.Arrays;
import org.spira.audio.spectrum.FrameLayout;
import org.spira.audio.spectrum.FrameList;
import org.spira.audio.spectrum.Framing;
import org.spira.audio.spectrum.Powers;

/**
 * The power spectrum of windowed frames in double precision, many frames at a time: every number of
 * the transform is an array with one lane per frame, and all loops run over lanes. So nothing
 * depends on which frames happen to be computed together, and the compiler sees simple loops. How
 * frames become complex numbers: {@link FrameLayout}. Immutable.
 */
public final class ExactSpectrum {

  private static final int MIN_LANES = 4;
  private static final int MAX_LANES = 32;

  /** Complex numbers in flight: with the working arrays, they stay in a second-level cache. */
  private static final int COMPLEX_IN_FLIGHT = 20_000;

  private final Framing framing;
  private final FrameLayout layout;
  private final LaneFft fft;
  private final double[] rotations;
  private final double[] joints;

  /** Prepares what frames of these sizes have in common. */
  public ExactSpectrum(Framing framing) {
    this.framing = framing;
    this.layout = new FrameLayout(framing);
    this.fft = new LaneFft(layout.plan());
    this.rotations = layout.rotations();
    this.joints = layout.joints();
  }

  /** A power of two, so that vectors of any width come out even. */
  private static int lanesFor(int points) {
    int most = Math.clamp(COMPLEX_IN_FLIGHT / points, MIN_LANES, MAX_LANES);
    return Integer.highestOneBit(most);
  }

  /** The working memory of one caller. */
  public final class Batch implements Powers {
    private final int lanes = lanesFor(layout.points());
    private final double[][] samples = new double[layout.filled() * layout.packing()][lanes];
    private final double[][] re = new double[layout.points()][lanes];
    private final double[][] im = new double[layout.points()][lanes];
    private final float[][] power = new float[framing.bins()][lanes];

    @Override
    public int lanes() {
      return lanes;
    }

    @Override
    public float[][] compute(FrameList frames, int from, int count) {
      gather(frames, from, count);
      for (int part = 0; part < layout.parts(); part++) {
        rotate(part);
        fft.transform(re, im, part * layout.plan().length());
      }
      if (layout.packing() == 2) {
        for (int k = 0; k <= layout.points() / 2; k++) {
          unpack(k);
        }
      } else {
        for (int k = 0; k < power.length; k++) {
          square(re[layout.position(k)], im[layout.position(k)], power[k]);
        }
      }
      return power;
    }

    private void gather(FrameList frames, int from, int count) {
      float[][] sources = frames.sources(from, count);
      int[] starts = frames.starts(from, count);
      for (int i = 0; i < framing.winLength(); i++) {
        double[] row = samples[i];
        for (int lane = 0; lane < count; lane++) {
          row[lane] = sources[lane][starts[lane] + i];
        }
      }
    }

    private void rotate(int part) {
      int at = part * layout.filled() * 2 * layout.packing();
      int first = part * layout.plan().length();
      for (int i = 0; i < layout.plan().length(); i++) {
        if (i >= layout.filled()) {
          Arrays.fill(re[first + i], 0);
          Arrays.fill(im[first + i], 0);
        } else if (layout.packing() == 2) {
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
      int low = layout.position(k);
      int high = layout.position((layout.points() - k) % layout.points());
      double[] lowRe = re[low];
      double[] lowIm = im[low];
      double[] highRe = re[high];
      double[] highIm = im[high];
      double cos = joints[2 * k];
      double sin = joints[2 * k + 1];
      float[] powerLow = power[k];
      float[] powerHigh = power[layout.points() - k];
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
