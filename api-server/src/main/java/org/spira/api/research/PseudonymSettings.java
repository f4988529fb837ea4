package org.spira.api.research;

import java.nio.charset.StandardCharsets;
import org.spira.api.settings.Require;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What pseudonyms are made with.
 *
 * @param key SPIRA_PSEUDONYM_KEY, at least 32 bytes of UTF-8, the same in all replicas; empty: no
 *     patient's data is told to researchers
 */
@ConfigurationProperties("spira.pseudonyms")
record PseudonymSettings(@DefaultValue("") String key) {

  private static final int MIN_BYTES = 32;

  /** Refuses a key that could be guessed: with it everybody could try all numbers of patients. */
  PseudonymSettings {
    Require.that(
        key.isEmpty() || key.getBytes(StandardCharsets.UTF_8).length >= MIN_BYTES,
        "SPIRA_PSEUDONYM_KEY",
        "must hold a secret of at least 32 bytes with which pseudonyms are made, or nothing; the"
            + " one given is shorter");
  }

  /** Leaves the key out. */
  @Override
  public String toString() {
    return "PseudonymSettings[…]";
  }
}
