package org.spira.audio.lanes;

/**
 * Weighted sums in many lanes at a time. A sum is read and written again for each array that is
 * added to it, which costs more than the addition: so four are added at a time. They are added one
 * after the other, and no lane depends on how many there are.
 */
public final class Lanes {

  private static final int AT_A_TIME = 4;

  private Lanes() {}

  /**
   * Adds as many arrays as there are weights, each times its own.
   *
   * @param values arrays with one number for each lane
   * @param first which of them goes with the first weight
   * @param sums what is added to; there are as many lanes as it has numbers
   */
  public static void add(float[][] values, int first, float[] weights, float[] sums) {
    int done = 0;
    for (; done + AT_A_TIME <= weights.length; done += AT_A_TIME) {
      addFour(values, first + done, weights, done, sums);
    }
    for (; done < weights.length; done++) {
      addOne(values[first + done], weights[done], sums);
    }
  }

  /** These numbers in single precision. */
  public static float[] narrowed(double[] numbers) {
    float[] narrowed = new float[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      narrowed[i] = (float) numbers[i];
    }
    return narrowed;
  }

  private static void addFour(float[][] values, int first, float[] weights, int at, float[] sums) {
    float[] a = values[first];
    float[] b = values[first + 1];
    float[] c = values[first + 2];
    float[] d = values[first + 3];
    float aWeight = weights[at];
    float bWeight = weights[at + 1];
    float cWeight = weights[at + 2];
    float dWeight = weights[at + 3];
    for (int lane = 0; lane < sums.length; lane++) {
      sums[lane] =
          sums[lane]
              + a[lane] * aWeight
              + b[lane] * bWeight
              + c[lane] * cWeight
              + d[lane] * dWeight;
    }
  }

  private static void addOne(float[] values, float weight, float[] sums) {
    for (int lane = 0; lane < sums.length; lane++) {
      sums[lane] += values[lane] * weight;
    }
  }
}
