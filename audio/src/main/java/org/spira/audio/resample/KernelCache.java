package org.spira.audio.resample;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The kernels used last. The rates come from recordings, that is, from outside: so neither the
 * number nor the size of what is kept may grow with what is asked for.
 */
final class KernelCache {

  private static final int MAX_KERNELS = 16;

  /** Weights of the largest kernel kept: 512 KiB. Customary rates need a few thousand. */
  private static final int MAX_WEIGHTS = 1 << 17;

  private record Rates(int from, int to) {}

  private final Map<Rates, PolyphaseKernel> kernels =
      new LinkedHashMap<>(MAX_KERNELS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Rates, PolyphaseKernel> eldest) {
          return size() > MAX_KERNELS;
        }
      };

  /** The kernel between these rates, in Hz. */
  PolyphaseKernel between(int from, int to) {
    int divisor = gcd(from, to);
    Rates rates = new Rates(from / divisor, to / divisor);
    PolyphaseKernel known;
    synchronized (kernels) {
      known = kernels.get(rates);
    }
    return known == null ? compute(rates) : known;
  }

  /** Outside of the lock, so that an odd rate delays nobody else. */
  private PolyphaseKernel compute(Rates rates) {
    PolyphaseKernel kernel = new PolyphaseKernel(rates.from, rates.to, MAX_WEIGHTS);
    if (kernel.holdsWeights()) {
      synchronized (kernels) {
        kernels.put(rates, kernel);
      }
    }
    return kernel;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
