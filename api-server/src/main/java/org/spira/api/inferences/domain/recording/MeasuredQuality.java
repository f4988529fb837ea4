package org.spira.api.inferences.domain.recording;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.common.drift.Measure;

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

  /** What there is to compare with recordings of other days and places. */
  public Map<Measure, Double> numbers() {
    Map<Measure, Double> numbers = new EnumMap<>(Measure.class);
    numbers.put(Measure.LEVEL, level);
    if (signalToNoise != null) {
      numbers.put(Measure.NOISE, signalToNoise);
    }
    numbers.put(Measure.CLIPPED, clippedShare);
    numbers.put(Measure.SPEECH, speechShare);
    numbers.put(Measure.DURATION, duration);
    numbers.put(Measure.RATE, (double) sampleRate);
    return numbers;
  }
}
