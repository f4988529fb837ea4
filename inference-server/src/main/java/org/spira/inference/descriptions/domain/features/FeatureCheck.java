package org.spira.inference.descriptions.domain.features;

import org.jspecify.annotations.Nullable;
import org.spira.audio.features.FeatureSettings;
import org.spira.inference.descriptions.Frames;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.descriptions.ModelInput;
import org.spira.inference.descriptions.Window;

/** Whether what a model says of its features fits what it says of its rows. */
public final class FeatureCheck {

  // those of the longest recording fit the memory of a small server
  private static final int MOST_NUMBERS_PER_SECOND = 1_000_000;
  private static final int MOST_NUMBERS_OF_A_ROW = 60 * MOST_NUMBERS_PER_SECOND;

  private FeatureCheck() {}

  /**
   * Compares them.
   *
   * @throws IllegalDescriptionException if they do not fit
   */
  public static void require(
      ModelInput input,
      int sampleRate,
      FeatureSettings features,
      @Nullable Window window,
      @Nullable Frames frames) {
    if (window != null) {
      int samples = window.at(sampleRate).length();
      if (input != ModelInput.WAVEFORM) {
        requireAFrame(input, features, window, samples);
      }
    }
    if (frames != null) {
      requireSense(input, features, window, frames);
    }
    if (input == ModelInput.SPECTROGRAM || input == ModelInput.MELSPECTROGRAM) {
      double overlap = window == null ? 1 : window.lengthSeconds() / window.stepSeconds();
      double perSecond = (double) sampleRate / features.framing().hopLength();
      requireHoldable(input, perSecond * Math.max(1, overlap) * features.perFrame());
    }
  }

  private static void requireAFrame(
      ModelInput input, FeatureSettings features, Window window, int samples) {
    if (samples < features.framing().shortest()) {
      throw new IllegalDescriptionException(
          "windows of %s s are too short for %s.n_fft %d"
              .formatted(window.lengthSeconds(), input.key(), features.framing().nFft()));
    }
  }

  private static void requireSense(
      ModelInput input, FeatureSettings features, @Nullable Window window, Frames frames) {
    if (input == ModelInput.WAVEFORM) {
      throw new IllegalDescriptionException(
          "frames are of features, and input is waveform: write window, with short: pad");
    }
    if (window != null) {
      throw new IllegalDescriptionException(
          "frames are for recordings that are heard whole, and windows have frames enough: take"
              + " window or frames out");
    }
    if ((long) frames.length() * features.perFrame() > MOST_NUMBERS_OF_A_ROW) {
      throw new IllegalDescriptionException(
          "frames.length is %d, and no recording has so many".formatted(frames.length()));
    }
  }

  private static void requireHoldable(ModelInput input, double perSecond) {
    if (perSecond > MOST_NUMBERS_PER_SECOND) {
      throw new IllegalDescriptionException(
          ("%s makes %.0f numbers of each second, more than %d: take a larger hop_length, a smaller"
                  + " n_fft or a larger window.step")
              .formatted(input.key(), perSecond, MOST_NUMBERS_PER_SECOND));
    }
  }
}
