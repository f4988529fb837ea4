package org.spira.api.inferences;

import java.time.Duration;
import org.spira.api.settings.Require;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How uploads are bounded.
 *
 * @param inFlight SPIRA_UPLOADS_IN_FLIGHT, how many are read and stored at once
 * @param timeout SPIRA_STORE_TIMEOUT, bound of the time that storing the recordings takes
 */
@ConfigurationProperties("spira.uploads")
record UploadSettings(int inFlight, Duration timeout) {

  /** Refuses impossible numbers. */
  UploadSettings {
    Require.positive(inFlight, "SPIRA_UPLOADS_IN_FLIGHT");
    Require.positive(timeout, "SPIRA_STORE_TIMEOUT");
  }
}
