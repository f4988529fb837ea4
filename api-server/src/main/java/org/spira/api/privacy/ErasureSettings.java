package org.spira.api.privacy;

import java.time.Duration;
import org.spira.api.settings.Require;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How erasures are carried out.
 *
 * @param every SPIRA_ERASE_EVERY, how often those that are due are looked for
 * @param settle SPIRA_ERASE_AGAIN_AFTER, when all is erased once more that was on its way; longer
 *     than an upload takes to be stored
 */
@ConfigurationProperties("spira.erasures")
record ErasureSettings(Duration every, Duration settle) {

  /** Refuses impossible numbers. */
  ErasureSettings {
    Require.positive(every, "SPIRA_ERASE_EVERY");
    Require.positive(settle, "SPIRA_ERASE_AGAIN_AFTER");
  }
}
