package org.spira.api.inmemory.privacy;

import java.time.Instant;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inmemory.InMemoryInferences;
import org.spira.api.privacy.port.Restrictions;

/** Inferences in memory that are told to nobody any more. */
public final class InMemoryRestrictions implements Restrictions {

  private final InMemoryInferences inferences;

  public InMemoryRestrictions(InMemoryInferences inferences) {
    this.inferences = inferences;
  }

  @Override
  public boolean restrict(String inferenceId, Instant at, String by) {
    boolean isThere = inferences.withId(inferenceId).isPresent();
    inferences.change(inferenceId, InMemoryRestrictions::restricted);
    return isThere;
  }

  private static Inference restricted(Inference inference) {
    return new Inference(
        inference.id(),
        null,
        inference.modelId(),
        inference.status().isTerminal() ? inference.status() : InferenceStatus.ERROR,
        inference.createdIn(),
        inference.form(),
        inference.error(),
        inference.quality(),
        inference.retryOf(),
        inference.removed(),
        inference.consent(),
        inference.diagnosis());
  }
}
