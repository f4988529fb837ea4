package org.spira.bench.report;

import java.util.List;
import java.util.Map;
import org.spira.bench.process.Round;
import org.spira.bench.process.ThreadTimes;

/**
 * The plain loop and the server, one right after the other, so that whatever else the machine does
 * meets both.
 *
 * @param threads what the server's threads used in its round
 */
public record PairOfRounds(Round plain, Round server, ThreadTimes threads) {

  /** What these say together. */
  public static Comparison comparison(String recording, List<PairOfRounds> pairs) {
    return new Comparison(
        recording,
        pairs.stream().map(PairOfRounds::plain).toList(),
        pairs.stream().map(PairOfRounds::server).toList(),
        pairs.stream()
            .map(PairOfRounds::threads)
            .reduce(new ThreadTimes(Map.of()), ThreadTimes::plus));
  }
}
