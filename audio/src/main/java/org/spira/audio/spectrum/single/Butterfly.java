package org.spira.audio.spectrum.single;

/**
 * The heart of a Fourier transform: a small transform of as many numbers as the radix says, each
 * result but the first then turned by a factor. It works in place.
 */
@FunctionalInterface
interface Butterfly {

  /**
   * Transforms the numbers {@code at}, {@code at + distance}, … in all lanes.
   *
   * @param turns the factors, real and imaginary parts in turn, the first of them at {@code turn}
   */
  void apply(float[][] re, float[][] im, int at, int distance, float[] turns, int turn);

  /** The one for this radix. */
  static Butterfly of(int radix) {
    return switch (radix) {
      case 2 -> Butterflies::two;
      case 3 -> Butterflies::three;
      case 4 -> Butterflies::four;
      case 5 -> Butterflies::five;
      default -> new PrimeButterfly(radix);
    };
  }
}
