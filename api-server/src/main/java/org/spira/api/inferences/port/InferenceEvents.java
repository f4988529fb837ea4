package org.spira.api.inferences.port;

import org.spira.api.inferences.domain.Inference;
import org.spira.api.models.Model;
import org.spira.api.outcomes.Outcome;

/** Who wants to know what becomes of inferences: the books of the invariant. */
public interface InferenceEvents {

  /** An inference was accepted. */
  void accepted(Inference inference, Model model);

  /** An inference has ended. */
  void ended(Inference inference);

  /** An inference is ended because nobody serves its model. */
  void unserved(Model model);

  /** A message was published again. */
  void republished();

  /** A result came for an inference that has one, or for none that is known. */
  void duplicateRefused();

  /** A diagnosis that an old API Server had overwritten came again and is stored. */
  void repaired();

  /** So many messages of inferences that have ended were taken out of their queue. */
  void withdrawn(int messages);

  /** Recordings of an inference that was never accepted were removed. */
  void orphanSwept();

  /** Somebody said what a patient turned out to have. */
  void outcomeGiven(Outcome.Value value);

  /** What is accepted and not ended, as counted just now. */
  void backlog(Inferences.Backlog backlog);
}
