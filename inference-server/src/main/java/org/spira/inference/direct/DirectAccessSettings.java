package org.spira.inference.direct;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may ask models directly.
 *
 * @param httpKey SPIRA_HTTP_KEY, what programs show as a bearer token; empty when there is none
 */
@ConfigurationProperties("inference")
public record DirectAccessSettings(@DefaultValue("") String httpKey) {

  private static final int MIN_LENGTH = 32;

  /** Refuses a key that could be guessed. */
  public DirectAccessSettings {
    if (!httpKey.isEmpty() && httpKey.length() < MIN_LENGTH) {
      throw new IllegalArgumentException(
          "SPIRA_HTTP_KEY must have at least " + MIN_LENGTH + " characters");
    }
  }

  /** The key, where nothing else lets anybody in. */
  String required() {
    if (httpKey.isEmpty()) {
      throw new IllegalArgumentException(
          "SPIRA_HTTP_KEY must be set where SPIRA_HTTP_MODELS is true: programs that ask models"
              + " directly show it as a bearer token");
    }
    return httpKey;
  }

  /** Leaves the key out. */
  @Override
  public String toString() {
    return "DirectAccessSettings[…]";
  }
}
