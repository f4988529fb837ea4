package org.spira.audio.spectrum;

import java.util.Arrays;
import org.spira.audio.lanes.Lanes;

/**
 * Triangular bands on the mel scale, as torchaudio's {@code melscale_fbanks} lays them: frequencies
 * run from 0 to half the rate, rounded down to whole Hz. Only the frequencies that a band hears are
 * kept. Immutable.
 */
public final class MelFilterBank {

  private final int[] firstBin;
  private final float[][] weights;

  /**
   * Prepares these bands.
   *
   * @param bins how many frequencies there are
   */
  public MelFilterBank(MelBands bands, int bins) {
    this.firstBin = new int[bands.nMels()];
    this.weights = new float[bands.nMels()][];
    MelScale scale = bands.scale();
    double lowest = scale.toMel(bands.fMin());
    double step = (scale.toMel(bands.fMax()) - lowest) / (bands.nMels() + 1);
    for (int band = 0; band < bands.nMels(); band++) {
      Triangle triangle =
          new Triangle(
              scale.toHertz(lowest + band * step),
              scale.toHertz(lowest + (band + 1) * step),
              scale.toHertz(lowest + (band + 2) * step));
      double height = bands.slaneyNorm() ? triangle.heightOfArea() : 1;
      keep(band, triangle.sampled(bins, MelBands.defaultFMax(bands.sampleRate()), height));
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
    weights[band] = Lanes.narrowed(Arrays.copyOfRange(samples, first, end));
  }

  /** Sums what each band hears: power by frequency and lane into energies by band and lane. */
  public void apply(float[][] power, float[][] energies) {
    for (int band = 0; band < weights.length; band++) {
      Arrays.fill(energies[band], 0);
      Lanes.add(power, firstBin[band], weights[band], energies[band]);
    }
  }

  /** A band, in Hz: silent at the ends, highest in the middle. */
  private record Triangle(double low, double middle, double high) {

    /** How high it is in the middle if its area is 1. */
    double heightOfArea() {
      return 2 / (high - low);
    }

    /** The band at so many frequencies, evenly from 0 to the greatest. */
    double[] sampled(int bins, double greatest, double height) {
      double[] samples = new double[bins];
      for (int bin = 0; bin < bins; bin++) {
        double hertz = bin * greatest / (bins - 1);
        double rising = (hertz - low) / (middle - low);
        double falling = (high - hertz) / (high - middle);
        samples[bin] = height * Math.max(0, Math.min(rising, falling));
      }
      return samples;
    }
  }
}
