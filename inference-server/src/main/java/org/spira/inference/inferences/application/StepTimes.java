package org.spira.inference.inferences.application;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.inference.workbench.Answer;

/**
 * How long the steps of one inference took, in nanoseconds. Used by the thread of the inference
 * only.
 */
final class StepTimes {

  // benchmarks turn it on; in service, the meters tell enough
  private static final Logger LOG = LoggerFactory.getLogger("org.spira.inference.timings");

  private final long start = System.nanoTime();
  private long fetch;
  private long decode;
  private long features;
  private long run;
  private long queue;
  private long publish;

  void fetched(long nanos) {
    fetch = nanos;
  }

  void computed(Answer answer) {
    decode = answer.heard().decodeNanos();
    features = answer.heard().featuresNanos();
    run = answer.runNanos();
    queue = answer.queueNanos();
  }

  void published(long nanos) {
    publish = nanos;
  }

  /** From the beginning until now. */
  long total() {
    return System.nanoTime() - start;
  }

  void log() {
    if (LOG.isDebugEnabled()) {
      LOG.debug(
          "timings in µs: total {} fetch {} decode {} features {} run {} queue {} publish {}",
          total() / 1000,
          fetch / 1000,
          decode / 1000,
          features / 1000,
          run / 1000,
          queue / 1000,
          publish / 1000);
    }
  }
}
