package org.spira.bench.wayin;

import java.time.Duration;
import java.util.List;

/**
 * How long everything is measured.
 *
 * @param warmUp of the server, and of each loop
 * @param rounds how many of each, in turn
 * @param round how long one takes at least
 * @param sampleRates of the recordings, in Hz
 * @param connections how many at once, each on its own
 * @param slow how long a slow upload takes to arrive
 * @param ends how many ends are awaited
 */
record WayInPlan(
    Duration warmUp,
    int rounds,
    Duration round,
    List<Integer> sampleRates,
    List<Integer> connections,
    Duration slow,
    int ends) {

  private static final int MODEL_RATE = 16_000;
  private static final int BROWSER_RATE = 48_000;

  /** Some five minutes. */
  static WayInPlan usual() {
    return new WayInPlan(
        Duration.ofSeconds(30),
        6,
        Duration.ofMillis(1500),
        List.of(MODEL_RATE, BROWSER_RATE),
        List.of(1, 4, 16, 64),
        Duration.ofSeconds(20),
        200);
  }

  /** Some two minutes, enough for ratios; other work may go on meanwhile. */
  static WayInPlan brief() {
    return new WayInPlan(
        Duration.ofSeconds(25),
        5,
        Duration.ofSeconds(1),
        List.of(BROWSER_RATE),
        List.of(1, 16),
        Duration.ofSeconds(10),
        60);
  }
}
