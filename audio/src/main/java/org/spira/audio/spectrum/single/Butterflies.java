package org.spira.audio.spectrum.single;

/**
 * Butterflies of the radices that make up customary lengths; the shape of each is {@link
 * Butterfly#apply}. Each is a few loops over lanes, not one: the compiler makes vector instructions
 * of a loop with up to five arrays in and out and a dozen operations, and none of a loop that does
 * a whole butterfly of radix 3 or more, which costs more than going over the lanes again.
 *
 * <p>All beyond radix 2 are made of sums and differences of mirrored numbers, as real transforms
 * are, and end in {@link #cross}; see Winograd, On Computing the Discrete Fourier Transform,
 * Mathematics of Computation 32 (1978).
 */
final class Butterflies {

  private static final float SIN_60 = (float) Math.sin(Math.PI / 3);
  private static final float SIN_72 = (float) Math.sin(2 * Math.PI / 5);
  private static final float SIN_144 = (float) Math.sin(4 * Math.PI / 5);

  /** Half of what the cosines of 72 and 144 degrees lie apart; their mean is -1/4. */
  private static final float COSINES_APART = (float) (Math.sqrt(5) / 4);

  private Butterflies() {}

  static void two(float[][] re, float[][] im, int at, int distance, float[] turns, int turn) {
    float[] aRe = re[at];
    float[] aIm = im[at];
    float[] bRe = re[at + distance];
    float[] bIm = im[at + distance];
    float turnRe = turns[turn];
    float turnIm = turns[turn + 1];
    for (int lane = 0; lane < aRe.length; lane++) {
      float differenceRe = aRe[lane] - bRe[lane];
      float differenceIm = aIm[lane] - bIm[lane];
      aRe[lane] += bRe[lane];
      aIm[lane] += bIm[lane];
      bRe[lane] = differenceRe * turnRe - differenceIm * turnIm;
      bIm[lane] = differenceRe * turnIm + differenceIm * turnRe;
    }
  }

  static void three(float[][] re, float[][] im, int at, int distance, float[] turns, int turn) {
    sumsOfThree(re, at, distance);
    sumsOfThree(im, at, distance);
    cross(re, im, at + distance, at + 2 * distance, turns, turn, turn + 2);
  }

  static void four(float[][] re, float[][] im, int at, int distance, float[] turns, int turn) {
    sumsOfFour(re, at, distance);
    sumsOfFour(im, at, distance);
    int middle = at + 2 * distance;
    turn(re[middle], im[middle], turns[turn + 2], turns[turn + 3]);
    cross(re, im, at + distance, at + 3 * distance, turns, turn, turn + 4);
  }

  static void five(float[][] re, float[][] im, int at, int distance, float[] turns, int turn) {
    sumsOfFive(re, at, distance);
    sumsOfFive(im, at, distance);
    int inner = at + 3 * distance;
    int outer = at + 4 * distance;
    turn(re[inner], re[outer], SIN_144, SIN_72);
    turn(im[inner], im[outer], SIN_144, SIN_72);
    cross(re, im, at + distance, outer, turns, turn, turn + 6);
    cross(re, im, at + 2 * distance, inner, turns, turn + 2, turn + 4);
  }

  /** Leaves {@code a + b + c}, {@code a - (b + c) / 2} and {@code (b - c) sin 60}. */
  private static void sumsOfThree(float[][] numbers, int at, int distance) {
    float[] a = numbers[at];
    float[] b = numbers[at + distance];
    float[] c = numbers[at + 2 * distance];
    for (int lane = 0; lane < a.length; lane++) {
      float sum = b[lane] + c[lane];
      float apart = b[lane] - c[lane];
      float first = a[lane];
      a[lane] = first + sum;
      b[lane] = first - sum * 0.5f;
      c[lane] = apart * SIN_60;
    }
  }

  /** Leaves {@code a + b + c + d}, {@code a - c}, {@code a - b + c - d} and {@code b - d}. */
  private static void sumsOfFour(float[][] numbers, int at, int distance) {
    float[] a = numbers[at];
    float[] b = numbers[at + distance];
    float[] c = numbers[at + 2 * distance];
    float[] d = numbers[at + 3 * distance];
    for (int lane = 0; lane < a.length; lane++) {
      float even = a[lane] + c[lane];
      float evenApart = a[lane] - c[lane];
      float odd = b[lane] + d[lane];
      float oddApart = b[lane] - d[lane];
      a[lane] = even + odd;
      b[lane] = evenApart;
      c[lane] = even - odd;
      d[lane] = oddApart;
    }
  }

  /**
   * Leaves the sum, what the sums give to the outer and the inner pair, and {@code b - e, c - d}.
   */
  private static void sumsOfFive(float[][] numbers, int at, int distance) {
    float[] a = numbers[at];
    float[] b = numbers[at + distance];
    float[] c = numbers[at + 2 * distance];
    float[] d = numbers[at + 3 * distance];
    float[] e = numbers[at + 4 * distance];
    for (int lane = 0; lane < a.length; lane++) {
      float outer = b[lane] + e[lane];
      float outerApart = b[lane] - e[lane];
      float inner = c[lane] + d[lane];
      float innerApart = c[lane] - d[lane];
      float sum = outer + inner;
      float spread = (outer - inner) * COSINES_APART;
      float first = a[lane];
      float middle = first - sum * 0.25f;
      a[lane] = first + sum;
      b[lane] = middle + spread;
      c[lane] = middle - spread;
      d[lane] = outerApart;
      e[lane] = innerApart;
    }
  }

  /** Turns the plane of two numbers by an angle, of which these are cosine and sine. */
  private static void turn(float[] x, float[] y, float cos, float sin) {
    for (int lane = 0; lane < x.length; lane++) {
      float before = x[lane];
      float across = y[lane];
      x[lane] = before * cos - across * sin;
      y[lane] = before * sin + across * cos;
    }
  }

  /** Leaves {@code p - iq} and {@code p + iq}, each turned by its own factor. */
  @SuppressWarnings("checkstyle:ParameterNumber") // two numbers and two factors
  private static void cross(
      float[][] re, float[][] im, int p, int q, float[] turns, int first, int second) {
    float[] pRe = re[p];
    float[] pIm = im[p];
    float[] qRe = re[q];
    float[] qIm = im[q];
    float firstRe = turns[first];
    float firstIm = turns[first + 1];
    float secondRe = turns[second];
    float secondIm = turns[second + 1];
    for (int lane = 0; lane < pRe.length; lane++) {
      float minusRe = pRe[lane] + qIm[lane];
      float minusIm = pIm[lane] - qRe[lane];
      float plusRe = pRe[lane] - qIm[lane];
      float plusIm = pIm[lane] + qRe[lane];
      pRe[lane] = minusRe * firstRe - minusIm * firstIm;
      pIm[lane] = minusRe * firstIm + minusIm * firstRe;
      qRe[lane] = plusRe * secondRe - plusIm * secondIm;
      qIm[lane] = plusRe * secondIm + plusIm * secondRe;
    }
  }
}
