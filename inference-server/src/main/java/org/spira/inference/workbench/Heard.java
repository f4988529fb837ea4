package org.spira.inference.workbench;

import java.util.List;
import org.spira.inference.engine.Rows;

/**
 * What a model hears of an inference.
 *
 * @param recordings the rows of each recording; at least one
 * @param decodeNanos how long decoding and resampling took
 * @param featuresNanos how long cutting and features took
 */
public record Heard(List<Rows> recordings, long decodeNanos, long featuresNanos) {

  /** Copies the list. */
  public Heard {
    recordings = List.copyOf(recordings);
  }
}
