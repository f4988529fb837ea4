package org.spira.audio.spectrum.exact;

/**
 * Butterflies of the radices that make up customary lengths. Written out, since their inner loops
 * are where the features' time goes; the shape of each is {@link Butterfly#apply}.
 */
final class Butterflies {

  private static final double SIN_60 = Math.sin(Math.PI / 3);
  private static final double COS_72 = Math.cos(2 * Math.PI / 5);
  private static final double SIN_72 = Math.sin(2 * Math.PI / 5);
  private static final double COS_144 = Math.cos(4 * Math.PI / 5);
  private static final double SIN_144 = Math.sin(4 * Math.PI / 5);

  private Butterflies() {}

  static void two(double[][] re, double[][] im, int at, int distance, double[] turns, int turn) {
    double[] aRe = re[at];
    double[] aIm = im[at];
    double[] bRe = re[at + distance];
    double[] bIm = im[at + distance];
    double turnRe = turns[turn];
    double turnIm = turns[turn + 1];
    for (int lane = 0; lane < aRe.length; lane++) {
      double differenceRe = aRe[lane] - bRe[lane];
      double differenceIm = aIm[lane] - bIm[lane];
      aRe[lane] += bRe[lane];
      aIm[lane] += bIm[lane];
      bRe[lane] = differenceRe * turnRe - differenceIm * turnIm;
      bIm[lane] = differenceRe * turnIm + differenceIm * turnRe;
    }
  }

  static void three(double[][] re, double[][] im, int at, int distance, double[] turns, int turn) {
    double[] aRe = re[at];
    double[] aIm = im[at];
    double[] bRe = re[at + distance];
    double[] bIm = im[at + distance];
    double[] cRe = re[at + 2 * distance];
    double[] cIm = im[at + 2 * distance];
    double turn1Re = turns[turn];
    double turn1Im = turns[turn + 1];
    double turn2Re = turns[turn + 2];
    double turn2Im = turns[turn + 3];
    for (int lane = 0; lane < aRe.length; lane++) {
      double sumRe = bRe[lane] + cRe[lane];
      double sumIm = bIm[lane] + cIm[lane];
      double acrossRe = SIN_60 * (bIm[lane] - cIm[lane]);
      double acrossIm = SIN_60 * (cRe[lane] - bRe[lane]);
      double middleRe = aRe[lane] - 0.5 * sumRe;
      double middleIm = aIm[lane] - 0.5 * sumIm;
      aRe[lane] += sumRe;
      aIm[lane] += sumIm;
      double oneRe = middleRe + acrossRe;
      double oneIm = middleIm + acrossIm;
      bRe[lane] = oneRe * turn1Re - oneIm * turn1Im;
      bIm[lane] = oneRe * turn1Im + oneIm * turn1Re;
      double twoRe = middleRe - acrossRe;
      double twoIm = middleIm - acrossIm;
      cRe[lane] = twoRe * turn2Re - twoIm * turn2Im;
      cIm[lane] = twoRe * turn2Im + twoIm * turn2Re;
    }
  }

  static void four(double[][] re, double[][] im, int at, int distance, double[] turns, int turn) {
    double[] aRe = re[at];
    double[] aIm = im[at];
    double[] bRe = re[at + distance];
    double[] bIm = im[at + distance];
    double[] cRe = re[at + 2 * distance];
    double[] cIm = im[at + 2 * distance];
    double[] dRe = re[at + 3 * distance];
    double[] dIm = im[at + 3 * distance];
    double turn1Re = turns[turn];
    double turn1Im = turns[turn + 1];
    double turn2Re = turns[turn + 2];
    double turn2Im = turns[turn + 3];
    double turn3Re = turns[turn + 4];
    double turn3Im = turns[turn + 5];
    for (int lane = 0; lane < aRe.length; lane++) {
      double evenRe = aRe[lane] + cRe[lane];
      double evenIm = aIm[lane] + cIm[lane];
      double apartRe = aRe[lane] - cRe[lane];
      double apartIm = aIm[lane] - cIm[lane];
      double oddRe = bRe[lane] + dRe[lane];
      double oddIm = bIm[lane] + dIm[lane];
      double acrossRe = bIm[lane] - dIm[lane];
      double acrossIm = dRe[lane] - bRe[lane];
      aRe[lane] = evenRe + oddRe;
      aIm[lane] = evenIm + oddIm;
      double oneRe = apartRe + acrossRe;
      double oneIm = apartIm + acrossIm;
      bRe[lane] = oneRe * turn1Re - oneIm * turn1Im;
      bIm[lane] = oneRe * turn1Im + oneIm * turn1Re;
      double twoRe = evenRe - oddRe;
      double twoIm = evenIm - oddIm;
      cRe[lane] = twoRe * turn2Re - twoIm * turn2Im;
      cIm[lane] = twoRe * turn2Im + twoIm * turn2Re;
      double threeRe = apartRe - acrossRe;
      double threeIm = apartIm - acrossIm;
      dRe[lane] = threeRe * turn3Re - threeIm * turn3Im;
      dIm[lane] = threeRe * turn3Im + threeIm * turn3Re;
    }
  }

