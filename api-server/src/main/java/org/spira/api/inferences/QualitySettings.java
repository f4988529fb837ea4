package org.spira.api.inferences;

import java.time.Duration;
import org.spira.api.settings.Require;
import org.spira.audio.quality.QualityThresholds;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * From where on a recording is accepted with a warning.
 *
 * @param duration SPIRA_WARN_DURATION, shorter ones are short
 * @param level SPIRA_WARN_LEVEL, dB against full scale; below it the voice is quiet
 * @param clipped SPIRA_WARN_CLIPPED, share of samples; above it the voice is too loud
 * @param speech SPIRA_WARN_SPEECH, share of the time; below it there is little voice
 * @param snr SPIRA_WARN_SNR, dB; below it the surroundings are noisy
 */
@ConfigurationProperties("spira.quality")
record QualitySettings(Duration duration, double level, double clipped, double speech, double snr) {

  private static final double MILLIS = 1000;

  /** Refuses what is no threshold. */
  QualitySettings {
    Require.that(!duration.isNegative(), "SPIRA_WARN_DURATION", "must not be negative");
    Require.that(level <= 0, "SPIRA_WARN_LEVEL", "must be a number of dB, 0 or less");
    Require.that(isShare(clipped), "SPIRA_WARN_CLIPPED", "must be from 0 to 1");
    Require.that(isShare(speech), "SPIRA_WARN_SPEECH", "must be from 0 to 1");
    Require.that(Double.isFinite(snr), "SPIRA_WARN_SNR", "must be a number of dB");
  }

  private static boolean isShare(double value) {
    return value >= 0 && value <= 1;
  }

  QualityThresholds thresholds() {
    return new QualityThresholds(duration.toMillis() / MILLIS, level, clipped, speech, snr);
  }
}
