package org.spira.bench.server;

import java.time.Duration;

/**
 * How long to measure.
 *
 * @param plainWarmUp before the rounds, for the plain loop and each sample rate
 * @param warmUp the same for the server, whose compiler waits for thousands of inferences
 * @param practice rounds before those that count: to start and to stop is work of its own, for
 *     which the compiler throws away some of what it made while the load was steady
 * @param rounds of each process and sample rate
 * @param round how long each takes
 * @param recordings stored in the object store for each sample rate, used in turn
 * @param oneByOne inferences on the idle server
 */
public record Plan(
    Duration plainWarmUp,
    Duration warmUp,
    int practice,
    int rounds,
    Duration round,
    int recordings,
    int oneByOne) {

  /** Long enough for a ratio to two places, short enough to be run often. */
  public static Plan usual() {
    return new Plan(
        Duration.ofSeconds(8), Duration.ofSeconds(180), 8, 8, Duration.ofSeconds(4), 256, 500);
  }
}