  @SuppressWarnings("checkstyle:MethodLength") // ten arrays and eight factors have to be named
  static void five(double[][] re, double[][] im, int at, int distance, double[] turns, int turn) {
    double[] aRe = re[at];
    double[] aIm = im[at];
    double[] bRe = re[at + distance];
    double[] bIm = im[at + distance];
    double[] cRe = re[at + 2 * distance];
    double[] cIm = im[at + 2 * distance];
    double[] dRe = re[at + 3 * distance];
    double[] dIm = im[at + 3 * distance];
    double[] eRe = re[at + 4 * distance];
    double[] eIm = im[at + 4 * distance];
    double turn1Re = turns[turn];
    double turn1Im = turns[turn + 1];
    double turn2Re = turns[turn + 2];
    double turn2Im = turns[turn + 3];
    double turn3Re = turns[turn + 4];
    double turn3Im = turns[turn + 5];
    double turn4Re = turns[turn + 6];
    double turn4Im = turns[turn + 7];
    for (int lane = 0; lane < aRe.length; lane++) {
      double outerRe = bRe[lane] + eRe[lane];
      double outerIm = bIm[lane] + eIm[lane];
      double outerApartRe = bRe[lane] - eRe[lane];
      double outerApartIm = bIm[lane] - eIm[lane];
      double innerRe = cRe[lane] + dRe[lane];
      double innerIm = cIm[lane] + dIm[lane];
      double innerApartRe = cRe[lane] - dRe[lane];
      double innerApartIm = cIm[lane] - dIm[lane];
      double wideRe = aRe[lane] + COS_72 * outerRe + COS_144 * innerRe;
      double wideIm = aIm[lane] + COS_72 * outerIm + COS_144 * innerIm;
      double narrowRe = aRe[lane] + COS_144 * outerRe + COS_72 * innerRe;
      double narrowIm = aIm[lane] + COS_144 * outerIm + COS_72 * innerIm;
      aRe[lane] += outerRe + innerRe;
      aIm[lane] += outerIm + innerIm;
      double acrossRe = SIN_72 * outerApartIm + SIN_144 * innerApartIm;
      double acrossIm = -SIN_72 * outerApartRe - SIN_144 * innerApartRe;
      double oneRe = wideRe + acrossRe;
      double oneIm = wideIm + acrossIm;
      bRe[lane] = oneRe * turn1Re - oneIm * turn1Im;
      bIm[lane] = oneRe * turn1Im + oneIm * turn1Re;
      double fourRe = wideRe - acrossRe;
      double fourIm = wideIm - acrossIm;
      eRe[lane] = fourRe * turn4Re - fourIm * turn4Im;
      eIm[lane] = fourRe * turn4Im + fourIm * turn4Re;
      double slantRe = SIN_144 * outerApartIm - SIN_72 * innerApartIm;
      double slantIm = SIN_72 * innerApartRe - SIN_144 * outerApartRe;
      double twoRe = narrowRe + slantRe;
      double twoIm = narrowIm + slantIm;
      cRe[lane] = twoRe * turn2Re - twoIm * turn2Im;
      cIm[lane] = twoRe * turn2Im + twoIm * turn2Re;
      double threeRe = narrowRe - slantRe;
      double threeIm = narrowIm - slantIm;
      dRe[lane] = threeRe * turn3Re - threeIm * turn3Im;
      dIm[lane] = threeRe * turn3Im + threeIm * turn3Re;
    }
  }
}
