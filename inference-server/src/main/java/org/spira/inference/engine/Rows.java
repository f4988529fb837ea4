package org.spira.inference.engine;

import java.nio.FloatBuffer;
import java.util.Map;

/** What a model hears of one recording: rows of a batch, all of one shape. Never changes. */
public interface Rows {

  /** How many rows there are, at least one. */
  int count();

  /** The shape of each row, without the batch dimension. */
  long[] rowShape();

  /**
   * What every row is handed in with beside its values: the numbers of each of the graph's other
   * inputs, by their names.
   */
  default Map<String, float[]> beside() {
    return Map.of();
  }

  /** Puts the values of a row, in row-major order, at the target's position and moves it on. */
  void write(int row, FloatBuffer target);
}
