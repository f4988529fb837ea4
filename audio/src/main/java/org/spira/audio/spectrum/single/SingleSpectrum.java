package org.spira.audio.spectrum.single;

import java.util.Arrays;
import org.spira.audio.lanes.Lanes;
import org.spira.audio.spectrum.FrameLayout;
import org.spira.audio.spectrum.FrameList;
import org.spira.audio.spectrum.Framing;
import org.spira.audio.spectrum.Powers;

/**
 * The power spectrum of windowed frames in single precision, many frames at a time: every number of
 * the transform is an array with one lane per frame, and all loops run over lanes. So nothing
 * depends on which frames happen to be computed together, and the compiler sees simple loops. How
 * frames become complex numbers: {@link FrameLayout}. Immutable.
 */
public final class SingleSpectrum {

  /** Numbers in the widest vectors that processors have: lanes come in multiples of it. */
  private static final int VECTOR = 16;

  private static final int MAX_LANES = 128;

  /** Complex numbers in flight: with the working arrays, they stay in a second-level cache. */
  private static final int COMPLEX_IN_FLIGHT = 80_000;

  private final Framing framing;
  private final FrameLayout layout;
  private final LaneFft fft;
  private final float[] rotations;
  private final float[] joints;

  /** Prepares what frames of these sizes have in common. */
  public SingleSpectrum(Framing framing) {
    this.framing = framing;
    this.layout = new FrameLayout(framing);
    this.fft = new LaneFft(layout.plan());
    this.rotations = Lanes.narrowed(layout.rotations());
    this.joints = Lanes.narrowed(layout.joints());
  }

  /**
   * As many lanes as may be, and as even as can be: what a last batch lacks is work for nothing.
   */
  private static int lanesFor(int points, int frames) {
    int most = Math.clamp(COMPLEX_IN_FLIGHT / points, VECTOR, MAX_LANES) / VECTOR * VECTOR;
    int batches = Math.max(1, Math.ceilDiv(frames, most));
    return Math.ceilDiv(Math.ceilDiv(frames, batches), VECTOR) * VECTOR;
  }

  /** The working memory of one caller. */
  public final class Batch implements Powers {
    private final int lanes;
    private final float[][] samples;
    private final float[][] re;
    private final float[][] im;
    private final float[][] power;
    private final float[] evenRe;
    private final float[] evenIm;
    private final float[] oddRe;
    private final float[] oddIm;

    /** For so many frames in all. */
    public Batch(int frames) {
      lanes = lanesFor(layout.points(), frames);
      samples = new float[layout.filled() * layout.packing()][lanes];
      re = new float[layout.points()][lanes];
      im = new float[layout.points()][lanes];
      power = new float[framing.bins()][lanes];
      evenRe = new float[lanes];
      evenIm = new float[lanes];
      oddRe = new float[lanes];
      oddIm = new float[lanes];
    }

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
      int i = 0;
      for (; i + 4 <= framing.winLength(); i += 4) {
        gatherFour(sources, starts, i);
      }
      for (; i < framing.winLength(); i++) {
        float[] row = samples[i];
        for (int lane = 0; lane < count; lane++) {
          row[lane] = sources[lane][starts[lane] + i];
        }
      }
    }

    /** Neighbours lie in one line of the cache: it need not be looked for four times. */
    private void gatherFour(float[][] sources, int[] starts, int i) {
      float[] a = samples[i];
      float[] b = samples[i + 1];
      float[] c = samples[i + 2];
      float[] d = samples[i + 3];
      for (int lane = 0; lane < sources.length; lane++) {
        float[] source = sources[lane];
        int at = starts[lane] + i;
        a[lane] = source[at];
        b[lane] = source[at + 1];
        c[lane] = source[at + 2];
        d[lane] = source[at + 3];
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
          combine(samples[2 * i], samples[2 * i + 1], at, re[first + i], im[first + i]);
          at += 4;
        } else {
          turn(samples[i], rotations[at], rotations[at + 1], re[first + i], im[first + i]);
          at += 2;
        }
      }
    }

    private void combine(float[] even, float[] odd, int at, float[] re, float[] im) {
      float evenRe = rotations[at];
      float evenIm = rotations[at + 1];
      float oddRe = rotations[at + 2];
      float oddMinusIm = -rotations[at + 3];
      // not two sums: of two alike the compiler makes no vector instructions
      for (int lane = 0; lane < re.length; lane++) {
        re[lane] = even[lane] * evenRe + odd[lane] * oddRe;
        im[lane] = even[lane] * evenIm - odd[lane] * oddMinusIm;
      }
    }

    /**
     * Splits the transform of packed pairs into those of even and odd samples, which two mirrored
     * frequencies hold together, and joins them. The tables already hold the factor of a half.
     */
    private void unpack(int k) {
      int low = layout.position(k);
      int high = layout.position((layout.points() - k) % layout.points());
      split(re[low], re[high], evenRe, oddIm);
      split(im[high], im[low], oddRe, evenIm);
      float cos = joints[2 * k];
      float sin = joints[2 * k + 1];
      joined(cos, sin, power[k]);
      joined(-cos, -sin, power[layout.points() - k]);
    }

    private void joined(float cos, float sin, float[] target) {
      for (int lane = 0; lane < target.length; lane++) {
        float sumRe = evenRe[lane] + (cos * oddRe[lane] + sin * oddIm[lane]);
        float sumIm = evenIm[lane] + (cos * oddIm[lane] - sin * oddRe[lane]);
        target[lane] = sumRe * sumRe + sumIm * sumIm;
      }
    }
  }

  private static void split(float[] low, float[] high, float[] sums, float[] differences) {
    for (int lane = 0; lane < low.length; lane++) {
      sums[lane] = high[lane] + low[lane];
      differences[lane] = high[lane] - low[lane];
    }
  }

  private static void turn(float[] real, float cos, float sin, float[] re, float[] im) {
    for (int lane = 0; lane < re.length; lane++) {
      re[lane] = real[lane] * cos;
      im[lane] = real[lane] * sin;
    }
  }

  private static void square(float[] re, float[] im, float[] target) {
    for (int lane = 0; lane < target.length; lane++) {
      target[lane] = re[lane] * re[lane] + im[lane] * im[lane];
    }
  }
}
