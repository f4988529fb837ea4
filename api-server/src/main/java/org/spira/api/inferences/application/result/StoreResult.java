package org.spira.api.inferences.application.result;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.InferenceEvents;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.Results;
import org.spira.api.shared.Ids;

/** Takes what an Inference Server answered. Taking the same answer again changes nothing. */
public final class StoreResult {

  private static final Logger LOG = LoggerFactory.getLogger(StoreResult.class);

  private final Inferences inferences;
  private final EndInference endInference;
  private final InferenceEvents events;

  /** On these ports. */
  public StoreResult(Inferences inferences, Results results, InferenceEvents events) {
    this.inferences = inferences;
    this.endInference = new EndInference(inferences, results, events);
    this.events = events;
  }

  /** Stores the result and ends its inference, unless it has ended. */
  public void store(Result result) {
    Optional<Inference> inference =
        Ids.isLegal(result.inferenceId())
            ? inferences.withId(result.inferenceId())
            : Optional.empty();
    if (inference.isEmpty()) {
      LOG.warn("a result came for an inference that is not known; it is dropped");
      events.duplicateRefused();
      return;
    }
    tell(endInference.end(inference.get(), result));
  }

  private void tell(EndInference.Ending ending) {
    switch (ending) {
      case ENDED -> LOG.info("the inference has ended");
      case REPAIRED -> {
        LOG.info("the inference had ended and its diagnosis was overwritten; it is repaired");
        events.repaired();
      }
      case REFUSED -> {
        LOG.info("the inference had ended already; this result is refused");
        events.duplicateRefused();
      }
    }
  }
}
