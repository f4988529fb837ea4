package org.spira.inference.hearing;

import java.nio.FloatBuffer;
import org.jspecify.annotations.Nullable;
import org.spira.audio.window.Windowing;
import org.spira.inference.descriptions.Window;
import org.spira.inference.engine.Rows;

/** Windows over the samples themselves; nothing is copied until a batch is made. */
public final class WaveformRows implements Rows {

  private final float[] samples;
  private final int length;
  private final int step;
  private final int count;

  private WaveformRows(float[] samples, int length, int step, int count) {
    this.samples = samples;
    this.length = length;
    this.step = step;
    this.count = count;
  }

  /**
   * The rows of a recording; of one without a whole window, one that is filled up with silence.
   *
   * @param samples at least one; not copied, so they must not change any more
   * @param window absent for the whole recording as one row
   */
  public static WaveformRows of(float[] samples, @Nullable Window window, int sampleRate) {
    if (window == null) {
      return new WaveformRows(samples, samples.length, samples.length, 1);
    }
    Windowing cut = window.at(sampleRate);
    int count = Math.max(1, cut.count(samples.length));
    return new WaveformRows(samples, cut.length(), cut.step(), count);
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public long[] rowShape() {
    return new long[] {length};
  }

  @Override
  public void write(int row, FloatBuffer target) {
    int start = row * step;
    int there = Math.min(length, samples.length - start);
    target.put(samples, start, there);
    for (int i = there; i < length; i++) {
      target.put(0f);
    }
  }
}
