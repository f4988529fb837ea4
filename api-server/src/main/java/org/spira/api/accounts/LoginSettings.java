package org.spira.api.accounts;

import java.time.Duration;
import org.spira.api.accounts.application.LoginLimits.Limits;
import org.spira.api.settings.Require;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often passwords may be guessed.
 *
 * @param failuresPerAccount SPIRA_LOGIN_FAILURES_PER_ACCOUNT
 * @param failuresPerAddress SPIRA_LOGIN_FAILURES_PER_ADDRESS
 * @param window SPIRA_LOGIN_WINDOW, within which they are counted
 */
@ConfigurationProperties("spira.login")
record LoginSettings(int failuresPerAccount, int failuresPerAddress, Duration window) {

  /** Refuses impossible numbers. */
  LoginSettings {
    Require.positive(failuresPerAccount, "SPIRA_LOGIN_FAILURES_PER_ACCOUNT");
    Require.positive(failuresPerAddress, "SPIRA_LOGIN_FAILURES_PER_ADDRESS");
    Require.that(
        window.compareTo(Duration.ofSeconds(1)) >= 0, "SPIRA_LOGIN_WINDOW", "must be 1s or more");
  }

  Limits limits() {
    return new Limits(failuresPerAccount, failuresPerAddress, window);
  }
}
