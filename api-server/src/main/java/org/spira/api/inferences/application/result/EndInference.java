package org.spira.api.inferences.application.result;

import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.InferenceEvents;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.Results;

/**
 * Ends an inference, once. The result decides: whichever final result is stored first stays, and
 * the status follows what is stored, so that both agree even when two results race, or when a
 * process dies between the two writes and the result comes again.
 */
public final class EndInference {

  private final Inferences inferences;
  private final Results results;
  private final InferenceEvents events;

  public EndInference(Inferences inferences, Results results, InferenceEvents events) {
    this.inferences = inferences;
    this.results = results;
    this.events = events;
  }

  /** Ends the inference with this result, or with the one that was stored before. */
  public Ending end(Inference inference, Result result) {
    if (inference.status().isTerminal()) {
      return repaired(inference, result) ? Ending.REPAIRED : Ending.REFUSED;
    }
    Result standing = result;
    if (!results.settle(result)) {
      standing = results.ofInference(inference.id()).filter(Result::isFinal).orElse(result);
    }
    return follow(inference, standing) ? Ending.ENDED : Ending.REFUSED;
  }

  /**
   * An old API Server may write its placeholder over a diagnosis that came very soon, and calls the
   * inference completed all the same. The status stays; a diagnosis that comes again is what it
   * speaks of. What ended as an error stays one, and what has its diagnosis is not touched.
   */
  private boolean repaired(Inference inference, Result result) {
    return inference.status() == InferenceStatus.COMPLETED
        && result.error() == null
        && results.ofInference(inference.id()).filter(Result::isFinal).isEmpty()
        && results.settle(result);
  }

  /** Ends the inference if a final result is stored and only the status was not. */
  public boolean endAsStored(Inference inference) {
    return results
        .ofInference(inference.id())
        .filter(Result::isFinal)
        .map(stored -> follow(inference, stored))
        .orElse(false);
  }

  private boolean follow(Inference inference, Result standing) {
    if (inference.status().isTerminal()) {
      return false;
    }
    Inference ended = standing.end(inference);
    boolean first = inferences.end(ended);
    if (first) {
      events.ended(ended);
    }
    return first;
  }

  /** What a result did. */
  public enum Ending {
    /** It ended the inference. */
    ENDED,
    /** It took the place of a placeholder that an old API Server had written over it. */
    REPAIRED,
    /** Nothing: the inference had ended. */
    REFUSED
  }
}
