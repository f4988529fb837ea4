package org.spira.audio.resample;

import java.util.Arrays;

/**
 * Filters many outputs of one phase together. They lie {@code from} inputs apart, so the input is
 * sorted by remainder first, which puts what they read side by side: {@code values[r * stride + j]}
 * is sample {@code j * from + r - lead}; what lies outside of the recording is 0.
 *
 * <p>A stretch of it is copied to where the sums have their indices, since the compiler makes
 * vector instructions only of loops whose arrays share one index: the copy costs little beside
 * that.
 */
final class SortedInput {

  /** Outputs summed together: their sums stay in the first-level cache. */
  private static final int BLOCK = 1024;

  /** Taps added in one loop: a sum is read and written once for all of them. */
  private static final int TOGETHER = 4;

  private final PolyphaseKernel kernel;
  private final float[] weights;
  private final int from;
  private final int stride;
  private final int lead;
  private final float[] values;
  private final float[] sums = new float[BLOCK];
  private final float[][] stretches = new float[TOGETHER][BLOCK];

  SortedInput(PolyphaseKernel kernel, float[] weights, float[] samples) {
    this.kernel = kernel;
    this.weights = weights;
    this.from = kernel.from();
    int leadPeriods = (-kernel.first(0) + from - 1) / from;
    int tail = kernel.first(kernel.to() - 1) + kernel.taps();
    this.lead = leadPeriods * from;
    this.stride = leadPeriods + (samples.length + tail) / from + 2;
    this.values = new float[Math.multiplyExact(stride, from)];
    sort(samples, leadPeriods);
  }

  private void sort(float[] samples, int leadPeriods) {
    for (int r = 0; r < from; r++) {
      int at = r * stride + leadPeriods;
      for (int i = r; i < samples.length; i += from) {
        values[at++] = samples[i];
      }
    }
  }

  /** Computes all outputs. */
  void write(float[] output) {
    int to = kernel.to();
    for (int phase = 0; phase < to; phase++) {
      int periods = (output.length - phase + to - 1) / to;
      for (int start = 0; start < periods; start += BLOCK) {
        int count = Math.min(BLOCK, periods - start);
        sum(phase, start, count);
        for (int i = 0, at = start * to + phase; i < count; i++, at += to) {
          output[at] = sums[i];
        }
      }
    }
  }

  private void sum(int phase, int start, int count) {
    Arrays.fill(sums, 0, count, 0f);
    int taps = kernel.taps();
    int at = phase * taps;
    int position = kernel.first(phase) + lead;
    int done = 0;
    for (; done + TOGETHER <= taps; done += TOGETHER) {
      for (int i = 0; i < TOGETHER; i++) {
        stretch(position + done + i, start, count, stretches[i]);
      }
      addFour(at + done, count);
    }
    for (; done < taps; done++) {
      stretch(position + done, start, count, stretches[0]);
      addOne(weights[at + done], count);
    }
  }

  private void stretch(int position, int start, int count, float[] target) {
    System.arraycopy(values, position % from * stride + position / from + start, target, 0, count);
  }

  /** One after the other, so that no sum depends on how many are added at a time. */
  private void addFour(int at, int count) {
    float[] a = stretches[0];
    float[] b = stretches[1];
    float[] c = stretches[2];
    float[] d = stretches[3];
    float aWeight = weights[at];
    float bWeight = weights[at + 1];
    float cWeight = weights[at + 2];
    float dWeight = weights[at + 3];
    float[] target = sums;
    for (int i = 0; i < count; i++) {
      target[i] = target[i] + a[i] * aWeight + b[i] * bWeight + c[i] * cWeight + d[i] * dWeight;
    }
  }

  private void addOne(float weight, int count) {
    float[] in = stretches[0];
    float[] target = sums;
    for (int i = 0; i < count; i++) {
      target[i] += weight * in[i];
    }
  }
}
