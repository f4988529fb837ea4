package org.spira.audio.quality;

/**
 * Tells voice from noise by its period, as pitch is found: by the peak of the normalised
 * autocorrelation (L. Rabiner, "On the use of autocorrelation analysis for pitch detection", IEEE
 * Trans. ASSP 25(1), 1977), at about 4000 Hz, where the lowest formants are. Not safe for use by
 * several threads.
 */
final class Voicing {

  private static final int RATE = 4000;
  private static final int LOWEST_PITCH = 70;
  private static final int HIGHEST_PITCH = 450;

  /**
   * More than half of the power repeats itself; of white noise, a quarter may seem to by chance.
   */
  private static final double LEAST_CORRELATION = 0.6;

  private final int step;
  private final double[] sound;
  private final int shortest;
  private final int longest;

  /** For frames of so many samples at this rate, in Hz. */
  Voicing(int rate, int length) {
    this.step = Math.max(1, Math.round((float) rate / RATE));
    this.sound = new double[length / step];
    int slow = rate / step;
    this.shortest = Math.max(2, slow / HIGHEST_PITCH);
    this.longest = Math.min(slow / LOWEST_PITCH, sound.length - 2);
  }

  /** Whether the frame that begins here repeats itself with the period of a voice. */
  boolean isPeriodic(float[] samples, int at) {
    slowDown(samples, at);
    double before = correlation(shortest - 1);
    double here = correlation(shortest);
    for (int lag = shortest; lag <= longest; lag++) {
      double after = correlation(lag + 1);
      // a peak, since slow rumble is alike at all short lags without repeating itself
      if (here >= LEAST_CORRELATION && here > before && here >= after) {
        return true;
      }
      before = here;
      here = after;
    }
    return false;
  }

  private void slowDown(float[] samples, int at) {
    double all = 0;
    for (int i = 0, next = at; i < sound.length; i++, next += step) {
      sound[i] = Sums.of(samples, next, next + step) / step;
      all += sound[i];
    }
    double mean = all / sound.length;
    for (int i = 0; i < sound.length; i++) {
      sound[i] -= mean;
    }
  }

  private double correlation(int lag) {
    double both = 0;
    double early = 0;
    double late = 0;
    for (int i = 0, j = lag; j < sound.length; i++, j++) {
      both += sound[i] * sound[j];
      early += sound[i] * sound[i];
      late += sound[j] * sound[j];
    }
    return both <= 0 ? 0 : both / Math.sqrt(early * late);
  }
}
