package org.spira.bench.process;

import java.time.Duration;

/**
 * What a process did in a stretch of time.
 *
 * @param inferences how many it answered
 * @param wall how long that took
 * @param cpu what all its threads used, in the system and outside of it
 */
public record Round(long inferences, Duration wall, Duration cpu) {

  /** Checks that there is something to divide by. */
  public Round {
    if (inferences < 1) {
      throw new IllegalArgumentException("no inference was answered in " + wall);
    }
  }

  /** Inferences per second. */
  public double perSecond() {
    return inferences / seconds(wall);
  }

  /** Milliseconds of processor time that one inference took. */
  public double cpuMillis() {
    return 1000 * seconds(cpu) / inferences;
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
