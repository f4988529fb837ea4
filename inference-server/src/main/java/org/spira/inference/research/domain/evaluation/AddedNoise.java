package org.spira.inference.research.domain.evaluation;

import java.util.Locale;

/**
 * What is mixed into recordings before a model hears them.
 *
 * @param ratio how far the recording's mean power is above the noise's, in dB
 * @param seed the same seed, the same noise for the same recording
 * @param into whose recordings get it
 * @param source {@link #WHITE}, or the SHA-256 of the recording that it is cut from
 */
public record AddedNoise(double ratio, long seed, Into into, String source) {

  /** Normally distributed, each sample independent of the others. */
  public static final String WHITE = "white";

  /** Cases by their label. */
  public enum Into {
    ALL,
    POSITIVE,
    NEGATIVE;

    private boolean holds(boolean positive) {
      return this == ALL || (this == POSITIVE) == positive;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the recordings of this case get it. */
  public boolean isFor(LabelledCase one) {
    return into.holds(one.positive());
  }
}
