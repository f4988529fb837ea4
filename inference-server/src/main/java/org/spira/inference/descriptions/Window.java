package org.spira.inference.descriptions;

import org.spira.audio.window.Windowing;

/**
 * How a recording is cut into overlapping rows.
 *
 * @param lengthSeconds the length of a window
 * @param stepSeconds from the start of one window to the start of the next
 */
public record Window(double lengthSeconds, double stepSeconds) {

  private static final double LONGEST_SECONDS = 600;

  /**
   * Checks both for being positive and no longer than ten minutes.
   *
   * @throws IllegalDescriptionException if one is not
   */
  public Window {
    requireSensible("length", lengthSeconds);
    requireSensible("step", stepSeconds);
  }

  private static void requireSensible(String name, double seconds) {
    if (!(seconds > 0 && seconds <= LONGEST_SECONDS)) {
      throw new IllegalDescriptionException(
          "window.%s must be more than 0 and at most %.0f seconds, and is %s"
              .formatted(name, LONGEST_SECONDS, seconds));
    }
  }

  /** The windows in samples at this rate. */
  public Windowing at(int sampleRate) {
    try {
      return Windowing.ofSeconds(lengthSeconds, stepSeconds, sampleRate);
    } catch (IllegalArgumentException e) {
      throw new IllegalDescriptionException("window: " + e.getMessage());
    }
  }
}
