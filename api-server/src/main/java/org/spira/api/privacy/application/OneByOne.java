package org.spira.api.privacy.application;

import org.jspecify.annotations.Nullable;
import org.spira.api.shared.StoreUnavailableException;

/**
 * Does one thing after another. What a store keeps from being done keeps none of the others from
 * it, until so many fail in a row that the store is away. For one thread.
 */
public final class OneByOne {

  static final int AWAY = 5;

  private @Nullable StoreUnavailableException failure;
  private int inARow;

  /** Does this. */
  public void next(Runnable step) {
    try {
      step.run();
      inARow = 0;
    } catch (StoreUnavailableException e) {
      failure = e;
      inARow++;
      if (inARow == AWAY) {
        throw e;
      }
    }
  }

  /**
   * Says at the end that something was not done.
   *
   * @throws StoreUnavailableException of the last that failed
   */
  public void end() {
    if (failure != null) {
      throw failure;
    }
  }
}
