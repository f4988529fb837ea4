package org.spira.audio.mfcc;

import org.spira.audio.features.FeaturePlan;
import org.spira.audio.features.FeatureSettings;
import org.spira.audio.spectrum.Framing;
import org.spira.audio.spectrum.MelBands;
import org.spira.audio.spectrum.MelScale;

/**
 * How the features of a model are computed; the names are those of torchaudio and of the models'
 * metadata.
 *
 * @param sampleRate of the samples, in Hz
 * @param nMfcc coefficients per frame, at most {@code nMels}
 * @param nMels bands of the mel filter bank
 * @param nFft points of the Fourier transform, at least {@code winLength}
 * @param winLength samples under the Hann window, which lies in the middle of the {@code nFft}
 * @param hopLength samples from one frame to the next
 * @param logMels true for {@code log(mel + 1e-6)}, false for decibels with a floor 80 dB below the
 *     loudest band of the row
 * @param fMin where the lowest band starts, in Hz
 * @param fMax where the highest band ends, in Hz
 */
public record MfccSettings(
    int sampleRate,
    int nMfcc,
    int nMels,
    int nFft,
    int winLength,
    int hopLength,
    boolean logMels,
    double fMin,
    double fMax)
    implements FeatureSettings {

  /**
   * Checks that features can be computed so.
   *
   * @throws IllegalArgumentException naming the value that is wrong and what it may be
   */
  public MfccSettings {
    MelBands bands = bands(sampleRate, nMels, fMin, fMax);
    Framing.requireBetween("n_mfcc", nMfcc, 1, bands.nMels());
    Framing unused = new Framing(nFft, winLength, hopLength);
  }

  private static MelBands bands(int sampleRate, int nMels, double fMin, double fMax) {
    return new MelBands(sampleRate, nMels, fMin, fMax, MelScale.HTK, false);
  }

  /** The bands that it hears. */
  MelBands bands() {
    return bands(sampleRate, nMels, fMin, fMax);
  }

  @Override
  public Framing framing() {
    return new Framing(nFft, winLength, hopLength);
  }

  @Override
  public int perFrame() {
    return nMfcc;
  }

  @Override
  public FeaturePlan plan() {
    return new Mfcc(this);
  }

  /** What models that name no values of their own were trained with. */
  public static MfccSettings defaults(int sampleRate) {
    return new MfccSettings(sampleRate, 40, 40, 1200, 400, 160, false, 0, defaultFMax(sampleRate));
  }

  /** Where the highest band ends unless the model says otherwise: half the rate, rounded down. */
  public static double defaultFMax(int sampleRate) {
    return MelBands.defaultFMax(sampleRate);
  }
}
