package org.spira.system.chaos;

import java.util.Map;

/**
 * What a run was like, beside its verdict.
 *
 * @param seconds how long it took
 * @param faults how much went wrong
 * @param kills how many processes were killed
 * @param slowestSeconds the longest time from an answer 200 to the end
 * @param recoverySeconds from the last kill until every replica served again
 * @param memoryGrowth by service, as in {@link Report}
 */
record Course(
    long seconds,
    int faults,
    int kills,
    double slowestSeconds,
    double recoverySeconds,
    Map<String, Double> memoryGrowth,
    long seed) {}
