package org.spira.inference.hearing;

import java.nio.FloatBuffer;
import org.spira.audio.features.Features;
import org.spira.inference.engine.Rows;

/** Features, one row for each window. */
record FeatureRows(Features features) implements Rows {

  @Override
  public int count() {
    return features.rows();
  }

  @Override
  public long[] rowShape() {
    return new long[] {features.frames(), features.coefficients()};
  }

  @Override
  public void write(int row, FloatBuffer target) {
    int length = features.frames() * features.coefficients();
    target.put(features.values(), row * length, length);
  }
}
