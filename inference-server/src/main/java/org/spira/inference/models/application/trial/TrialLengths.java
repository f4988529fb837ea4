package org.spira.inference.models.application.trial;

import java.time.Duration;
import org.spira.audio.reading.RecordingLimits;

/**
 * With what versions are tried.
 *
 * @param limits the shortest and the longest recording that can come
 * @param largestBatch in rows
 * @param longestRun of what runs together
 */
public record TrialLengths(RecordingLimits limits, int largestBatch, Duration longestRun) {

  /** The limits of every SPIRA that is not told otherwise. */
  public static final TrialLengths USUAL =
      new TrialLengths(RecordingLimits.DEFAULT, 8, Duration.ofMinutes(1));

  /** In samples at this rate, in Hz. */
  int shortest(int rate) {
    return Math.max(1, (int) Math.ceil(limits.shortestSeconds() * rate));
  }

  /** In samples at this rate, in Hz. */
  int longest(int rate) {
    return (int) Math.min(limits.mostSamples(), (long) (limits.longestSeconds() * rate));
  }
}
