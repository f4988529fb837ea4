package org.spira.inference.hearing;

import java.nio.FloatBuffer;
import org.spira.audio.features.Features;
import org.spira.inference.descriptions.Frames;
import org.spira.inference.engine.Rows;

/** Features, one row for each recording, with as many frames as the model wants. */
record FixedFrames(Features features, Frames wanted) implements Rows {

  @Override
  public int count() {
    return features.rows();
  }

  @Override
  public long[] rowShape() {
    return new long[] {wanted.length(), features.coefficients()};
  }

  @Override
  public void write(int row, FloatBuffer target) {
    int perFrame = features.coefficients();
    int there = Math.min(features.frames(), wanted.length());
    int before = wanted.before(there);
    fill(target, before * perFrame);
    target.put(features.values(), row * features.frames() * perFrame, there * perFrame);
    fill(target, (wanted.length() - before - there) * perFrame);
  }

  private void fill(FloatBuffer target, int count) {
    for (int i = 0; i < count; i++) {
      target.put((float) wanted.value());
    }
  }
}
