package org.spira.bench.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.spira.bench.process.Round;
import org.spira.bench.process.ThreadTimes;

/**
 * Rounds of the plain loop and of the Inference Server, taken in turn so that what else the machine
 * does meets both alike.
 *
 * @param recording what was inferred
 * @param plain rounds of the plain loop
 * @param server as many rounds of the Inference Server
 * @param threads what the server's threads used in its rounds
 */
public record Comparison(
    String recording, List<Round> plain, List<Round> server, ThreadTimes threads) {

  /** Processor milliseconds per inference of the plain loop, over the rounds. */
  public Numbers plainCpu() {
    return numbers(plain, Round::cpuMillis);
  }

  /** Processor milliseconds per inference of the server's process, over the rounds. */
  public Numbers serverCpu() {
    return numbers(server, Round::cpuMillis);
  }

  /** Inferences per second of the plain loop, over the rounds. */
  public Numbers plainThroughput() {
    return numbers(plain, Round::perSecond);
  }

  /** Inferences per second of the server, over the rounds. */
  public Numbers serverThroughput() {
    return numbers(server, Round::perSecond);
  }

  /** The server's processor time over the plain loop's, for each pair of neighbouring rounds. */
  public Numbers cpuRatio() {
    return new Numbers(
        IntStream.range(0, plain.size())
            .mapToObj(i -> server.get(i).cpuMillis() / plain.get(i).cpuMillis())
            .toList());
  }

  private static Numbers numbers(List<Round> rounds, ToDoubleFunction<Round> value) {
    return new Numbers(rounds.stream().map(value::applyAsDouble).toList());
  }
}
