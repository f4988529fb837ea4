package org.spira.audio.resample;

import org.jspecify.annotations.Nullable;

/**
 * Changes the sample rate with the numbers of torchaudio's {@code Resample} and its defaults: a
 * sinc low-pass of six zero crossings under a Hann window, rolled off at 99 % of the lower Nyquist
 * frequency. Immutable, safe for use by several threads; the filters in use are cached.
 */
public final class Resampler {

  private static final KernelCache KERNELS = new KernelCache();

  /** Farther apart are no two rates of recordings; filters and results stay in proportion. */
  private static final int MOST_RATIO = 64;

  private final @Nullable PolyphaseKernel kernel;

  private Resampler(@Nullable PolyphaseKernel kernel) {
    this.kernel = kernel;
  }

  /**
   * The resampler between these rates.
   *
   * @param from rate of the samples that go in, in Hz
   * @param to rate of those that come out, in Hz
   * @throws IllegalArgumentException if a rate is not positive, or 64 times the other or more
   */
  public static Resampler between(int from, int to) {
    if (from < 1 || to < 1) {
      throw new IllegalArgumentException(
          "cannot resample from %d to %d Hz: rates must be positive".formatted(from, to));
    }
    if (from / to >= MOST_RATIO || to / from >= MOST_RATIO) {
      throw new IllegalArgumentException(
          "cannot resample from %d to %d Hz: the rates are too far apart".formatted(from, to));
    }
    return new Resampler(from == to ? null : KERNELS.between(from, to));
  }

  /** How many samples a recording of so many will have. */
  public long length(long samples) {
    return kernel == null ? samples : kernel.outputLength(samples);
  }

  /**
   * Resamples a whole recording; samples outside of it count as silence. Needs memory for the
   * result and at most three times that of what goes in, beside 1 MiB for filters.
   *
   * @return {@code ceil(samples * to / from)} new samples, see {@link #length}; the same array when
   *     the rates are equal
   */
  public float[] resample(float[] samples) {
    return kernel == null ? samples : kernel.apply(samples);
  }
}
