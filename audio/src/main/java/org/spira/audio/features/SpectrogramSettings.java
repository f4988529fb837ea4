package org.spira.audio.features;

import org.jspecify.annotations.Nullable;
import org.spira.audio.spectrum.Framing;
import org.spira.audio.spectrum.MelBands;

/**
 * How a spectrogram or a mel spectrogram is computed.
 *
 * @param framing how samples are cut into frames
 * @param power the exponent of magnitudes: 1 for magnitudes, 2 for powers
 * @param normalization what spectra are divided by
 * @param mel the bands that are heard; absent: each frequency is
 * @param decibels how what comes out of that is made decibels; absent: it stays as it is
 */
public record SpectrogramSettings(
    Framing framing,
    double power,
    Normalization normalization,
    @Nullable MelBands mel,
    @Nullable Decibels decibels)
    implements FeatureSettings {

  private static final double MOST_POWER = 4;

  /**
   * Checks the exponent.
   *
   * @throws IllegalArgumentException saying what it may be
   */
  public SpectrogramSettings {
    if (!(power > 0 && power <= MOST_POWER)) {
      throw new IllegalArgumentException(
          "power is %s, but must be above 0 and at most %.0f".formatted(power, MOST_POWER));
    }
  }

  @Override
  public int perFrame() {
    return mel == null ? framing.bins() : mel.nMels();
  }

  @Override
  public FeaturePlan plan() {
    return new Spectrogram(this);
  }
}
