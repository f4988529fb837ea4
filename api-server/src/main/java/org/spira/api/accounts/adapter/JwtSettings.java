package org.spira.api.accounts.adapter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.spira.api.settings.Require;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How tokens are signed.
 *
 * @param key SPIRA_JWT_KEY, at least 32 bytes of UTF-8, the same in all replicas
 * @param ttl SPIRA_JWT_TTL, how long a token is valid that belongs to no session; the pages' have
 *     their own time, in {@code SessionSettings}
 */
@ConfigurationProperties("spira.jwt")
record JwtSettings(String key, Duration ttl) {

  private static final int MIN_BYTES = 32;

  /** Refuses a key that could be guessed. */
  JwtSettings {
    Require.that(
        key != null && key.getBytes(StandardCharsets.UTF_8).length >= MIN_BYTES,
        "SPIRA_JWT_KEY",
        "must hold a secret of at least 32 bytes with which tokens are signed; "
            + (key == null || key.isEmpty() ? "it is not set" : "the one given is shorter"));
    Require.positive(ttl, "SPIRA_JWT_TTL");
  }

  /** Leaves the key out. */
  @Override
  public String toString() {
    return "JwtSettings[" + ttl + "]";
  }
}
