package org.spira.inference.descriptions;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.audio.features.FeatureSettings;
import org.spira.common.RecordingPart;
import org.spira.inference.descriptions.domain.DescriptionReader;
import org.spira.inference.descriptions.domain.features.FeatureCheck;
import org.spira.inference.descriptions.domain.pooling.Combination;
import org.spira.inference.descriptions.domain.words.DescriptionKeys;
import org.spira.inference.forms.FormInputs;

/**
 * What a model says about itself: which recordings it hears, in which form, and what its output
 * means.
 *
 * @param recordings the parts it hears, in order
 * @param sampleRate in hertz
 * @param input what a row is
 * @param features how features are made, for models that hear those; else the usual ones
 * @param window how a recording is cut into rows; absent: the whole recording is one row
 * @param frames how many frames of features a row has; absent: as many as come of it
 * @param form what it takes of the form that was filled in about the patient
 * @param scoring how the output becomes a diagnosis
 */
public record ModelDescription(
    List<RecordingPart> recordings,
    int sampleRate,
    ModelInput input,
    FeatureSettings features,
    @Nullable Window window,
    @Nullable Frames frames,
    FormInputs form,
    Scoring scoring) {

  private static final int LOWEST_RATE = 1_000;
  private static final int HIGHEST_RATE = 192_000;

  /**
   * Checks what the parts cannot check for themselves.
   *
   * @throws IllegalDescriptionException if the model cannot be followed
   */
  public ModelDescription {
    recordings = requireParts(recordings);
    sampleRate = requireRate(sampleRate);
    FeatureCheck.require(input, sampleRate, features, window, frames);
  }

  /**
   * These parts, each named once.
   *
   * @throws IllegalDescriptionException if they are not
   */
  public static List<RecordingPart> requireParts(List<RecordingPart> recordings) {
    if (recordings.isEmpty() || EnumSet.copyOf(recordings).size() != recordings.size()) {
      throw new IllegalDescriptionException(
          "recordings must name at least one part, and none of them twice");
    }
    return List.copyOf(recordings);
  }

  /**
   * This rate, at which there can be sound.
   *
   * @throws IllegalDescriptionException if it is none
   */
  public static int requireRate(int sampleRate) {
    if (sampleRate < LOWEST_RATE || sampleRate > HIGHEST_RATE) {
      throw new IllegalDescriptionException(
          "sample_rate must be between %d and %d Hz, and is %d"
              .formatted(LOWEST_RATE, HIGHEST_RATE, sampleRate));
    }
    return sampleRate;
  }

  /** Whether recordings are joined, one behind the other, before they are cut into rows. */
  public boolean joinsRecordings() {
    return scoring.pooling().combination() == Combination.CONCATENATE;
  }

  /** The keys that stand right under {@code spira}. */
  public static List<String> keys() {
    return DescriptionKeys.TOP;
  }

  /**
   * The description in a model's metadata, completed with the contract's defaults.
   *
   * @param metadata what stands under the key {@code spira}; empty for a model that says nothing
   * @throws IllegalDescriptionException if it says something that SPIRA cannot follow; says all
   *     that is wrong
   */
  public static ModelDescription of(Map<?, ?> metadata) {
    return new DescriptionReader(metadata).read();
  }
}
