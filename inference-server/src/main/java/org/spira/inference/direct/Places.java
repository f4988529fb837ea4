package org.spira.inference.direct;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.spira.inference.shared.TryLaterException;

/**
 * How many requests are dealt with at once. A place is taken before anything of a request is read:
 * what they hold in memory is bounded by places, not by who connects. Safe for use by several
 * threads.
 */
public final class Places {

  private final Semaphore free;

  /** So many; more requests are turned away at once, since waiting ones would hold memory too. */
  public Places(int atOnce) {
    this.free = new Semaphore(atOnce);
  }

  /**
   * Deals with a request in a place of its own.
   *
   * @param request everything from its first byte on
   * @throws TryLaterException if none is free; nothing was done then
   */
  public <T> T inOne(Supplier<T> request) {
    if (!free.tryAcquire()) {
      throw new TryLaterException("the server has enough to do; try again in a moment");
    }
    try {
      return request.get();
    } finally {
      free.release();
    }
  }
}
