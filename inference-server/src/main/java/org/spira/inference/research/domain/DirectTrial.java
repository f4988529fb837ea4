package org.spira.inference.research.domain;

import java.util.Optional;

/**
 * What became of a graph that is asked directly, on made values.
 *
 * @param free how long dimensions were taken that may have any length, if there are some beside the
 *     batch
 * @param repeatable whether the same values give the same again
 * @param finite whether all numbers that it gave were finite
 * @param aloneMillis median of running one row
 * @param batch where rows are stacked
 */
public record DirectTrial(
    Optional<Integer> free,
    boolean repeatable,
    boolean finite,
    double aloneMillis,
    Optional<Batch> batch) {

  /**
   * Several rows at once.
   *
   * @param rows how many at most
   * @param independent whether the first of them got what it gets alone
   * @param rowMillis median of running them, for one of them
   */
  public record Batch(int rows, boolean independent, double rowMillis) {}
}
