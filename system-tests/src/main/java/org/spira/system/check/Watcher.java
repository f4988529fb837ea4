package org.spira.system.check;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.Collections;
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
  // reading everything keeps the store from its work, the more the longer a run lasts
  private static final int LOOKS_FOR_A_WHOLE_ONE = 10;
  private static final Duration LAST_LOOK = Duration.ofSeconds(30);
  private static final double NANOS_PER_SECOND = 1e9;

  private final Truth truth;
  private final Promises promises;
  private final Thread watching;
  private final Map<String, String> ends = new HashMap<>();
  private final Set<String> ended = new HashSet<>();
  private final Set<String> changed = new HashSet<>();
  private double slowest;
  private volatile boolean running = true;

  /** Begins to look. */
  public Watcher(Truth truth, Promises promises) {
    this.truth = truth;
    this.promises = promises;
    this.watching = Thread.ofPlatform().daemon().name("watcher").start(this::watch);
  }

  /** Looks at everything once more now. */
  public synchronized void look() {
    lookForEnds();
    Map<String, List<String>> results = truth.results();
    Map<String, String> statuses = truth.statuses();
    statuses.forEach((id, status) -> {
      if (!status.equals("processing") || ends.containsKey(id)) {
        // a result is stored before its status, so what has ended has its result for good
        compare(id, status + " " + results.getOrDefault(id, List.of()));
      }
    });
  }

  private void compare(String id, String end) {
    // an end that lacks its result was read before that was there, though the status came after
    if (isComplete(end) && !end.equals(ends.computeIfAbsent(id, first -> end))) {
      changed.add(id);
    }
  }

  /** What is promised and not processed any more has ended. */
  private synchronized void lookForEnds() {
    // in this order: what is promised later is not among what is processed now
    Set<String> promised = promises.ids();
    Set<String> processing = truth.processing();
    long now = System.nanoTime();
    for (String id : promised) {
      Promises.Promise promise = promises.promise(id);
      if (promise != null && !processing.contains(id) && ended.add(id)) {
        slowest = Math.max(slowest, (now - promise.at()) / NANOS_PER_SECOND);
      }
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

  /** Whether all these, which were promised, have ended; asks the store now. */
  public boolean haveEnded(Set<String> ids) {
    return Collections.disjoint(truth.processing(), ids);
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
      for (int i = 0; running; i++) {
        tryToLook(i % LOOKS_FOR_A_WHOLE_ONE == 0);
        Wait.pass(BETWEEN_LOOKS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tryToLook(boolean atEverything) {
    try {
      if (atEverything) {
        look();
      } else {
        lookForEnds();
      }
    } catch (MongoException expected) {
      // the store is one of the things that die
    }
  }
}
