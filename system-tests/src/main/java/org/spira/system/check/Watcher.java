package org.spira.system.check;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spira.system.process.Wait;

/**
 * Looks at the stores again and again while things happen: when each promise was kept, and whether
 * anything that had ended changed afterwards. Safe for use by several threads.
 */
public final class Watcher implements AutoCloseable {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final Duration LAST_LOOK = Duration.ofSeconds(30);
  private static final double NANOS_PER_SECOND = 1e9;

  private final Truth truth;
  private final Promises promises;
  private final Thread watching;
  private final Map<String, String> ends = new HashMap<>();
  private final Set<String> changed = new HashSet<>();
  private double slowest;
  private volatile boolean running = true;

  /** Begins to look. */
  public Watcher(Truth truth, Promises promises) {
    this.truth = truth;
    this.promises = promises;
    this.watching = Thread.ofPlatform().daemon().name("watcher").start(this::watch);
  }

  /** Looks once more now. */
  public synchronized void look() {
    Map<String, List<String>> results = truth.results();
    Map<String, String> statuses = truth.statuses();
    long now = System.nanoTime();
    statuses.forEach((id, status) -> {
      String before = ends.get(id);
      if (status.equals("processing") && before == null) {
        return;
      }
      // a result is stored before its status, so what has ended has its result for good
      String end = status + " " + results.getOrDefault(id, List.of());
      if (before == null) {
        ended(id, end, now);
      } else if (!before.equals(end) && isComplete(end)) {
        changed.add(id);
      }
    });
  }

  private void ended(String id, String end, long now) {
    // read before the result was there, though the status came after: the next look will know
    if (!isComplete(end)) {
      return;
    }
    ends.put(id, end);
    Promises.Promise promise = promises.promise(id);
    if (promise != null) {
      slowest = Math.max(slowest, (now - promise.at()) / NANOS_PER_SECOND);
    }
  }

  private static boolean isComplete(String end) {
    return !end.endsWith("[]");
  }

  /** The inferences that changed after they had ended. */
  public synchronized Set<String> changed() {
    return Set.copyOf(changed);
  }

  /** The longest time from an answer 200 to the end, in seconds. */
  public synchronized double slowestSeconds() {
    return slowest;
  }

  /** How many have ended. */
  public synchronized int ended() {
    return ends.size();
  }

  /** Whether all these have ended. */
  public synchronized boolean haveEnded(Set<String> ids) {
    return ends.keySet().containsAll(ids);
  }

  @Override
  public void close() {
    running = false;
    try {
      if (!watching.join(LAST_LOOK)) {
        throw new IllegalStateException("the stores do not answer any more");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    try {
      while (running) {
        try {
          look();
        } catch (MongoException expected) {
          // the store is one of the things that die
        }
        Wait.pass(BETWEEN_LOOKS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
