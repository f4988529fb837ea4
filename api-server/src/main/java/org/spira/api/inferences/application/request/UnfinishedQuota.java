package org.spira.api.inferences.application.request;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.api.shared.TooManyException;

/**
 * Bounds how much of what one account asked is unfinished. Models answer in the order in which they
 * are asked, so whoever asks for thousands would keep everybody else waiting behind them. Safe for
 * several threads.
 *
 * <p>The store, which all replicas share, is asked how many there are, and no further than the
 * bound. A tenth of the room that is left is then given out without asking, for some seconds: an
 * upload costs a question now and then, and up to ten replicas together keep to the bound but for
 * what is being stored in that moment.
 */
public final class UnfinishedQuota {

  private static final int PART = 10;
  private static final Duration KNOWN_FOR = Duration.ofSeconds(5);
  private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

  private final Inferences inferences;
  private final int most;
  private final Clock clock;
  private final Map<String, Room> rooms = new ConcurrentHashMap<>();
  private final LongAdder refused = new LongAdder();

  /**
   * On this port.
   *
   * @param most of each account, 0 for any number
   */
  public UnfinishedQuota(Inferences inferences, int most, Clock clock) {
    this.inferences = inferences;
    this.most = most;
    this.clock = clock;
  }

  /** How many requests were refused since the start. */
  public long refused() {
    return refused.sum();
  }

  /**
   * Lets this account ask for one inference more.
   *
   * @throws TooManyException if as many as it may have are unfinished
   * @throws StoreUnavailableException if nobody can tell
   */
  void require(String userId) {
    Instant now = clock.instant();
    if (most > 0 && rooms.computeIfPresent(userId, (id, room) -> room.less(now)) == null) {
      rooms.put(userId, ask(userId, now));
    }
  }

  private Room ask(String userId, Instant now) {
    long left = most - inferences.unfinished(userId, most);
    if (left <= 0) {
      refused.increment();
      throw new TooManyException(
          "too many inferences of this account are unfinished, as many as it may have (%d);"
                  .formatted(most)
              + " wait until some of them have ended, and send this one again",
          RETRY_AFTER);
    }
    return new Room(left / PART, now.plus(KNOWN_FOR));
  }

  /** What may be accepted without asking, and until when. */
  private record Room(long left, Instant until) {

    /** One less, or nothing where none is left or known to be. */
    @Nullable Room less(Instant now) {
      return left > 0 && now.isBefore(until) ? new Room(left - 1, until) : null;
    }
  }
}
