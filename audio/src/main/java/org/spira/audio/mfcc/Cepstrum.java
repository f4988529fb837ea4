package org.spira.audio.mfcc;

import java.util.Arrays;
import org.spira.audio.features.Features;
import org.spira.audio.spectrum.FrameList;

/**
 * From the energies of bands to coefficients: the logarithm, the floor below the loudest band of a
 * row, the orthonormal DCT-II. Immutable.
 */
final class Cepstrum {

  private static final double LEAST_POWER = 1e-10;
  private static final double LOG_OFFSET = 1e-6;
  private static final double FLOOR_DB = 80;

  private final int nMels;
  private final int nMfcc;
  private final boolean logMels;

  /** Row after row of the transform, one for each band. */
  private final double[][] basis;

  Cepstrum(MfccSettings settings) {
    this.nMels = settings.nMels();
    this.nMfcc = settings.nMfcc();
    this.logMels = settings.logMels();
    this.basis = new double[nMels][nMfcc];
    for (int band = 0; band < nMels; band++) {
      for (int k = 0; k < nMfcc; k++) {
        double scale = Math.sqrt((k == 0 ? 1.0 : 2.0) / nMels);
        basis[band][k] = scale * Math.cos(Math.PI / nMels * (band + 0.5) * k);
      }
    }
  }

  /** Writes the logarithms of the first lanes, frame after frame, from this place on. */
  void logarithms(double[][] energies, int count, double[] target, int from) {
    for (int band = 0; band < nMels; band++) {
      for (int lane = 0; lane < count; lane++) {
        double energy = energies[band][lane];
        target[from + lane * nMels + band] =
            logMels
                ? Math.log(energy + LOG_OFFSET)
                : 10 * Math.log10(Math.max(energy, LEAST_POWER));
      }
    }
  }

  /** The coefficients of all rows, from the logarithms of the distinct frames. */
  Features rows(double[] bands, FrameList frames) {
    int perRow = Math.multiplyExact(frames.framesPerRow(), nMfcc);
    float[] values = new float[Math.multiplyExact(frames.rows(), perRow)];
    double[] floored = new double[nMels];
    double[] sums = new double[nMfcc];
    for (int row = 0; row < frames.rows(); row++) {
      double floor = floor(bands, frames, row);
      for (int frame = 0; frame < frames.framesPerRow(); frame++) {
        int from = frames.slot(row, frame) * nMels;
        for (int band = 0; band < nMels; band++) {
          floored[band] = Math.max(bands[from + band], floor);
        }
        transform(floored, sums);
        int at = row * perRow + frame * nMfcc;
        for (int k = 0; k < nMfcc; k++) {
          values[at + k] = (float) sums[k];
        }
      }
    }
    return new Features(values, frames.rows(), frames.framesPerRow(), nMfcc);
  }

  private double floor(double[] bands, FrameList frames, int row) {
    double loudest = Double.NEGATIVE_INFINITY;
    if (logMels) {
      return loudest;
    }
    for (int frame = 0; frame < frames.framesPerRow(); frame++) {
      int from = frames.slot(row, frame) * nMels;
      for (int band = 0; band < nMels; band++) {
        loudest = Math.max(loudest, bands[from + band]);
      }
    }
    return loudest - FLOOR_DB;
  }

  private void transform(double[] bands, double[] sums) {
    Arrays.fill(sums, 0);
    for (int band = 0; band < nMels; band++) {
      add(basis[band], bands[band], sums);
    }
  }

  private static void add(double[] values, double weight, double[] sums) {
    for (int k = 0; k < sums.length; k++) {
      sums[k] += values[k] * weight;
    }
  }
}
