package org.spira.inference.inferences.application;

import java.time.Duration;
import java.time.InstantSource;
import org.spira.inference.inferences.application.port.Delivery;
import org.spira.inference.shared.TryLaterException;

/**
 * Keeps a result back until some time after its request was published. The old API Server stores
 * its placeholder after it has published, and would write it over a result that came before. Waits
 * on the thread of the delivery, which stays held, and of which no worker knows. Safe for use by
 * several threads.
 */
public final class HoldBack {

  private final Duration notBefore;
  private final InstantSource clock;
  private final Pause pause;

  /** For so long after a request was published; not at all when that is no time. */
  public HoldBack(Duration notBefore, InstantSource clock, Pause pause) {
    this.notBefore = notBefore;
    this.clock = clock;
    this.pause = pause;
  }

  /**
   * Returns when the result may be published. When the request was published is told by the
   * broker's clock: one that is ahead of ours is believed no further than if the request were new.
   *
   * @throws TryLaterException if this process is to end before that
   */
  void await(Delivery delivery) {
    if (notBefore.isZero()) {
      return;
    }
    Duration left = notBefore.minus(Duration.between(delivery.publishedAt(), clock.instant()));
    if (left.isPositive()) {
      pause(left.compareTo(notBefore) < 0 ? left : notBefore);
    }
  }

  private void pause(Duration time) {
    try {
      pause.pause(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TryLaterException("interrupted before the result could be published");
    }
  }

  /** How time is let pass. */
  @FunctionalInterface
  public interface Pause {

    /** Returns after this time. */
    void pause(Duration time) throws InterruptedException;
  }
}
