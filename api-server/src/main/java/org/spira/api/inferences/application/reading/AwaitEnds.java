package org.spira.api.inferences.application.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.shared.Refusal;

/**
 * Tells those who wait for inferences that they have ended: at once if this replica stored the end
 * or hears of it from another, and in any case when it looks into the store, where every end is,
 * whichever replica stored it and however it came about. All of a replica wait together: one
 * question for {@link #AT_ONCE} inferences, none while nobody waits. Safe for use by several
 * threads.
 */
public final class AwaitEnds {

  /** So many wait at a replica at most. */
  public static final int MOST = 500;

  /** So many of one user. */
  public static final int MOST_OF_ONE = 20;

  private static final int AT_ONCE = 200;

  private final Inferences inferences;
  private final Map<String, Ends> waiting = new ConcurrentHashMap<>();
  private final Map<String, Integer> byUser = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();

  /** On this port. */
  public AwaitEnds(Inferences inferences) {
    this.inferences = inferences;
  }

  /**
   * Begins to wait; the caller closes it.
   *
   * @throws Refusal if too many wait already
   */
  public Waiting await(String userId, String inferenceId) {
    if (count.incrementAndGet() > MOST) {
      count.decrementAndGet();
      throw tooMany();
    }
    if (byUser.merge(userId, 1, Integer::sum) > MOST_OF_ONE) {
      leave(userId);
      throw tooMany();
    }
    Ends ends =
        waiting.compute(inferenceId, (id, there) -> there == null ? Ends.of(1) : there.more());
    return new Waiting(this, userId, inferenceId, ends.over());
  }

  /** Looks which have ended. */
  public void look() {
    List<String> ids = new ArrayList<>(waiting.keySet());
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      look(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
    }
  }

  private void look(List<String> ids) {
    inferences.ended(ids).forEach(this::ended);
  }

  /** An inference has ended, and the store has its end. */
  public void ended(String inferenceId) {
    Ends ends = waiting.get(inferenceId);
    if (ends != null) {
      ends.over().countDown();
    }
  }

  /** Somebody says that an inference has ended: looks, if anybody here waits for it. */
  public void heard(String inferenceId) {
    if (waiting.containsKey(inferenceId)) {
      look(List.of(inferenceId));
    }
  }

  /** How many wait. */
  public int size() {
    return count.get();
  }

  private void leave(String userId) {
    byUser.computeIfPresent(userId, (id, there) -> there == 1 ? null : there - 1);
    count.decrementAndGet();
  }

  private static Refusal tooMany() {
    return Refusal.busy("too many are waiting: ask for the result again in a while");
  }

  /** Those who wait for one inference. */
  private record Ends(int waiting, CountDownLatch over) {

    static Ends of(int waiting) {
      return new Ends(waiting, new CountDownLatch(1));
    }

    Ends more() {
      return new Ends(waiting + 1, over);
    }
  }

  /** Somebody who waits. */
  public static final class Waiting implements AutoCloseable {

    private final AwaitEnds ends;
    private final String userId;
    private final String inferenceId;
    private final CountDownLatch over;

    private Waiting(AwaitEnds ends, String userId, String inferenceId, CountDownLatch over) {
      this.ends = ends;
      this.userId = userId;
      this.inferenceId = inferenceId;
      this.over = over;
    }

    /** Waits so long at most; whether the inference has ended. */
    public boolean isOver(long millis) throws InterruptedException {
      return over.await(millis, TimeUnit.MILLISECONDS);
    }

    /** Waits no longer. */
    @Override
    public void close() {
      ends.waiting.computeIfPresent(
          inferenceId,
          (id, there) -> there.waiting() == 1 ? null : new Ends(there.waiting() - 1, there.over()));
      ends.leave(userId);
    }
  }
}
