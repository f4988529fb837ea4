package org.spira.audio.mfcc;

import java.util.Arrays;
import org.spira.audio.features.Features;
import org.spira.audio.lanes.Lanes;
import org.spira.audio.lanes.Logarithm;
import org.spira.audio.spectrum.FrameList;

/**
 * From the energies of bands to coefficients: the logarithm, the floor below the loudest band of a
 * row, the orthonormal DCT-II. Immutable.
 */
final class Cepstrum {

  private static final float LEAST_POWER = 1e-10f;
  private static final float LOG_OFFSET = 1e-6f;

  /** What makes decibels of natural logarithms. */
  private static final double DECIBELS = 10 / Math.log(10);

  private static final float FLOOR_DB = 80;

  /** Frames transformed together. */
  private static final int MAX_LANES = 128;

  private final int nMels;
  private final int nMfcc;
  private final boolean logMels;

  /** For each coefficient, the weight of each band. */
  private final float[][] basis;

  Cepstrum(MfccSettings settings) {
    this.nMels = settings.nMels();
    this.nMfcc = settings.nMfcc();
    this.logMels = settings.logMels();
    this.basis = new float[nMfcc][nMels];
    for (int k = 0; k < nMfcc; k++) {
      double scale = Math.sqrt((k == 0 ? 1.0 : 2.0) / nMels);
      for (int band = 0; band < nMels; band++) {
        basis[k][band] = (float) (scale * Math.cos(Math.PI / nMels * (band + 0.5) * k));
      }
    }
  }

  /** Writes the logarithms of the first lanes, a row for each band, from this place on. */
  void logarithms(float[][] energies, int count, float[][] target, int from) {
    for (int band = 0; band < nMels; band++) {
      float[] row = target[band];
      for (int lane = 0; lane < count; lane++) {
        row[from + lane] = (float) logarithm(energies[band][lane]);
      }
    }
  }

  private double logarithm(float energy) {
    return logMels
        ? Logarithm.of(energy + LOG_OFFSET)
        : DECIBELS * Logarithm.of(energy > LEAST_POWER ? energy : LEAST_POWER);
  }

  /** The coefficients of all rows, from the logarithms of the distinct frames by band. */
  Features rows(float[][] bands, FrameList frames) {
    int perRow = Math.multiplyExact(frames.framesPerRow(), nMfcc);
    float[] values = new float[Math.multiplyExact(frames.rows(), perRow)];
    float[][] floored = new float[nMels][Math.min(frames.framesPerRow(), MAX_LANES)];
    for (int row = 0; row < frames.rows(); row++) {
      float floor = floor(bands, frames, row);
      for (int first = 0; first < frames.framesPerRow(); first += MAX_LANES) {
        int[] slots = slots(frames, row, first);
        raise(bands, slots, floor, floored);
        transform(floored, slots.length, values, row * perRow + first * nMfcc);
      }
    }
    return new Features(values, frames.rows(), frames.framesPerRow(), nMfcc);
  }

  private static int[] slots(FrameList frames, int row, int first) {
    int[] slots = new int[Math.min(frames.framesPerRow() - first, MAX_LANES)];
    for (int lane = 0; lane < slots.length; lane++) {
      slots[lane] = frames.slot(row, first + lane);
    }
    return slots;
  }

  private float floor(float[][] bands, FrameList frames, int row) {
    float loudest = Float.NEGATIVE_INFINITY;
    if (logMels) {
      return loudest;
    }
    for (float[] band : bands) {
      for (int frame = 0; frame < frames.framesPerRow(); frame++) {
        float value = band[frames.slot(row, frame)];
        loudest = value > loudest ? value : loudest;
      }
    }
    return loudest - FLOOR_DB;
  }

  private static void raise(float[][] bands, int[] slots, float floor, float[][] floored) {
    for (int band = 0; band < bands.length; band++) {
      float[] from = bands[band];
      float[] to = floored[band];
      for (int lane = 0; lane < slots.length; lane++) {
        to[lane] = Math.max(from[slots[lane]], floor);
      }
    }
  }

  private void transform(float[][] bands, int count, float[] values, int from) {
    float[] sums = new float[bands[0].length];
    for (int k = 0; k < nMfcc; k++) {
      Arrays.fill(sums, 0);
      Lanes.add(bands, 0, basis[k], sums);
      for (int lane = 0; lane < count; lane++) {
        values[from + lane * nMfcc + k] = sums[lane];
      }
    }
  }
}
