package org.spira.audio.spectrum;

/**
 * Which bands of the mel scale are heard.
 *
 * @param sampleRate of the samples, in Hz
 * @param nMels how many
 * @param fMin where the lowest starts, in Hz
 * @param fMax where the highest ends, in Hz
 * @param scale what they are evenly spaced on
 * @param slaneyNorm whether each is divided by half its width in Hz, so that all have the same area
 */
public record MelBands(
    int sampleRate, int nMels, double fMin, double fMax, MelScale scale, boolean slaneyNorm) {

  private static final int MAX_SIZE = 1 << 16;

  /**
   * Checks that there can be such bands.
   *
   * @throws IllegalArgumentException naming the value that is wrong and what it may be
   */
  public MelBands {
    Framing.requireBetween("sample_rate", sampleRate, 1, Integer.MAX_VALUE);
    Framing.requireBetween("n_mels", nMels, 1, MAX_SIZE);
    if (!(fMin >= 0 && fMin < fMax && fMax <= sampleRate)) {
      throw new IllegalArgumentException(
          "f_min is %s Hz and f_max %s Hz, but 0 ≤ f_min < f_max ≤ %d is needed"
              .formatted(fMin, fMax, sampleRate));
    }
  }

  /** Where the highest band ends unless the model says otherwise: half the rate, rounded down. */
  public static double defaultFMax(int sampleRate) {
    return Math.floorDiv(sampleRate, 2);
  }
}
