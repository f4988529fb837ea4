package org.spira.api.inferences.application.reading;

import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Reach;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.shared.Ids;
import org.spira.api.shared.Refusal;

/** Tells how far an inference is, to whom it may be told. */
public final class FindInference {

  private final Inferences inferences;

  /** On this port. */
  public FindInference(Inferences inferences) {
    this.inferences = inferences;
  }

  /**
   * The inference with this id.
   *
   * @throws Refusal if it is no id, or no inference within this reach has it
   */
  public Inference find(Reach reach, String inferenceId) {
    if (!Ids.isLegal(inferenceId)) {
      throw Refusal.malformed("inference id is not valid");
    }
    return inferences
        .withId(inferenceId)
        .filter(reach::includes)
        .orElseThrow(() -> Refusal.notFound("inference not found"));
  }
}
