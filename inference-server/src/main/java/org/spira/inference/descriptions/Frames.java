package org.spira.inference.descriptions;

/**
 * How many frames of features a row has whatever its recording: clips that training padded to the
 * longest of them.
 *
 * @param length how many
 * @param pad where those are put that are missing
 * @param value what each of their numbers is
 * @param ifLong what becomes of a recording that has more
 */
public record Frames(int length, Side pad, double value, LongRecording ifLong) {

  /**
   * Checks the length and the value.
   *
   * @throws IllegalDescriptionException if one cannot be
   */
  public Frames {
    if (length < 1) {
      throw new IllegalDescriptionException("frames.length must be at least 1, and is " + length);
    }
    if (!Float.isFinite((float) value)) {
      throw new IllegalDescriptionException("frames.value must fit float32, and is " + value);
    }
  }

  /** Where frames are put that are missing. */
  public enum Side {
    /** Behind those that are there. */
    END,
    /** Before them. */
    START,
    /** Half before and half behind them; of an odd number, the greater part behind. */
    BOTH
  }

  /** What becomes of a recording that has more frames. */
  public enum LongRecording {
    /** The inference ends as an error. */
    REFUSE,
    /** Its beginning is heard. */
    CUT
  }

  /** How many are put before so many that are there. */
  public int before(int there) {
    int missing = Math.max(0, length - there);
    return switch (pad) {
      case END -> 0;
      case START -> missing;
      case BOTH -> missing / 2;
    };
  }
}
