package org.spira.api.inferences.application.reading;

import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.shared.Ids;
import org.spira.api.shared.Refusal;

/** Tells how far one of a user's inferences is. */
public final class FindInference {

  private final Inferences inferences;

  /** On this port. */
  public FindInference(Inferences inferences) {
    this.inferences = inferences;
  }

  /**
   * The user's inference with this id.
   *
   * @throws Refusal if it is no id, or no inference of this user has it
   */
  public Inference find(String userId, String inferenceId) {
    if (!Ids.isLegal(inferenceId)) {
      throw Refusal.malformed("inference id is not valid");
    }
    return inferences
        .withId(inferenceId)
        .filter(inference -> userId.equalsIgnoreCase(inference.userId()))
        .orElseThrow(() -> Refusal.notFound("inference not found"));
  }
}
