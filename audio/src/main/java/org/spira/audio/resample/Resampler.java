package org.spira.audio.resample;

import org.jspecify.annotations.Nullable;

/**
 * Changes the sample rate with the numbers of torchaudio's {@code Resample} and its defaults: a
 * sinc low-pass of six zero crossings under a Hann window, rolled off at 99 % of the lower Nyquist
 * frequency. Immutable, safe for use by several threads; the filters in use are cached.
 */
public final class Resampler {

  private static final KernelCache KERNELS = new KernelCache();

  private final @Nullable PolyphaseKernel kernel;

  private Resampler(@Nullable PolyphaseKernel kernel) {
    this.kernel = kernel;
  }

  /**
   * The resampler between these rates.
   *
   * @param from rate of the samples that go in, in Hz
   * @param to rate of those that come out, in Hz
   * @throws IllegalArgumentException if a rate is not positive
   */
  public static Resampler between(int from, int to) {
    if (from < 1 || to < 1) {
      throw new IllegalArgumentException(
          "cannot resample from %d to %d Hz: rates must be positive".formatted(from, to));
    }
    return new Resampler(from == to ? null : KERNELS.between(from, to));
  }

  /**
   * Resamples a whole recording; samples outside of it count as silence.
   *
   * @return {@code ceil(samples * to / from)} new samples; the same array when the rates are equal
   */
  public float[] resample(float[] samples) {
    return kernel == null ? samples : kernel.apply(samples);
  }
}
