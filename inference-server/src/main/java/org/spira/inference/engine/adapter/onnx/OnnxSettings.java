package org.spira.inference.engine.adapter.onnx;

import java.time.Duration;

/**
 * How ONNX Runtime uses the machine.
 *
 * @param intraOpThreads threads within one operator. 1: the workers that call it are as many as the
 *     cores already; more would have them wait for each other, and a container's quota be spent on
 *     that
 * @param interOpThreads threads across operators. 1, for the same reason
 * @param spinning whether idle threads of ONNX Runtime burn the core while they wait for work.
 *     False: under a CPU quota that is time taken from the next run
 * @param arena whether freed memory is kept for the next run. True: runs of the same shapes come
 *     one after the other, and returning pages to the system costs more than the runs of small
 *     models; false where memory is scarcer than time
 * @param batchRows the most rows of one run; longer recordings are run in pieces, so that memory is
 *     bounded by the model and not by who records longest
 * @param longestRun a run that is not over by then is ended
 */
public record OnnxSettings(
    int intraOpThreads,
    int interOpThreads,
    boolean spinning,
    boolean arena,
    int batchRows,
    Duration longestRun) {

  /** Checks the numbers. */
  public OnnxSettings {
    if (intraOpThreads < 1 || interOpThreads < 1 || batchRows < 1) {
      throw new IllegalArgumentException(
          "threads and rows of ONNX Runtime must be at least 1: %d, %d, %d"
              .formatted(intraOpThreads, interOpThreads, batchRows));
    }
    if (!longestRun.isPositive()) {
      throw new IllegalArgumentException(
          "SPIRA_LONGEST_RUN must be more than nothing, and is " + longestRun);
    }
  }

  /** What is right for one run per core. */
  public static OnnxSettings defaults() {
    return new OnnxSettings(1, 1, false, true, 32, Duration.ofMinutes(1));
  }
}
