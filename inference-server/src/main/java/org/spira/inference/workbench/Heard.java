package org.spira.inference.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spira.inference.engine.Rows;

/**
 * What a model hears of an inference.
 *
 * @param recordings the rows of each recording, or of all of them joined; at least one
 * @param decodeNanos how long decoding and resampling took
 * @param featuresNanos how long cutting and features took
 * @param remark what the result has to say about the recordings, in words for a nurse
 * @param seconds how long each recording is; empty where nobody asks
 */
public record Heard(
    List<Rows> recordings,
    long decodeNanos,
    long featuresNanos,
    @Nullable String remark,
    List<Double> seconds) {

  /** Copies the lists. */
  public Heard {
    recordings = List.copyOf(recordings);
    seconds = List.copyOf(seconds);
  }

  /** How many rows each has. */
  public List<Integer> counts() {
    return recordings.stream().map(Rows::count).toList();
  }

  /** Of recordings about which there is nothing to say. */
  public Heard(List<Rows> recordings, long decodeNanos, long featuresNanos) {
    this(recordings, decodeNanos, featuresNanos, null, List.of());
  }
}
