package org.spira.audio.mfcc;

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
    double fMax) {

  private static final int MAX_SIZE = 1 << 16;

  /**
   * Checks that features can be computed so.
   *
   * @throws IllegalArgumentException naming the value that is wrong and what it may be
   */
  public MfccSettings {
    between("sample_rate", sampleRate, 1, Integer.MAX_VALUE);
    between("n_mels", nMels, 1, MAX_SIZE);
    between("n_mfcc", nMfcc, 1, nMels);
    between("n_fft", nFft, 2, MAX_SIZE);
    between("win_length", winLength, 1, nFft);
    between("hop_length", hopLength, 1, Integer.MAX_VALUE);
    if (!(fMin >= 0 && fMin < fMax && fMax <= sampleRate)) {
      throw new IllegalArgumentException(
          "f_min is %s Hz and f_max %s Hz, but 0 ≤ f_min < f_max ≤ %d is needed"
              .formatted(fMin, fMax, sampleRate));
    }
  }

  /** What models that name no values of their own were trained with. */
  public static MfccSettings defaults(int sampleRate) {
    return new MfccSettings(sampleRate, 40, 40, 1200, 400, 160, false, 0, defaultFMax(sampleRate));
  }

  /** Where the highest band ends unless the model says otherwise: half the rate, rounded down. */
  public static double defaultFMax(int sampleRate) {
    return Math.floorDiv(sampleRate, 2);
  }

  private static void between(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "%s is %d, but must lie between %d and %d".formatted(name, value, least, most));
    }
  }
}
