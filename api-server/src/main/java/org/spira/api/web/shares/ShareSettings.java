package org.spira.api.web.shares;

import java.time.Duration;
import org.spira.api.settings.Require;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many requests of one account are answered at once.
 *
 * @param perUser SPIRA_REQUESTS_PER_USER
 * @param patience how long the others wait for a place
 */
@ConfigurationProperties("spira.requests")
public record ShareSettings(int perUser, Duration patience) {

  /** Refuses impossible numbers. */
  public ShareSettings {
    Require.positive(perUser, "SPIRA_REQUESTS_PER_USER");
  }
}
