package org.spira.api.inferences.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.domain.consent.Consent;
import org.spira.api.inferences.domain.recording.MeasuredQuality;
import org.spira.common.RecordingPart;

/**
 * One question to a model about one patient. It begins as {@link InferenceStatus#PROCESSING} and
 * ends once, as completed or as error; an ended inference never changes again.
 *
 * @param userId who asked; documents of the old service may lack it, as the next three
 * @param modelId who is asked
 * @param createdIn UTC text as {@link CreatedIn} writes it
 * @param error why it ended without a diagnosis, in words for a nurse
 * @param quality of the recordings, by part; of none where nobody measured it
 * @param retryOf the inference that ended without a diagnosis, whose recordings these are
 * @param removed what is gone because its time was over
 * @param consent that the patient agreed, where it was said
 * @param diagnosis the model's word, noted beside its result so that inferences can be ordered by
 *     it; absent where there is none, or nobody has noted it yet
 */
public record Inference(
    String id,
    @Nullable String userId,
    @Nullable String modelId,
    InferenceStatus status,
    @Nullable String createdIn,
    PatientForm form,
    @Nullable String error,
    Map<RecordingPart, MeasuredQuality> quality,
    @Nullable String retryOf,
    Removed removed,
    @Nullable Consent consent,
    @Nullable String diagnosis) {

  /** An inference that was just accepted. */
  public static Inference accepted(
      String id, String userId, String modelId, String createdIn, PatientForm form) {
    return new Inference(
        id,
        userId,
        modelId,
        InferenceStatus.PROCESSING,
        createdIn,
        form,
        null,
        Map.of(),
        null,
        Removed.NOTHING,
        null,
        null);
  }

  /** This inference of recordings that were made so well. */
  public Inference measured(Map<RecordingPart, MeasuredQuality> measured) {
    return new Inference(
        id, userId, modelId, status, createdIn, form, error, measured, retryOf, removed, consent,
        diagnosis);
  }

  /** This inference as one that tries the recordings of another again. */
  public Inference retrying(@Nullable String original) {
    return new Inference(
        id, userId, modelId, status, createdIn, form, error, quality, original, removed, consent,
        diagnosis);
  }

  /** This inference of a patient who agreed to this. */
  public Inference agreed(@Nullable Consent given) {
    return new Inference(
        id, userId, modelId, status, createdIn, form, error, quality, retryOf, removed, given,
        diagnosis);
  }

  /** This inference, of which somebody noted what the model said. */
  public Inference noted(String said) {
    return new Inference(
        id, userId, modelId, status, createdIn, form, error, quality, retryOf, removed, consent,
        said);
  }

  /** This inference, of which that is gone. */
  public Inference without(Removed gone) {
    return new Inference(
        id, userId, modelId, status, createdIn, form, error, quality, retryOf, gone, consent,
        diagnosis);
  }

  /**
   * This inference with a diagnosis.
   *
   * @param said the model's word
   * @throws IllegalTransitionException if it has ended already
   */
  public Inference complete(String said) {
    return end(InferenceStatus.COMPLETED, null, said);
  }

  /**
   * This inference without a diagnosis.
   *
   * @param reason in words for a nurse
   * @throws IllegalTransitionException if it has ended already
   */
  public Inference fail(String reason) {
    return end(InferenceStatus.ERROR, reason, null);
  }

  private Inference end(InferenceStatus next, @Nullable String reason, @Nullable String said) {
    if (status.isTerminal()) {
      throw new IllegalTransitionException(id, status, next);
    }
    return new Inference(
        id, userId, modelId, next, createdIn, form, reason, quality, retryOf, removed, consent,
        said);
  }

  /** Only the id and the status: everything else may be a patient's. */
  @Override
  public String toString() {
    return "Inference[" + id + ", " + status.wireName() + "]";
  }
}
