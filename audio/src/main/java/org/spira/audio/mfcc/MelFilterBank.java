package org.spira.audio.mfcc;

import java.util.Arrays;

/**
 * Triangular bands on the mel scale after HTK, unnormalised, as torchaudio's {@code
 * melscale_fbanks} lays them: frequencies run from 0 to half the rate, rounded down to whole Hz.
 * Only the frequencies that a band hears are kept. Immutable.
 */
final class MelFilterBank {

  private final int[] firstBin;
  private final double[][] weights;

  MelFilterBank(MfccSettings settings) {
    this.firstBin = new int[settings.nMels()];
    this.weights = new double[settings.nMels()][];
    int bins = settings.nFft() / 2 + 1;
    double lowest = toMel(settings.fMin());
    double step = (toMel(settings.fMax()) - lowest) / (settings.nMels() + 1);
    for (int band = 0; band < settings.nMels(); band++) {
      Triangle triangle =
          new Triangle(
              toHertz(lowest + band * step),
              toHertz(lowest + (band + 1) * step),
              toHertz(lowest + (band + 2) * step));
      keep(band, triangle.sampled(bins, MfccSettings.defaultFMax(settings.sampleRate())));
    }
  }

  private void keep(int band, double[] samples) {
    int first = 0;
    while (first < samples.length && samples[first] == 0) {
      first++;
    }
    int end = samples.length;
    while (end > first && samples[end - 1] == 0) {
      end--;
    }
    firstBin[band] = first;
    weights[band] = Arrays.copyOfRange(samples, first, end);
  }

  private static double toMel(double hertz) {
    return 2595 * Math.log10(1 + hertz / 700);
  }

  private static double toHertz(double mel) {
    return 700 * (Math.pow(10, mel / 2595) - 1);
  }

  /** Sums what each band hears: power by frequency and lane into energies by band and lane. */
  void apply(double[][] power, double[][] energies) {
    for (int band = 0; band < weights.length; band++) {
      double[] sums = energies[band];
      Arrays.fill(sums, 0);
      for (int i = 0; i < weights[band].length; i++) {
        add(power[firstBin[band] + i], weights[band][i], sums);
      }
    }
  }

  private static void add(double[] values, double weight, double[] sums) {
    for (int lane = 0; lane < sums.length; lane++) {
      sums[lane] += values[lane] * weight;
    }
  }

  /** A band, in Hz: silent at the ends, 1 in the middle. */
  private record Triangle(double low, double middle, double high) {

    /** The band at so many frequencies, evenly from 0 to the greatest. */
    double[] sampled(int bins, double greatest) {
      double[] samples = new double[bins];
      for (int bin = 0; bin < bins; bin++) {
        double hertz = bin * greatest / (bins - 1);
        double rising = (hertz - low) / (middle - low);
        double falling = (high - hertz) / (high - middle);
        samples[bin] = Math.max(0, Math.min(rising, falling));
      }
      return samples;
    }
  }
}
