package org.spira.api.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.settings.SettingsUnderTest;

class LoginSettingsTest {

  private final SettingsUnderTest<LoginSettings> settings =
      SettingsUnderTest.of(LoginSettings.class);

  @Test
  void haveDefaults() {
    assertThat(settings.with()).isEqualTo(new LoginSettings(10, 100, Duration.ofMinutes(5)));
  }

  @Test
  void areAllReadFromTheEnvironment() {
    LoginSettings read =
        settings.with(
            "SPIRA_LOGIN_FAILURES_PER_ACCOUNT=3",
            "SPIRA_LOGIN_FAILURES_PER_ADDRESS=30",
            "SPIRA_LOGIN_WINDOW=1m");

    assertThat(read).isEqualTo(new LoginSettings(3, 30, Duration.ofMinutes(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "SPIRA_LOGIN_FAILURES_PER_ACCOUNT, 0",
    "SPIRA_LOGIN_FAILURES_PER_ADDRESS, 0",
    "SPIRA_LOGIN_WINDOW, 10ms"
  })
  void refuseNonsense(String variable, String value) {
    settings.refuse(variable, value);
  }
}
