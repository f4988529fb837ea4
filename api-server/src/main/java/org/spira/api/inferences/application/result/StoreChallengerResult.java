package org.spira.api.inferences.application.result;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.inferences.port.Challenge;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.Results;
import org.spira.api.shared.Ids;

/** Takes what a model on trial answered, for comparison; no user is ever shown it. */
public final class StoreChallengerResult {

  private static final Logger LOG = LoggerFactory.getLogger(StoreChallengerResult.class);

  private final Inferences inferences;
  private final Results results;

  /** On these ports. */
  public StoreChallengerResult(Inferences inferences, Results results) {
    this.inferences = inferences;
    this.results = results;
  }

  /** Stores it beside the result proper. */
  public void store(Challenge challenge) {
    String id = challenge.inferenceId();
    if (Ids.isLegal(id) && inferences.withId(id).isPresent()) {
      results.noteChallenger(challenge);
    } else {
      LOG.warn("a challenger's result came for an inference that is not known; it is dropped");
    }
  }
}
