package org.spira.api.inferences.domain.recording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well a recording was made, as measured when it was accepted; docs/recording-quality.md says
 * how.
 *
 * @param duration seconds
 * @param level loudness of the voice, in dB against full scale
 * @param clippedShare share of samples at the end of the scale, 0 to 1
 * @param speechShare share of the time in which somebody speaks, 0 to 1
 * @param signalToNoise in dB; absent where there is no voice or no pause
 * @param sampleRate as sent, in Hz
 * @param warnings what may be better next time, in words for a program; never a reason to refuse
 */
public record MeasuredQuality(
    double duration,
    double level,
    double clippedShare,
    double speechShare,
    @Nullable Double signalToNoise,
    int sampleRate,
    List<String> warnings) {

  /** Copies the list. */
  public MeasuredQuality {
    warnings = List.copyOf(warnings);
  }
}
