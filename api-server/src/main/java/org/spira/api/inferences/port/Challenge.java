package org.spira.api.inferences.port;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a model said about an inference, most often one on trial. */
public record Challenge(
    String inferenceId,
    List<Double> output,
    String diagnosis,
    @Nullable String modelVersion,
    @Nullable String modelDigest,
    @Nullable String error) {

  /** Copies the output, so that the challenge cannot change. */
  public Challenge {
    output = List.copyOf(output);
  }

  /** Only the id: the diagnosis is the patient's. */
  @Override
  public String toString() {
    return "Challenge[" + inferenceId + "]";
  }
}
