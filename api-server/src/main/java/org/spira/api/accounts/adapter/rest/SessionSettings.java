package org.spira.api.accounts.adapter.rest;

import java.time.Duration;
import org.spira.api.accounts.application.sessions.KeepSession.Times;
import org.spira.api.settings.Require;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long the pages stay logged in.
 *
 * @param token SPIRA_SESSION_TOKEN_TTL, how long each of their tokens is good for
 * @param ttl SPIRA_SESSION_TTL, how long these are renewed after a login
 */
@ConfigurationProperties("spira.session")
record SessionSettings(Duration token, Duration ttl) {

  /** Refuses impossible times. */
  SessionSettings {
    Require.positive(token, "SPIRA_SESSION_TOKEN_TTL");
    Require.that(
        ttl.compareTo(token) >= 0,
        "SPIRA_SESSION_TTL",
        "must not be shorter than SPIRA_SESSION_TOKEN_TTL");
  }

  Times times() {
    return new Times(token, ttl);
  }
}
