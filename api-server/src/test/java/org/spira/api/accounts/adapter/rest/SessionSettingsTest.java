package org.spira.api.accounts.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.accounts.application.sessions.KeepSession.Times;
import org.spira.api.settings.SettingsUnderTest;

class SessionSettingsTest {

  private final SettingsUnderTest<SessionSettings> settings =
      SettingsUnderTest.of(SessionSettings.class);

  @Test
  void haveDefaults() {
    assertThat(settings.with().times())
        .isEqualTo(new Times(Duration.ofMinutes(10), Duration.ofHours(12)));
  }

  @Test
  void areReadFromTheEnvironment() {
    assertThat(settings.with("SPIRA_SESSION_TOKEN_TTL=1m", "SPIRA_SESSION_TTL=2h").times())
        .isEqualTo(new Times(Duration.ofMinutes(1), Duration.ofHours(2)));
  }

  @ParameterizedTest
  @CsvSource({"SPIRA_SESSION_TOKEN_TTL, 0s", "SPIRA_SESSION_TTL, 1m"})
  void refuseNonsense(String variable, String value) {
    settings.refuse(variable, value);
  }
}
