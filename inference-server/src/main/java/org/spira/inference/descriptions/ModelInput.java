package org.spira.inference.descriptions;

import java.util.Locale;

/** What one row of a model's batch is. */
public enum ModelInput {
  /** Samples: {@code [batch, samples]}. */
  WAVEFORM,
  /** MFCC features: {@code [batch, frames, n_mfcc]}. */
  MFCC,
  /** The power of each frequency: {@code [batch, frames, n_fft / 2 + 1]}. */
  SPECTROGRAM,
  /** The power of mel bands: {@code [batch, frames, n_mels]}. */
  MELSPECTROGRAM;

  /** Its word in the metadata, and that of the section with how it is made. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is the power of frequencies or bands. */
  public boolean isSpectrum() {
    return this == SPECTROGRAM || this == MELSPECTROGRAM;
  }

  /** How many dimensions the batch has. */
  public int rank() {
    return this == WAVEFORM ? 2 : 3;
  }
}
