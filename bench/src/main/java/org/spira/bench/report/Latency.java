package org.spira.bench.report;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Inferences one by one, on an idle server.
 *
 * @param recording what was inferred
 * @param heardNanos from publishing the inference to hearing the result, by the caller's clock
 * @param timings the same inferences by the server's clock
 */
public record Latency(String recording, List<Long> heardNanos, List<Timings> timings) {

  /** Checks that each inference was timed by both. */
  public Latency {
    if (heardNanos.size() != timings.size()) {
      throw new IllegalArgumentException(
          "%d inferences were heard, but the server told the times of %d"
              .formatted(heardNanos.size(), timings.size()));
    }
  }

  /** Milliseconds from publishing to hearing the result. */
  public Numbers heard() {
    return new Numbers(heardNanos.stream().map(nanos -> nanos / 1e6).toList());
  }

  /**
   * Milliseconds from publishing to hearing beyond what cannot be left out: what the server adds,
   * and NATS both ways.
   */
  public Numbers addedAsHeard() {
    return new Numbers(
        IntStream.range(0, timings.size())
            .mapToObj(i -> heardNanos.get(i) / 1e6 - timings.get(i).needed() / 1e3)
            .toList());
  }

  /** Milliseconds of a step. */
  public Numbers step(ToLongFunction<Timings> step) {
    return new Numbers(timings.stream().map(timing -> step.applyAsLong(timing) / 1e3).toList());
  }
}
