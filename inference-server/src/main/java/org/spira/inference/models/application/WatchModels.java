package org.spira.inference.models.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps every configured model at the version that the registry has for it, each on a thread of its
 * own, so that a slow or broken one holds up no other.
 */
public final class WatchModels implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WatchModels.class);

  private final List<KeepModel> keepers;
  private final Duration every;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final List<Thread> threads = new ArrayList<>();

  /**
   * Watches nothing before {@link #start}.
   *
   * @param every how often the registry is asked
   */
  public WatchModels(List<KeepModel> keepers, Duration every) {
    this.keepers = List.copyOf(keepers);
    this.every = every;
  }

  /** Begins to watch. */
  public void start() {
    for (KeepModel keeper : keepers) {
      // loading is native work that would pin a virtual thread's carrier
      threads.add(
          Thread.ofPlatform().daemon().name("watch-" + keeper.model()).start(() -> watch(keeper)));
    }
  }

  private void watch(KeepModel keeper) {
    String failure = "";
    try {
      do {
        failure = look(keeper, failure);
      } while (!stopped.await(every.toNanos(), TimeUnit.NANOSECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String look(KeepModel keeper, String before) {
    try {
      keeper.look();
      return "";
    } catch (RuntimeException e) {
      // whatever it was, what serves goes on serving, and the next look may do better
      String failure = e.toString();
      if (!failure.equals(before)) {
        LOG.error("Looking after model {} failed, and is tried again", keeper.model(), e);
      }
      return failure;
    }
  }

  /** Ends the watch; a version that is being loaded is given a moment, then left behind. */
  @Override
  public void close() {
    stopped.countDown();
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      try {
        thread.join(Duration.ofSeconds(2));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
