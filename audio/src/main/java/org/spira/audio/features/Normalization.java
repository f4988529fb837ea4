package org.spira.audio.features;

import org.spira.audio.spectrum.Framing;

/** What the spectrum of a frame is divided by. */
public enum Normalization {
  /** Nothing. */
  NO,
  /** The root of the sum of the squared Hann window. */
  WINDOW,
  /** The root of {@code n_fft}. */
  FRAME_LENGTH;

  /** What the power of a frequency is multiplied by. */
  double ofPower(Framing framing) {
    return switch (this) {
      case NO -> 1;
      case FRAME_LENGTH -> 1.0 / framing.nFft();
      case WINDOW -> 1 / framing.windowPower();
    };
  }
}
