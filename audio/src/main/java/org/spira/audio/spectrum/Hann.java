package org.spira.audio.spectrum;

/** The periodic Hann window of torch. */
final class Hann {

  private Hann() {}

  /** At this place of a window of so many samples; beyond it, 0. */
  static double at(int i, int winLength) {
    if (winLength == 1) {
      // torch's definition; the formula would silence the only sample
      return i == 0 ? 1 : 0;
    }
    return i < winLength ? 0.5 - 0.5 * Math.cos(2 * Math.PI * i / winLength) : 0;
  }

  /** The sum of its squares. */
  static double power(int winLength) {
    double power = 0;
    for (int i = 0; i < winLength; i++) {
      power += at(i, winLength) * at(i, winLength);
    }
    return power;
  }
}
