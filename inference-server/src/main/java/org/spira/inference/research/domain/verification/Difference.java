package org.spira.inference.research.domain.verification;

import java.util.Arrays;
import java.util.Locale;
import org.spira.audio.npy.NpyArray;

/**
 * How far a step is from its reference.
 *
 * @param recording whose step it is
 * @param step which one
 * @param largest of all numbers' differences; infinite if there are more or fewer than there should
 *     be, or one is not finite
 * @param where what differs most, in words
 */
public record Difference(String recording, Step step, double largest, String where) {

  /**
   * Compares.
   *
   * @param here as it is here
   * @param there as it was in training; axes of length 1 do not matter
   */
  public static Difference between(String recording, Step step, NpyArray here, NpyArray there) {
    if (!Arrays.equals(lengths(here), lengths(there))) {
      return new Difference(
          recording,
          step,
          Double.POSITIVE_INFINITY,
          "shape %s here and %s in the reference".formatted(here, there));
    }
    double largest = 0;
    int at = 0;
    for (int i = 0; i < here.values().length; i++) {
      double off = Math.abs((double) here.values()[i] - there.values()[i]);
      double finite = Double.isNaN(off) ? Double.POSITIVE_INFINITY : off;
      if (finite > largest) {
        largest = finite;
        at = i;
      }
    }
    return new Difference(recording, step, largest, place(here, there, at));
  }

  private static int[] lengths(NpyArray array) {
    return Arrays.stream(array.shape()).filter(length -> length != 1).toArray();
  }

  private static String place(NpyArray here, NpyArray there, int at) {
    return here.values().length == 0
        ? "nothing to compare"
        : String.format(
            Locale.ROOT,
            "%s here and %s in the reference at %s",
            here.values()[at],
            there.values()[at],
            Arrays.toString(index(here.shape(), at)));
  }

  private static int[] index(int[] shape, int at) {
    int[] index = new int[shape.length];
    int rest = at;
    for (int axis = shape.length - 1; axis >= 0; axis--) {
      index[axis] = rest % shape[axis];
      rest /= shape[axis];
    }
    return index;
  }

  /** Whether it is within the step's tolerance. */
  public boolean within() {
    return largest <= step.tolerance();
  }
}
