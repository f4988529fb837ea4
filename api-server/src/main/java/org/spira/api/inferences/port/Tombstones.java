package org.spira.api.inferences.port;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.Tombstone;

/**
 * What stands where inferences were. A tombstone takes its inference's place in one atomic step and
 * is never taken away, so that nothing that comes late can put an inference there again.
 */
public interface Tombstones {

  /** Replaces an inference, whatever its state, unless it is replaced already or not there. */
  void bury(String inferenceId, Tombstone tombstone);

  /** What stands in the place of this inference, if it was erased. */
  Optional<Grave> of(String inferenceId);

  /**
   * A tombstone, and where the inference's messages may still lie.
   *
   * @param modelId the model that was asked; documents of the old service may lack it
   */
  record Grave(Tombstone tombstone, @Nullable String modelId) {}
}
