package org.spira.common.pace;

import java.time.Duration;

/**
 * How slowly a body may come or go: whoever sends or takes a byte now and then would keep a place
 * for ever.
 *
 * @param leastPerSecond bytes a second on average, once the grace is over
 * @param grace how long anybody may take to come up to speed
 * @param longest how long all of it may take
 */
public record Pace(long leastPerSecond, Duration grace, Duration longest) {

  /** For bodies of a few kilobytes. */
  public static final Pace OF_TEXTS = new Pace(1, Duration.ofSeconds(20), Duration.ofSeconds(20));

  private static final Duration GRACE = Duration.ofSeconds(20);
  private static final int SLOWEST_LINE = 2 * 1024;

  /** For answers: a line that carries recordings here carries them back. */
  public static final Pace OF_ANSWERS = new Pace(SLOWEST_LINE, GRACE, Duration.ofHours(1));

  /** For recordings. */
  public static Pace ofFiles(long leastPerSecond, Duration longest) {
    return new Pace(leastPerSecond, GRACE, longest);
  }

  /** Whether so many bytes in so many nanoseconds are too few. */
  public boolean isMissed(long bytes, long nanos) {
    if (nanos > longest.toNanos()) {
      return true;
    }
    return nanos > grace.toNanos()
        && bytes < leastPerSecond * (nanos / (double) Duration.ofSeconds(1).toNanos());
  }
}
