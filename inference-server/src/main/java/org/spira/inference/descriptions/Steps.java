package org.spira.inference.descriptions;

import org.jspecify.annotations.Nullable;

/**
 * That a graph gives a score for each step along a row, and when those steps are.
 *
 * @param start seconds from the beginning of a row to that of its first step
 * @param step seconds from the start of one step to the start of the next; absent: a row is divided
 *     evenly
 * @param length how many seconds a step lasts; absent: until the next begins
 */
public record Steps(double start, @Nullable Double step, @Nullable Double length) {

  private static final double LONGEST_SECONDS = 600;

  /**
   * Checks that they are times.
   *
   * @throws IllegalDescriptionException if one is not
   */
  public Steps {
    if (!(start >= 0 && start <= LONGEST_SECONDS)) {
      throw new IllegalDescriptionException(
          "steps.start must be from 0 to %.0f seconds, and is %s"
              .formatted(LONGEST_SECONDS, start));
    }
    requireSensible("step", step);
    requireSensible("length", length);
  }

  private static void requireSensible(String name, @Nullable Double seconds) {
    if (seconds != null && !(seconds > 0 && seconds <= LONGEST_SECONDS)) {
      throw new IllegalDescriptionException(
          "steps.%s must be more than 0 and at most %.0f seconds, and is %s"
              .formatted(name, LONGEST_SECONDS, seconds));
    }
  }

  /**
   * When a step begins, in seconds from the beginning of its row.
   *
   * @param which from 0
   * @param count how many steps the row has
   * @param seconds how long the row is
   */
  public double from(int which, int count, double seconds) {
    return start + which * apart(count, seconds);
  }

  /** When it ends, likewise. */
  public double to(int which, int count, double seconds) {
    double lasts = length == null ? apart(count, seconds) : length;
    return from(which, count, seconds) + lasts;
  }

  private double apart(int count, double seconds) {
    return step == null ? Math.max(0, seconds - start) / count : step;
  }
}
