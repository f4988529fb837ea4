package org.spira.inference.descriptions;

import java.math.BigDecimal;
import org.spira.audio.window.Tail;
import org.spira.audio.window.Windowing;

/**
 * How a recording is cut into overlapping rows.
 *
 * @param lengthSeconds the length of a window
 * @param stepSeconds from the start of one window to the start of the next
 * @param ifShort what becomes of a recording without a whole window
 * @param tail what counts at the end beside the windows of training
 */
public record Window(double lengthSeconds, double stepSeconds, ShortRecording ifShort, Tail tail) {

  private static final double LONGEST_SECONDS = 600;
  // keeps the rows of a recording to a number that can be held
  private static final double STEPS_IN_A_WINDOW = 100;

  /**
   * Checks both for being positive and no longer than ten minutes, and the step for not being tiny.
   *
   * @throws IllegalDescriptionException if one is not
   */
  public Window {
    requireSensible("length", lengthSeconds);
    requireSensible("step", stepSeconds);
    if (stepSeconds * STEPS_IN_A_WINDOW < lengthSeconds) {
      throw new IllegalDescriptionException(
          "window.step must be at least a hundredth of window.length, and is %s of %s"
              .formatted(plain(stepSeconds), plain(lengthSeconds)));
    }
  }

  /** With the contract's defaults. */
  public Window(double lengthSeconds, double stepSeconds) {
    this(lengthSeconds, stepSeconds, ShortRecording.INCONCLUSIVE, Tail.NO);
  }

  private static void requireSensible(String name, double seconds) {
    if (!(seconds > 0 && seconds <= LONGEST_SECONDS)) {
      throw new IllegalDescriptionException(
          "window.%s must be more than 0 and at most %.0f seconds, and is %s"
              .formatted(name, LONGEST_SECONDS, plain(seconds)));
    }
  }

  /** The windows in samples at this rate. */
  public Windowing at(int sampleRate) {
    try {
      return Windowing.ofSeconds(lengthSeconds, stepSeconds, tail, sampleRate);
    } catch (IllegalArgumentException e) {
      throw new IllegalDescriptionException("window: " + e.getMessage());
    }
  }

  /** The windows over so many samples: if they have none, one that has to be filled up. */
  public Windowing over(int samples, int sampleRate) {
    Windowing windows = at(sampleRate);
    return windows.count(samples) == 0 ? Windowing.whole(windows.length()) : windows;
  }

  /** What a recording must last to have a window: {@code more than 4 s}. */
  public String needed() {
    return (tail == Tail.NO ? "more than " : "at least ") + plain(lengthSeconds) + " s";
  }

  private static String plain(double seconds) {
    return Double.isFinite(seconds)
        ? BigDecimal.valueOf(seconds).stripTrailingZeros().toPlainString()
        : Double.toString(seconds);
  }

  /** What becomes of a recording that has no whole window. */
  public enum ShortRecording {
    /** It is filled up with silence, and the result says so. */
    PAD,
    /** The inference ends as an error. */
    REFUSE,
    /** The diagnosis is inconclusive, the model is not asked, and the result says so. */
    INCONCLUSIVE
  }
}
