package org.spira.api.accounts.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.settings.SettingsUnderTest;

class JwtSettingsTest {

  private final SettingsUnderTest<JwtSettings> settings =
      SettingsUnderTest.of(
          JwtSettings.class, "SPIRA_JWT_KEY=a key of at least thirty-two bytes, for tests");

  @Test
  void haveDefaults() {
    JwtSettings read = settings.with();

    assertThat(read.ttl()).isEqualTo(Duration.ofHours(12));
  }

  @Test
  void areAllReadFromTheEnvironment() {
    JwtSettings read =
        settings.with("SPIRA_JWT_KEY=another key of at least thirty-two bytes", "SPIRA_JWT_TTL=5m");

    assertThat(read.key()).isEqualTo("another key of at least thirty-two bytes");
    assertThat(read.ttl()).isEqualTo(Duration.ofMinutes(5));
  }

  @ParameterizedTest
  @CsvSource({"SPIRA_JWT_KEY, ''", "SPIRA_JWT_KEY, tooShortASecret", "SPIRA_JWT_TTL, 0s"})
  void refuseNonsense(String variable, String value) {
    settings.refuse(variable, value);
  }

  @Test
  void keepSecretsOutOfTheirText() {
    assertThat(settings.with().toString()).doesNotContain("thirty-two");
  }
}
