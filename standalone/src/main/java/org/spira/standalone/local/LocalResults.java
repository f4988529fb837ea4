package org.spira.standalone.local;

import org.spira.api.inferences.application.result.ResultMessages;
import org.spira.api.inferences.application.result.StoreChallengerResult;
import org.spira.api.inferences.application.result.StoreResult;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.common.ResultMessage;
import org.spira.inference.inferences.application.port.ResultChannel;
import org.spira.inference.shared.NeighbourAwayException;

/** Stores results at once: in one process there is nobody to send them to. */
public final class LocalResults implements ResultChannel {

  private final StoreResult results;
  private final StoreChallengerResult challengers;

  /** Handed on to these. */
  public LocalResults(StoreResult results, StoreChallengerResult challengers) {
    this.results = results;
    this.challengers = challengers;
  }

  @Override
  public void publish(ResultMessage result) {
    storing(() -> results.store(ResultMessages.result(result)));
  }

  @Override
  public void publishChallenger(ResultMessage result) {
    storing(() -> challengers.store(ResultMessages.challenge(result)));
  }

  private static void storing(Runnable storing) {
    try {
      storing.run();
    } catch (StoreUnavailableException e) {
      throw new NeighbourAwayException("the result is not stored: " + e.getMessage(), e);
    }
  }
}
