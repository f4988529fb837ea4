package org.spira.api.privacy;

import java.time.Duration;
import org.spira.api.privacy.domain.KeepingTimes;
import org.spira.api.settings.Require;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * For how long data is kept, counted from when its inference was accepted.
 *
 * @param every SPIRA_RETENTION_EVERY, how often what is over is looked for
 * @param recordings SPIRA_KEEP_RECORDINGS; no time for good
 * @param identities SPIRA_KEEP_IDENTITIES; no time for good
 * @param results SPIRA_KEEP_RESULTS; no time for good
 */
@ConfigurationProperties("spira.retention")
record RetentionSettings(
    Duration every, Duration recordings, Duration identities, Duration results) {

  /** Refuses impossible numbers, and times so short that they were meant otherwise. */
  RetentionSettings {
    Require.positive(every, "SPIRA_RETENTION_EVERY");
    requireADay(recordings, "SPIRA_KEEP_RECORDINGS");
    requireADay(identities, "SPIRA_KEEP_IDENTITIES");
    requireADay(results, "SPIRA_KEEP_RESULTS");
  }

  private static void requireADay(Duration time, String variable) {
    Require.that(
        time.isZero() || time.compareTo(Duration.ofDays(1)) >= 0,
        variable,
        "must be 1d or more, or 0s to keep for good");
  }

  KeepingTimes times() {
    return new KeepingTimes(recordings, identities, results);
  }
}
