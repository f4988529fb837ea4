package org.spira.audio.resample;

import java.util.Arrays;

/**
 * The low-pass filter between two rates, cut into one short filter per output phase. With the rates
 * divided by their greatest common divisor, output {@code i * to + phase} is the sum over the taps
 * of {@code weight[phase][tap] * input[i * from + first[phase] + tap]}.
 *
 * <p>Outputs of one phase lie {@code from} inputs apart. Sorting the input by remainder first puts
 * what they read side by side, so that one weight multiplies a whole stretch at a time. The stretch
 * is copied to where the sums have their indices, since the compiler makes vector instructions only
 * of loops whose arrays share one index: the copy costs little beside that. Immutable.
 */
final class PolyphaseKernel {

  /** Zero crossings of the sinc on either side. */
  private static final int LOWPASS_WIDTH = 6;

  private static final double ROLLOFF = 0.99;

  /** Outputs summed together: their sums stay in the first-level cache. */
  private static final int BLOCK = 1024;

  private final int from;
  private final int to;
  private final int taps;
  private final int[] first;
  private final float[] weights;

  /** Computes the filters; both rates are already divided by their common divisor. */
  PolyphaseKernel(int from, int to) {
    this.from = from;
    this.to = to;
    double cutoff = Math.min(from, to) * ROLLOFF;
    double reach = LOWPASS_WIDTH * from / cutoff;
    this.taps = (int) Math.floor(2 * reach) + 1;
    this.first = new int[to];
    this.weights = new float[Math.multiplyExact(to, taps)];
    for (int phase = 0; phase < to; phase++) {
      double centre = (double) phase * from / to;
      first[phase] = (int) Math.ceil(centre - reach);
      for (int tap = 0; tap < taps; tap++) {
        double t = (first[phase] + tap - centre) * cutoff / from;
        weights[phase * taps + tap] = (float) (windowedSinc(t) * cutoff / from);
      }
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

  /** How many weights are kept. */
  int size() {
    return weights.length;
  }

  /** Filters a whole recording. */
  float[] apply(float[] samples) {
    float[] output = new float[outputLength(samples.length)];
    Sorted sorted = sort(samples);
    float[] sums = new float[BLOCK];
    float[] stretch = new float[BLOCK];
    for (int phase = 0; phase < to; phase++) {
      int periods = (output.length - phase + to - 1) / to;
      for (int start = 0; start < periods; start += BLOCK) {
        int count = Math.min(BLOCK, periods - start);
        filter(sorted, phase, start, stretch, sums, count);
        for (int i = 0, at = start * to + phase; i < count; i++, at += to) {
          output[at] = sums[i];
        }
      }
    }
    return output;
  }

  private void filter(
      Sorted sorted, int phase, int start, float[] stretch, float[] sums, int count) {
    Arrays.fill(sums, 0, count, 0f);
    int position = first[phase] + sorted.lead;
    for (int tap = 0; tap < taps; tap++, position++) {
      float weight = weights[phase * taps + tap];
      int at = position % from * sorted.stride + position / from + start;
      System.arraycopy(sorted.values, at, stretch, 0, count);
      multiplyAdd(stretch, weight, sums, count);
    }
  }

  private static void multiplyAdd(float[] in, float weight, float[] sums, int count) {
    for (int i = 0; i < count; i++) {
      sums[i] += weight * in[i];
    }
  }

  /**
   * The input by remainder of its position: {@code values[r * stride + j]} is sample {@code j *
   * from + r - lead}; what lies outside of the recording is 0.
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Sorted(float[] values, int stride, int lead) {}

  private Sorted sort(float[] samples) {
    int leadPeriods = (-first[0] + from - 1) / from;
    int tail = first[to - 1] + taps;
    int stride = leadPeriods + (samples.length + tail) / from + 2;
    float[] values = new float[Math.multiplyExact(stride, from)];
    for (int r = 0; r < from; r++) {
      int at = r * stride + leadPeriods;
      for (int i = r; i < samples.length; i += from) {
        values[at++] = samples[i];
      }
    }
    return new Sorted(values, stride, leadPeriods * from);
  }

  /**
   * torchaudio computes the length in single precision, which drops the last sample of some long
   * recordings; the features were trained so, and a sample can decide about a frame.
   */
  private int outputLength(int samples) {
    long available = ((long) samples / from + 1) * to;
    long wanted = (long) Math.ceil((float) ((double) samples * to / from));
    return Math.toIntExact(Math.min(available, wanted));
  }
}
