package org.spira.audio.resample;

import org.jspecify.annotations.Nullable;

/**
 * The low-pass filter between two rates, cut into one short filter per output phase. With the rates
 * divided by their greatest common divisor, output {@code i * to + phase} is the sum over the taps
 * of {@code weight[phase][tap] * input[i * from + first[phase] + tap]}. Immutable.
 */
final class PolyphaseKernel {

  /** Zero crossings of the sinc on either side. */
  private static final int LOWPASS_WIDTH = 6;

  private static final double ROLLOFF = 0.99;

  /** Sorting needs room for a few periods more than the recording has. */
  private static final int LEAST_PERIODS = 8;

  private final int from;
  private final int to;
  private final int taps;
  private final double cutoff;
  private final double reach;
  private final float @Nullable [] weights;

  /** For rates already divided by their common divisor; keeps its weights if they are so few. */
  PolyphaseKernel(int from, int to, int mostWeights) {
    this.from = from;
    this.to = to;
    this.cutoff = Math.min(from, to) * ROLLOFF;
    this.reach = LOWPASS_WIDTH * from / cutoff;
    this.taps = (int) Math.floor(2 * reach) + 1;
    this.weights = (long) to * taps <= mostWeights ? new float[to * taps] : null;
    for (int phase = 0; weights != null && phase < to; phase++) {
      weigh(phase, weights, phase * taps);
    }
  }

  /** Writes the weights of a phase to this place. */
  void weigh(int phase, float[] target, int at) {
    double centre = (double) phase * from / to;
    int first = first(phase);
    for (int tap = 0; tap < taps; tap++) {
      double t = (first + tap - centre) * cutoff / from;
      target[at + tap] = (float) (windowedSinc(t) * cutoff / from);
    }
  }

  private static double windowedSinc(double t) {
    if (Math.abs(t) >= LOWPASS_WIDTH) {
      return 0;
    }
    double hann = Math.cos(t * Math.PI / LOWPASS_WIDTH / 2);
    double sinc = t == 0 ? 1 : Math.sin(t * Math.PI) / (t * Math.PI);
    return sinc * hann * hann;
  }

  /** Where the first tap of a phase reads, counted from the first input of its period. */
  int first(int phase) {
    return (int) Math.ceil((double) phase * from / to - reach);
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  int taps() {
    return taps;
  }

  /** Whether it holds its weights, and so is worth keeping. */
  boolean holdsWeights() {
    return weights != null;
  }

  /** Filters a whole recording. */
  float[] apply(float[] samples) {
    float[] output = new float[Math.toIntExact(outputLength(samples.length))];
    if (weights == null || samples.length / LEAST_PERIODS < from) {
      new OneByOne(this, samples).write(output);
    } else {
      new SortedInput(this, weights, samples).write(output);
    }
    return output;
  }

  /**
   * torchaudio computes the length in single precision, which drops the last sample of some long
   * recordings; the features were trained so, and a sample can decide about a frame.
   */
  long outputLength(long samples) {
    long available = (samples / from + 1) * to;
    long wanted = (long) Math.ceil((float) ((double) samples * to / from));
    return Math.min(available, wanted);
  }
}
