package org.spira.audio.quality;

import java.util.ArrayList;
import java.util.List;

/**
 * From where on to warn.
 *
 * @param leastSeconds shorter is {@link QualityWarning#SHORT}
 * @param leastLevelDbfs below is {@link QualityWarning#TOO_QUIET}
 * @param mostClippedShare above is {@link QualityWarning#CLIPPED}
 * @param leastSpeechShare below is {@link QualityWarning#LITTLE_SPEECH}
 * @param leastSignalToNoiseDb below is {@link QualityWarning#NOISY}
 */
public record QualityThresholds(
    double leastSeconds,
    double leastLevelDbfs,
    double mostClippedShare,
    double leastSpeechShare,
    double leastSignalToNoiseDb) {

  /** Why these: docs/recording-quality.md. */
  public static final QualityThresholds DEFAULT = new QualityThresholds(2, -45, 0.001, 0.2, 15);

  /** Refuses thresholds that nothing or everything passes, because they are no such numbers. */
  public QualityThresholds {
    boolean shares = isShare(mostClippedShare) && isShare(leastSpeechShare);
    boolean numbers =
        leastSeconds >= 0 && leastLevelDbfs <= 0 && Double.isFinite(leastSignalToNoiseDb);
    if (!shares || !numbers) {
      throw new IllegalArgumentException(
          "not thresholds: %s s, %s dBFS, shares %s and %s, %s dB"
              .formatted(
                  leastSeconds,
                  leastLevelDbfs,
                  mostClippedShare,
                  leastSpeechShare,
                  leastSignalToNoiseDb));
    }
  }

  private static boolean isShare(double value) {
    return value >= 0 && value <= 1;
  }

  /** What to warn of, in the order of {@link QualityWarning}; empty for a good recording. */
  public List<QualityWarning> warnings(RecordingQuality quality) {
    List<QualityWarning> warnings = new ArrayList<>();
    add(warnings, QualityWarning.SHORT, quality.seconds() < leastSeconds);
    add(warnings, QualityWarning.TOO_QUIET, quality.levelDbfs() < leastLevelDbfs);
    add(warnings, QualityWarning.CLIPPED, quality.clippedShare() > mostClippedShare);
    add(warnings, QualityWarning.LITTLE_SPEECH, quality.speechShare() < leastSpeechShare);
    double ratio = quality.signalToNoiseDb().orElse(leastSignalToNoiseDb);
    add(warnings, QualityWarning.NOISY, ratio < leastSignalToNoiseDb);
    return List.copyOf(warnings);
  }

  private static void add(List<QualityWarning> warnings, QualityWarning warning, boolean holds) {
    if (holds) {
      warnings.add(warning);
    }
  }
}
