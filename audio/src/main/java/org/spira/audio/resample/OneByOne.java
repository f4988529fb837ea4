package org.spira.audio.resample;

/**
 * Filters each output by itself, with weights computed when their phase is due: for rates that no
 * device has, whose weights would need more room than the recording, and for short recordings.
 */
final class OneByOne {

  private final PolyphaseKernel kernel;
  private final float[] samples;
  private final float[] weights;

  OneByOne(PolyphaseKernel kernel, float[] samples) {
    this.kernel = kernel;
    this.samples = samples;
    this.weights = new float[kernel.taps()];
  }

  /** Computes all outputs. */
  void write(float[] output) {
    for (int phase = 0; phase < Math.min(kernel.to(), output.length); phase++) {
      kernel.weigh(phase, weights, 0);
      long start = kernel.first(phase);
      for (long at = phase; at < output.length; at += kernel.to(), start += kernel.from()) {
        output[(int) at] = sum(start);
      }
    }
  }

  private float sum(long start) {
    int firstTap = (int) Math.max(0, -start);
    int end = (int) Math.min(weights.length, samples.length - start);
    float sum = 0;
    for (int tap = firstTap; tap < end; tap++) {
      sum += weights[tap] * samples[(int) start + tap];
    }
    return sum;
  }
}
